package policies.session.view_test

import data.policies.sample.shop_test as shop
import data.policies.session.view

question := shop.asks(shop.alice, "read-only")

only(narrowing) := shop.with_data({"grants": {"orders-db/alice": {"only": narrowing}}})

test_holds_the_role if {
	expected := {
		"grant": "orders-db/alice",
		"grantUntil": shop.noon + 1800,
		"subject": "alice@acme.example",
		"resource": "orders-db",
		"role": "read-only",
		"allow": ["select"],
		"tables": [],
		"functions": ["public.total"],
		"guarded": false,
		"limits": {"sessionSeconds": 28800},
		"record": {"results": "digest", "rows": 0, "durable": "before"},
	}
	view.view == expected with input as question with data.writ as shop.data_writ
}

test_only_narrows_kinds if {
	view.allow == ["select"] with input as question with data.writ as only({"allow": ["insert", "select"]})
}

test_only_narrows_all if {
	bundle := shop.with_data({"grants": {"orders-db/job": {"only": {"allow": ["select", "ddl"]}}}})
	view.allow == ["select", "ddl"] with input as shop.asks(shop.workload("production"), "admin")
		with data.writ as bundle
}

test_only_never_widens_to_all if {
	view.allow == [] with input as question with data.writ as only({"allow": ["all"]})
}

test_lists_of_tables_stand_beside_each_other if {
	lists := view.tables with input as shop.asks(shop.carol, "support") with data.writ as shop.data_writ
	count(lists) == 2
}

masks := {"orders-db": {
	"unlisted": "show",
	"rules": [{"schema": "public", "table": "customers", "column": "ssn", "mask": {"form": "null"}}],
	"detect": ["email"],
	"clear": [
		{"columns": [{"schema": "public", "table": "customers", "column": "email"}], "roles": ["read-only", "x"]},
		{"columns": [{"schema": "public", "table": "customers", "column": "ssn"}], "roles": ["read-write"]},
	],
}}

test_masks_as_the_role_meets_them if {
	bundle := shop.with_data({"masks": masks})
	view.view.masks == {
		"unlisted": "show",
		"rules": masks["orders-db"].rules,
		"clear": masks["orders-db"].clear[0].columns,
		"detect": ["email"],
	} with input as question with data.writ as bundle
}

test_guards_set_limits if {
	guards := {"orders-db": {"deny": [], "hold": [], "limit": {"rows": 5, "statementSeconds": 9, "other": 1}}}
	found := view.view with input as question with data.writ as shop.with_data({"guards": guards})
	found.guarded
	found.limits == {"rows": 5, "statementSeconds": 9, "sessionSeconds": 28800}
}

test_rego_of_ones_own_guards if {
	view.guarded with input as question with data.writ as shop.data_writ with data.custom as {"deny": set()}
}

test_sessions_are_handed_on if {
	bundle := shop.with_data({"grants": {"orders-db/alice": {"sessions": 1}}})
	view.view.sessions == 1 with input as question with data.writ as bundle
}
