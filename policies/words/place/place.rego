# Where a guard's rule stands, and what of time and place it asks for, in words. It must never decide.
package policies.words.place

of(resource, rule) := $"guards/{resource}.yaml:{rule.line}" if rule.line

else := $"guards/{resource}.yaml" if {
	rule
	resource
}

circumstances(rule) := concat("", [roles(rule), hours(rule), networks(rule)])

roles(rule) := $" as {concat(" or ", rule.roles)}" if rule.roles

else := "" if {
	rule
}

hours(rule) := " at this hour" if rule.during

else := " at this hour" if rule.outside

else := "" if {
	rule
}

networks(rule) := " from this address" if rule.from

else := " from this address" if rule.notFrom

else := "" if {
	rule
}
