package policies.statement.standing_test

import data.policies.sample.shop_test as shop
import data.policies.statement.standing

codes(question, bundle) := {reason.code | some reason in found} if {
	found := standing.deny with input as question with data.writ as bundle
}

without(key, names) := object.union(
	object.remove(shop.data_writ, [key]),
	{key: object.remove(shop.data_writ[key], names)},
)

test_stands_for_a_user if codes(shop.alice_runs, shop.data_writ) == set()

test_stands_for_a_member if codes(shop.bob_runs, shop.data_writ) == set()

test_stands_for_who_claimed_a_group if {
	codes(shop.runs("oncall", "carol@acme.example", "read-only"), shop.data_writ) == set()
}

test_stands_for_a_workload if codes(shop.runs("job", "workload:github:1234", "admin"), shop.data_writ) == set()

test_answer_is_kept_until_the_grant_ends if {
	standing.until == shop.noon + 1800 with input as shop.alice_runs with data.writ as shop.data_writ
}

test_answer_is_kept_a_second_beside_other_rego if {
	until := standing.until with input as shop.alice_runs
		with data.writ as shop.data_writ
		with data.custom as {"deny": set()}
	until == shop.noon + 1
}

test_falls_when_the_grant_is_gone if codes(shop.alice_runs, without("grants", ["orders-db/alice"])) == {"no-grant"}

test_falls_when_the_person_is_gone if codes(shop.alice_runs, without("people", ["alice@acme.example"])) == {"no-grant"}

test_falls_when_membership_is_gone if codes(shop.bob_runs, without("memberships", ["bob@acme.example"])) == {"no-grant"}

test_falls_when_the_claim_makes_no_group if {
	codes(shop.runs("oncall", "carol@acme.example", "read-only"), without("claimed", ["okta"])) == {"no-grant"}
}

test_falls_when_the_role_is_gone if {
	bundle := object.union(
		object.remove(shop.data_writ, ["resources"]),
		{"resources": {"orders-db": object.union(
			object.remove(shop.data_writ.resources["orders-db"], ["roles"]),
			{"roles": {}},
		)}},
	)
	codes(shop.alice_runs, bundle) == {"unknown-role"}
}

test_falls_for_another_role if codes(shop.runs("alice", "alice@acme.example", "admin"), shop.data_writ) == {"no-grant"}

test_falls_for_another_workload if codes(shop.runs("job", "workload:github:9", "admin"), shop.data_writ) == {"no-grant"}

test_falls_when_the_issuer_takes_no_workloads if {
	bundle := shop.with_data({"issuers": {"github": {"workloads": false}}})
	codes(shop.runs("job", "workload:github:1234", "admin"), bundle) == {"no-grant"}
}

test_falls_at_until if {
	question := object.union(shop.alice_runs, {"now": shop.noon + 1800})
	codes(question, shop.data_writ) == {"ended"}
	standing.until == 0 with input as question with data.writ as shop.data_writ
}

test_falls_before_from if {
	codes(object.union(shop.alice_runs, {"now": shop.noon - 1801}), shop.data_writ) == {"not-yet"}
}
