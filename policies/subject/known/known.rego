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

# A workload: known when a grant names it.
name := key if {
	input.subject.kind == "workload"
	data.writ.issuers[input.subject.issuer].workloads == true
	data.writ.index[key]
}

# Where the index keeps the grants that name this subject itself.
key := concat(":", ["user", input.subject.name]) if input.subject.kind == "user"

key := workload_key(input.subject.issuer, input.subject.claims) if input.subject.kind == "workload"

# Under the claims that name a workload of this issuer for good, as writ.yaml says; without one of them nobody is known.
workload_key(issuer, claims) := concat(":", array.concat(["workload", issuer], values)) if {
	names := data.writ.issuers[issuer].id
	values := [claims[name] | some name in names]
	count(values) == count(names)
}
