# Whether the session that asks still stands in this bundle. It must never take the session's word for a right: all that
# is believed of it is which grant it holds, and for whom.
package policies.statement.standing

import data.policies.grant.time
import data.policies.subject.known
import data.policies.words.instant
import data.policies.words.request

grant := data.writ.grants[input.session.grant]

role := data.writ.resources[input.session.resource].roles[input.session.role]

stands if {
	same_place
	entitled
	time.in_force(grant, input.now)
	role
}

same_place if {
	grant.resource == input.session.resource
	grant.role == input.session.role
}

entitled if {
	grant.to.user == input.session.subject
	data.writ.people[input.session.subject]
}

entitled if {
	data.writ.people[input.session.subject]
	grant.to.group in data.writ.memberships[input.session.subject]
}

# Groups that a login claims were judged when the session opened; its `until` ends that belief.
entitled if {
	person := data.writ.people[input.session.subject]
	some values in data.writ.claimed[person.issuer]
	some groups in values
	grant.to.group in groups
}

entitled if {
	workload := grant.to.workload
	data.writ.issuers[workload.issuer].workloads == true
	input.session.subject == known.workload_key(workload.issuer, workload)
}

deny contains reason if not stands

reason := {
	"code": "no-grant",
	"message": $"Grant {input.session.grant} is no longer in the repository. Ask again: {ask}",
} if {
	not grant
}

else := {
	"code": "no-grant",
	"message": $"Grant {input.session.grant} no longer gives {input.session.role} on {input.session.resource}.",
} if {
	not same_place
}

else := {
	"code": "no-grant",
	"message": $"Grant {input.session.grant} is no longer yours. Ask again: {ask}",
} if {
	not entitled
}

else := {
	"code": "not-yet",
	"message": $"The grant starts at {instant.rfc3339(time.starts(grant))}.",
} if {
	not time.started(grant, input.now)
}

else := {
	"code": "ended",
	"message": $"The grant ended at {instant.rfc3339(grant.until)}. Ask again: {ask}",
} if {
	time.ended(grant, input.now)
}

else := {
	"code": "unknown-role",
	"message": $"{input.session.resource} has no role {input.session.role} any more.",
}

ask := request.command(input.session.resource, input.session.role)

# The instant from which the answer may be another. 0: not to be kept at all.
default until := 0

until := grant.until if {
	stands
	not data.custom
}

# Rego of the repository's own may look at the time of day, so its answers are good for their second only.
until := min({grant.until, input.now + 1}) if {
	stands
	data.custom
}
