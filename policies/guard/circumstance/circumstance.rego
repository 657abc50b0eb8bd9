# Whether a guard's rule is about this role, this time and this place. It must never let a time or an address that is
# not known pass for one that a rule leaves free.
package policies.guard.circumstance

import data.policies.guard.hours

# `asker` names a role, and a client where its address is known.
met(rule, asker) if {
	role_met(rule, asker)
	during_met(rule)
	outside_met(rule)
	from_met(rule, asker)
	not_from_met(rule, asker)
}

role_met(rule, _) if not rule.roles

role_met(rule, asker) if asker.role in rule.roles

during_met(rule) if not rule.during

during_met(rule) if not elsewhen(rule.during)

outside_met(rule) if not rule.outside

outside_met(rule) if {
	rule.outside
	not within(rule.outside)
}

within(window) if hours.state(window, input.now).within

elsewhen(window) if hours.state(window, input.now).within == false

from_met(rule, _) if not rule.from

from_met(rule, asker) if {
	some network in rule.from
	net.cidr_contains(network, asker.client)
}

from_met(_, asker) if not known(asker)

not_from_met(rule, _) if not rule.notFrom

not_from_met(rule, asker) if {
	rule.notFrom
	not lies_in(rule.notFrom, asker)
}

lies_in(networks, asker) if {
	some network in networks
	net.cidr_contains(network, asker.client)
}

known(asker) if net.cidr_contains("0.0.0.0/0", asker.client)

known(asker) if net.cidr_contains("::/0", asker.client)

# Instants at which some rule of the guard may begin or cease to be met.
borders(guard) := {until |
	data.writ.zones
	some word in ["deny", "hold"]
	some rule in guard[word]
	some key in ["during", "outside"]
	until := hours.state(rule[key], input.now).until
}
