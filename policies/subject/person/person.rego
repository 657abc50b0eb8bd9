# Whom an issuer means: the one line of people.yaml with its name and its own id. It must never take a name that the
# issuer claims for more than a second word on the same line.
package policies.subject.person

name := found if not reason

found := data.writ.accounts[input.issuer][input.subject]

reason := unknown_subject if not stands

else := name_differs if not agrees

# The index is only a way to the line: the line itself must say so, and the issuer must vouch for people.
stands if {
	person := data.writ.people[found]
	person.issuer == input.issuer
	person.subject == input.subject
	data.writ.issuers[input.issuer].workloads == false
}

agrees if not data.writ.issuers[input.issuer].user

agrees if found == input.name

# Of what the login says of groups, what groups are made from: the rest is nobody's business, and may be much.
claims := {claim: kept |
	some claim, values in object.get(input, "claims", {})
	kept := [value | some value in values; data.writ.claimed[input.issuer][claim][value]]
	count(kept) > 0
}

unknown_subject := {
	"code": "unknown-subject",
	"message": "This login belongs to nobody in people.yaml. Ask security to add it.",
}

name_differs := {
	"code": "name-differs",
	"message": $"This login is of another name than its line in people.yaml has: {how}. Ask security to correct it.",
} if {
	how := $"the issuer's `{data.writ.issuers[input.issuer].user}` claim must be that name"
}
