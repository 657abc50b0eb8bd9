# The grants on the resource that reach the subject, whatever their role and time. It must never yield a grant on
# another resource, nor one that a claim carries whose time of belief has passed.
package policies.grant.candidates

import data.policies.subject.known

# Clocks of issuer and proxy may differ by this much.
skew_seconds := 60

# Every grant that reaches the subject now.
ids := steady | claimed if fresh

else := steady

# Reached in ways that only a new bundle can change: by name, or as a member listed in groups/.
steady contains id if {
	some id in data.writ.index[known.key][input.resource]
	named(data.writ.grants[id])
}

steady contains id if {
	input.subject.kind == "user"
	some group in data.writ.memberships[known.name]
	some id in of_group(group)
}

# Reached through what the login said about groups.
claimed contains id if {
	input.subject.kind == "user"
	some claim, values in input.subject.claims
	some value in values
	some group in data.writ.claimed[input.subject.issuer][claim][value]
	some id in of_group(group)
	known.name
}

of_group(group) := {id |
	some id in data.writ.index[concat(":", ["group", group])][input.resource]
	grant := data.writ.grants[id]
	grant.resource == input.resource
	grant.to.group == group
}

named(grant) if {
	grant.resource == input.resource
	grant.to.user == known.name
}

# Each claim that the grant names must be there and equal: `environment: production` is not any environment.
named(grant) if {
	grant.resource == input.resource
	wanted := grant.to.workload
	wanted.issuer == input.subject.issuer
	known.workload_key(wanted.issuer, wanted) == known.key
	every claim, value in object.remove(wanted, ["issuer"]) {
		input.subject.claims[claim] == value
	}
	asked_for(wanted)
	known.name
}

# A run that somebody else's change may have started is let in only by a grant that says so.
asked_for(wanted) if {
	every claim, values in started_by_changes {
		said(wanted, claim, values)
	}
}

said(_, claim, values) if not object.get(input.subject.claims, claim, "") in values

said(wanted, claim, _) if wanted[claim]

# As GitHub and GitLab call them: what a pull request starts, and what anybody who may read the repository can start.
# Jobs of such runs may hold somebody else's files, whatever branch they say they run on.
started_by_changes := {
	"event_name": {
		"pull_request",
		"pull_request_target",
		"pull_request_review",
		"pull_request_review_comment",
		"merge_group",
		"workflow_run",
		"issue_comment",
		"issues",
		"discussion",
		"discussion_comment",
		"commit_comment",
		"fork",
		"watch",
		"gollum",
	},
	"pipeline_source": {"merge_request_event", "external_pull_request_event", "parent_pipeline"},
}

fresh if {
	age := input.now - input.subject.authenticatedAt
	age <= data.writ.limits.groupsFreshSeconds
	age >= 0 - skew_seconds
}

# The first instant at which claims are believed no more.
fresh_until := (input.subject.authenticatedAt + data.writ.limits.groupsFreshSeconds) + 1
