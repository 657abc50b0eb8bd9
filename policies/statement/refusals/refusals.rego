# What cannot be made safe or understood is refused whatever anybody allows. It must never weigh a refusal.
package policies.statement.refusals

none if count(input.facts.refusals) == 0

deny contains reason if {
	some refusal in input.facts.refusals
	reason := {"code": refusal.code, "message": refusal.message}
}

# A refusal that says nothing is still one.
deny contains {"code": "refused", "message": "This statement cannot be made safe."} if {
	some refusal in input.facts.refusals
	not said(refusal)
}

said(refusal) if {
	is_string(refusal.code)
	is_string(refusal.message)
}
