# Every grant in force that reaches a subject, on all resources at once, and what else could be asked for. It must
# never name a grant of somebody else, nor anything to a subject that nobody knows.
package policies.grant.reach

import data.policies.grant.candidates
import data.policies.grant.time
import data.policies.subject.known

# Resources on which the index names the subject, or a group that may be its own.
resources contains resource if {
	some key in keys
	some resource, _ in data.writ.index[key]
	data.writ.resources[resource]
}

keys contains known.key if known.name

keys contains concat(":", ["group", group]) if {
	input.subject.kind == "user"
	some group in data.writ.memberships[known.name]
}

keys contains concat(":", ["group", group]) if {
	input.subject.kind == "user"
	known.name
	some claim, values in input.subject.claims
	some value in values
	some group in data.writ.claimed[input.subject.issuer][claim][value]
}

looked_at := array.slice(sort(resources), 0, input.most)

# resource → role → the grant that ends last; ties go to the smallest id, as for a session.
held[resource][role] := {"grant": id, "until": until} if {
	some resource in looked_at
	in_force := in_force_on(resource)
	some role in {data.writ.grants[candidate].role | some candidate in in_force}
	of_role := {candidate | some candidate in in_force; data.writ.grants[candidate].role == role}
	until := max({data.writ.grants[candidate].until | some candidate in of_role})
	id := min({candidate | some candidate in of_role; data.writ.grants[candidate].until == until})
}

in_force_on(resource) := {id |
	some id in candidates.ids with input.resource as resource
	time.in_force(data.writ.grants[id], input.now)
}

listed := [entry |
	some resource in looked_at
	some role in sort(object.keys(object.get(held, resource, {})))
	entry := object.union({"resource": resource, "role": role}, held[resource][role])
]

# Roles for which nothing is in force. Not those of resources that were not looked at.
open := [entry |
	some resource in asked_about
	roles := sort([role | some role, _ in data.writ.resources[resource].roles; not held[resource][role]])
	count(roles) > 0
	entry := {"resource": resource, "roles": roles}
]

unlooked := resources - {resource | some resource in looked_at}

askable := sort(object.keys(data.writ.resources) - unlooked)

asked_about := array.slice(askable, 0, input.most)

default more := false

more if count(unlooked) > 0

more if count(askable) > input.most
