# Guards that need no statement to be met: they close the door, and end a session when its time has come. It must never
# weigh a rule that says anything of statements.
package policies.session.entry

import data.policies.guard.circumstance
import data.policies.words.place

guard := data.writ.guards[input.resource]

deny contains {"code": "guard-deny", "message": message} if {
	some rule in guard.deny
	not says_of_statements(rule)
	circumstance.met(rule, input)
	message := $"Sessions on {input.resource}{place.circumstances(rule)}: {place.of(input.resource, rule)} denies them."
}

says_of_statements(rule) if rule.statements

says_of_statements(rule) if rule.tables

says_of_statements(rule) if rule.columns

borders := circumstance.borders(guard) if {
	guard
} else := set()
