package policies.statement.guards_test

import data.policies.sample.shop_test as shop
import data.policies.statement.guards

guarded(deny, hold) := shop.with_data({"guards": {"orders-db": {
	"deny": deny,
	"hold": hold,
	"limit": {"rows": 100, "statementSeconds": 300},
}}})

runs(kinds, tags) := object.union(shop.bob_runs, {"facts": {"kinds": kinds, "tags": tags}})

denied(question, bundle) := {reason.code | some reason in found} if {
	found := guards.deny with input as question with data.writ as bundle
}

held(question, bundle) := {reason.code | some reason in found} if {
	found := guards.hold with input as question with data.writ as bundle
}

test_without_guards_nothing_is_said if {
	denied(runs(["delete"], []), shop.data_writ) == set()
	held(runs(["delete"], []), shop.data_writ) == set()
	guards.limits == {} with input as runs(["delete"], []) with data.writ as shop.data_writ
}

test_denies_a_kind if denied(runs(["delete"], []), guarded([{"statements": ["delete"]}], [])) == {"guard-deny"}

test_denies_a_tag if denied(runs(["ddl"], ["drop"]), guarded([{"statements": ["drop"]}], [])) == {"guard-deny"}

test_lets_others_be if denied(runs(["select"], []), guarded([{"statements": ["drop", "delete"]}], [])) == set()

test_holds_a_statement if {
	held(runs(["truncate"], []), guarded([], [{"statements": ["truncate"]}])) == {"hold-statement"}
}

test_holds_rows_that_nobody_counted if held(runs(["update"], []), guarded([], [{"rowsOver": 1000}])) == {"hold-rows"}

test_reading_rows_is_not_held if held(runs(["select"], []), guarded([], [{"rowsOver": 1000}])) == set()

test_rows_over_none_are_held if held(runs(["update"], []), guarded([], [{"rowsOver": 0}])) == {"hold-rows"}

test_both_conditions_must_hold if {
	rule := {"statements": ["delete"], "rowsOver": 10}
	held(runs(["update"], []), guarded([], [rule])) == set()
	held(runs(["delete"], []), guarded([], [rule])) == {"hold-rows"}
}

test_a_rule_without_conditions_is_met_by_all if denied(runs([], []), guarded([{}], [])) == {"guard-deny"}

test_limits_go_with_every_answer if {
	guards.limits == {"rows": 100, "statementSeconds": 300} with input as runs(["select"], [])
		with data.writ as guarded([], [])
}

says(more) := object.union(shop.bob_runs, {"facts": more})

customers := {"schema": "public", "table": "customers"}

ssn := {"schema": "public", "table": "customers", "column": "ssn"}

anywhere := {"schema": null, "table": null, "column": "ssn"}

test_truncate_is_a_delete if denied(runs(["truncate"], []), guarded([{"statements": ["delete"]}], [])) == {"guard-deny"}

test_what_cannot_be_seen_meets_every_rule_about_statements if {
	bundle := guarded([{"statements": ["copy-program"]}], [{"statements": ["drop"]}])
	every kind in ["do", "call", "other"] {
		denied(runs([kind], []), bundle) == {"guard-deny"}
		held(runs([kind], []), bundle) == {"hold-statement"}
	}
}

test_tables_read_written_or_behind if {
	bundle := guarded([{"tables": [customers]}], [])
	every list in ["reads", "writes", "behind"] {
		denied(says({list: ["public.customers"]}), bundle) == {"guard-deny"}
		denied(says({list: [`public."customers"`]}), bundle) == {"guard-deny"}
		denied(says({list: ["public.customers2", "other.customers"]}), bundle) == set()
	}
}

test_columns if {
	every pattern in [ssn, anywhere] {
		bundle := guarded([{"columns": [pattern]}], [])
		denied(says({"columns": ["public.customers.ssn"]}), bundle) == {"guard-deny"}
		denied(says({"columns": ["public.customers.ssn2"]}), bundle) == set()
		denied(says({"columns": [`public.customers."a.ssn"`]}), bundle) == set()
		denied(says({}), bundle) == set()
	}
}

test_all_of_an_entry_must_be_met if {
	rule := {"statements": ["delete"], "tables": [customers], "roles": ["read-write"]}
	bundle := guarded([rule], [])
	met := {"kinds": ["delete"], "writes": ["public.customers"]}
	denied(says(met), bundle) == {"guard-deny"}
	denied(says(object.union(met, {"kinds": ["update"]})), bundle) == set()
	denied(says(object.union(met, {"writes": ["public.orders"]})), bundle) == set()
	denied(says(met), guarded([object.union(rule, {"roles": ["read-only"]})], [])) == set()
}

test_values_that_can_be_counted_are_not_held if {
	bundle := guarded([], [{"rowsOver": 2}])
	held(says({"kinds": ["insert"], "writesAtMost": 2}), bundle) == set()
	held(says({"kinds": ["insert"], "writesAtMost": 3}), bundle) == {"hold-rows"}
	held(says({"kinds": ["insert"]}), bundle) == {"hold-rows"}
}

limits_of(question, bundle) := found if {
	found := guards.limits with input as question with data.writ as bundle
}

test_rows_read_are_cut_where_an_approval_would_be_needed if {
	held := [{"rowsOver": 50}, {"statements": ["select"], "rowsOver": 20}, {"statements": ["copy"], "rowsOver": 5}]
	bundle := guarded([], held)
	limits_of(runs(["select"], []), bundle).heldRows == 20
	limits_of(runs(["select"], ["copy"]), bundle).heldRows == 5
}

test_the_catalogue_has_no_limit_on_rows if {
	bundle := guarded([], [{"rowsOver": 50}])
	limits_of(says({"catalogueOnly": true}), bundle) == {"statementSeconds": 300}
}

test_says_where_the_rule_stands if {
	some reason in guards.deny with input as runs(["delete"], [])
		with data.writ as guarded([{"statements": ["delete"], "line": 7}], [])
	contains(reason.message, "guards/orders-db.yaml:7")
}
