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
