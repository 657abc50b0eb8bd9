# Who asks, as this bundle knows them. It must never believe a name alone: issuer and the issuer's own id must agree.
package policies.subject.known

# A person: the key in people.yaml.
name := input.subject.name if {
	input.subject.kind == "user"
	person := data.writ.people[input.subject.name]
	person.issuer == input.subject.issuer
	person.subject == input.subject.subject
	data.writ.issuers[person.issuer]
}

# A workload: known when a grant names its repository.
name := key if {
	input.subject.kind == "workload"
	data.writ.issuers[input.subject.issuer].workloads == true
	data.writ.index[key]
}

# Where the index keeps the grants that name this subject itself.
key := concat(":", ["user", input.subject.name]) if input.subject.kind == "user"

key := concat(":", ["workload", input.subject.issuer, input.subject.claims.repository_id]) if {
	input.subject.kind == "workload"
}
