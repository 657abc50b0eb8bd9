# A small bundle and questions about it, for the tests of policies. It must never be compiled into the product.
package policies.sample.shop_test

noon := 1795348800

data_writ := {
	"format": 1,
	"name": "acme",
	"issuers": {
		"okta": {"trial": false, "workloads": false},
		"github": {"trial": false, "workloads": true, "id": ["repository_id"]},
		"cluster": {"trial": false, "workloads": true, "id": ["namespace", "serviceaccount"]},
	},
	"limits": {"sessionSeconds": 28800, "groupsFreshSeconds": 3600},
	"people": {
		"alice@acme.example": {"issuer": "okta", "subject": "00u1"},
		"bob@acme.example": {"issuer": "okta", "subject": "00u2"},
		"carol@acme.example": {"issuer": "okta", "subject": "00u3"},
	},
	"accounts": {"okta": {
		"00u1": "alice@acme.example",
		"00u2": "bob@acme.example",
		"00u3": "carol@acme.example",
	}},
	"memberships": {"bob@acme.example": ["payments"]},
	"claimed": {"okta": {"groups": {"pay-oncall": ["oncall"]}}},
	"resources": {"orders-db": {
		"kind": "postgres",
		"host": "orders.internal",
		"port": 5432,
		"database": "orders",
		"tls": {"mode": "verify-full"},
		"record": {"results": "digest", "rows": 0, "durable": "before"},
		"roles": {
			"read-only": {"allow": ["select"], "functions": ["public.total"], "login": {}},
			"read-write": {"allow": ["select", "insert", "update", "delete"], "functions": [], "login": {}},
			"admin": {"allow": ["all"], "functions": [], "login": {}},
			"support": {"allow": ["select"], "tables": [{"schema": "public", "table": null}], "functions": [], "login": {}},
		},
	}},
	"grants": {
		"orders-db/alice": grant({"user": "alice@acme.example"}, "read-only", {}),
		"orders-db/payments": grant({"group": "payments"}, "read-write", {}),
		"orders-db/oncall": grant({"group": "oncall"}, "read-only", {}),
		"orders-db/job": grant({"workload": job}, "admin", {}),
		"orders-db/support": grant({"user": "carol@acme.example"}, "support", {"only": {"tables": [
			{"schema": null, "table": "orders"},
			{"schema": "public", "table": "Odd \"T\""},
		]}}),
	},
	"index": {
		"user:alice@acme.example": {"orders-db": ["orders-db/alice"]},
		"user:carol@acme.example": {"orders-db": ["orders-db/support"]},
		"group:payments": {"orders-db": ["orders-db/payments"]},
		"group:oncall": {"orders-db": ["orders-db/oncall"]},
		"workload:github:1234": {"orders-db": ["orders-db/job"]},
	},
	"masks": {},
	"guards": {},
	"vectors": [],
}

job := {"issuer": "github", "repository_id": "1234", "environment": "production"}

# An hour around noon on orders-db, and what else the test says.
grant(to, role, more) := object.union(
	{
		"to": to,
		"resource": "orders-db",
		"role": role,
		"from": noon - 1800,
		"until": noon + 1800,
	},
	more,
)

person(name, subject) := {
	"kind": "user",
	"name": name,
	"issuer": "okta",
	"subject": subject,
	"claims": {},
	"authenticatedAt": noon - 60,
}

alice := person("alice@acme.example", "00u1")

bob := person("bob@acme.example", "00u2")

carol := person("carol@acme.example", "00u3")

oncall(authenticated_at) := object.union(
	carol,
	{"claims": {"groups": ["pay-oncall", "other"]}, "authenticatedAt": authenticated_at},
)

workload(environment) := {
	"kind": "workload",
	"issuer": "github",
	"claims": {"repository_id": "1234", "environment": environment, "ref": "refs/heads/main"},
	"authenticatedAt": noon - 60,
}

asks(subject, role) := {"subject": subject, "resource": "orders-db", "role": role, "now": noon}

facts := {
	"kinds": ["select"],
	"tags": [],
	"reads": ["public.orders"],
	"writes": [],
	"functions": [],
	"masked": false,
	"refusals": [],
}

runs(grant_name, subject, role) := {
	"session": {
		"grant": $"orders-db/{grant_name}",
		"subject": subject,
		"resource": "orders-db",
		"role": role,
	},
	"facts": facts,
	"now": noon,
}

alice_runs := runs("alice", "alice@acme.example", "read-only")

bob_runs := runs("payments", "bob@acme.example", "read-write")

carol_runs := runs("support", "carol@acme.example", "support")

# The bundle with `changes` laid over it.
with_data(changes) := object.union(data_writ, changes)

# A question with `changes` laid over it.
changed(question, changes) := object.union(question, changes)
