package policies.main_test

import data.policies.main
import data.policies.sample.shop_test as shop
import data.policies.statement.tables

alice_asks := shop.asks(shop.alice, "read-only")

session(question) := found if {
	found := main.session with input as question with data.writ as shop.data_writ
}

statement(question) := found if {
	found := main.statement with input as question with data.writ as shop.data_writ
}

test_a_session_is_allowed if {
	answer := session(alice_asks)
	answer.decision == "allow"
	answer.view.grant == "orders-db/alice"
	answer.until == shop.noon + 1800
}

test_a_session_is_denied if {
	answer := session(shop.asks(shop.alice, "read-write"))
	answer.decision == "deny"
	answer.reasons[0].code == "no-grant"
}

test_ill_formed_sessions_are_denied if {
	changes := [{"now": "noon"}, {"now": 1.5}, {"now": -1}, {"role": 7}, {"resource": null}, {"grant": 1}, {"subject": []}]
	every change in changes {
		session(object.union(object.remove(alice_asks, object.keys(change)), change)).reasons == [main.ill_formed]
	}
}

test_no_question_is_denied if {
	session({}).decision == "deny"
	statement({}).decision == "deny"
	statement("x").decision == "deny"
}

test_a_statement_is_allowed if {
	statement(shop.alice_runs) == {"decision": "allow", "reasons": [], "until": shop.noon + 1800, "limits": {}}
}

test_ill_formed_facts_are_denied if {
	every name in ["kinds", "tags", "reads", "writes", "functions", "refusals"] {
		facts := object.union(object.remove(shop.facts, [name]), {name: null})
		statement(object.union(object.remove(shop.alice_runs, ["facts"]), {"facts": facts})).reasons == [main.ill_formed]
	}
}

test_every_reason_is_given_and_access_comes_first if {
	question := object.union(shop.bob_runs, {"facts": {"kinds": ["ddl"], "refusals": [{"code": "r", "message": "m"}]}})
	[reason.code | some reason in statement(question).reasons] == ["r", "kind-not-allowed"]
}

held := {"guards": {"orders-db": {"deny": [], "hold": [{"statements": ["select"]}], "limit": {"rows": 5}}}}

test_hold_beats_allow if {
	answer := main.statement with input as shop.alice_runs with data.writ as shop.with_data(held)
	answer.decision == "hold"
	answer.limits == {"rows": 5}
}

test_deny_beats_hold if {
	answer := main.statement with input as shop.alice_runs
		with data.writ as shop.with_data(held)
		with data.custom as {"deny": {"no"}, "hold": {"wait"}}
	answer.decision == "deny"
	[reason.message | some reason in answer.reasons] == ["no"]
}

test_custom_holds_follow_the_guards if {
	answer := main.statement with input as shop.alice_runs
		with data.writ as shop.with_data(held)
		with data.custom as {"hold": {"wait"}}
	[reason.code | some reason in answer.reasons] == ["hold-statement", "custom"]
}

# No rule speaks against it, and none for it.
test_nothing_said_is_deny if {
	answer := main.statement with input as shop.alice_runs
		with data.writ as shop.data_writ
		with tables.within as false
	answer.decision == "deny"
	answer.reasons == [main.unsaid]
}
