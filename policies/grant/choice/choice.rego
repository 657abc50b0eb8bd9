# The one grant a session has: in force, on the resource, for the role, ending last. It must never join two grants.
package policies.grant.choice

import data.policies.grant.candidates
import data.policies.grant.time

# Grants that would answer at some time: right role, and the pinned one when one is pinned.
fitting contains id if {
	some id in candidates.ids
	fits(id)
}

fits(id) if {
	data.writ.grants[id].role == input.role
	object.get(input, "grant", id) == id
}

in_force contains id if {
	some id in fitting
	time.in_force(data.writ.grants[id], input.now)
}

last_end := max({data.writ.grants[id].until | some id in in_force})

# Ties go to the smallest id, so that the answer is one and the same everywhere.
id := min({candidate | some candidate in in_force; data.writ.grants[candidate].until == last_end})

grant := data.writ.grants[id]

# The next instant at which the answer may change.
until := min({grant.until} | (overtakes | belief))

# A grant that starts later and would then win.
overtakes contains start if {
	some later in fitting
	other := data.writ.grants[later]
	start := time.starts(other)
	start > input.now
	other.until > start
	wins(later, other)
}

wins(_, other) if other.until > grant.until

wins(later, other) if {
	other.until == grant.until
	later < id
}

# A grant that only a claim carries is lost when the claim is believed no more.
belief contains candidates.fresh_until if not id in candidates.steady
