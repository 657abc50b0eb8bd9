package policies.session.denial_test

import data.policies.sample.shop_test as shop
import data.policies.session.denial

code(question, bundle) := found if {
	found := denial.reason.code with input as question with data.writ as bundle
}

message(question, bundle) := found if {
	found := denial.reason.message with input as question with data.writ as bundle
}

alice_asks(changes) := object.union(shop.asks(shop.alice, "read-only"), changes)

stranger := shop.person("mallory@acme.example", "666")

test_a_stranger_learns_nothing_of_resources if {
	there := message(shop.asks(stranger, "read-only"), shop.data_writ)
	there == message(object.union(shop.asks(stranger, "read-only"), {"resource": "none"}), shop.data_writ)
	not contains(there, "orders-db")
	code(shop.asks(stranger, "read-only"), shop.data_writ) == "unknown-subject"
}

test_unknown_resource if code(alice_asks({"resource": "none"}), shop.data_writ) == "unknown-resource"

test_unknown_role_names_the_roles if {
	code(alice_asks({"role": "god"}), shop.data_writ) == "unknown-role"
	contains(message(alice_asks({"role": "god"}), shop.data_writ), "admin, read-only, read-write, support")
}

test_no_grant_says_how_to_ask if {
	code(alice_asks({"role": "read-write"}), shop.data_writ) == "no-grant"
	contains(
		message(alice_asks({"role": "read-write"}), shop.data_writ),
		"writ request orders-db --role read-write --for 2h",
	)
}

test_not_yet_says_when if {
	early := alice_asks({"now": shop.noon - 3600})
	code(early, shop.data_writ) == "not-yet"
	contains(message(early, shop.data_writ), "2026-11-22T11:30:00Z")
	denial.until == shop.noon - 1800 with input as early with data.writ as shop.data_writ
}

test_ended_says_when if {
	late := alice_asks({"now": shop.noon + 1800})
	code(late, shop.data_writ) == "ended"
	contains(message(late, shop.data_writ), "2026-11-22T12:30:00Z")
	denial.until == 0 with input as late with data.writ as shop.data_writ
}

test_token_for_another_role if {
	bundle := shop.with_data({
		"grants": {"orders-db/rw": shop.grant({"user": "alice@acme.example"}, "read-write", {})},
		"index": {"user:alice@acme.example": {"orders-db": ["orders-db/alice", "orders-db/rw"]}},
	})
	code(alice_asks({"grant": "orders-db/rw"}), bundle) == "token-for-other-grant"
}

test_token_for_another_resource if {
	bundle := shop.with_data({"grants": {"web/a": {"to": {}, "resource": "web", "role": "read-only", "until": 1}}})
	code(alice_asks({"grant": "web/a"}), bundle) == "token-for-other-grant"
}

test_pinned_grant_that_is_gone if {
	code(alice_asks({"grant": "orders-db/gone"}), shop.data_writ) == "no-grant"
	contains(message(alice_asks({"grant": "orders-db/gone"}), shop.data_writ), "orders-db/gone")
}

test_pinned_grant_of_somebody_else if {
	code(alice_asks({"grant": "orders-db/oncall"}), shop.data_writ) == "no-grant"
}

test_stale_groups if {
	code(shop.asks(shop.oncall(shop.noon - 9999), "read-only"), shop.data_writ) == "groups-stale"
}

test_choices_are_the_roles_held_now if {
	question := shop.asks(shop.bob, "read-only")
	denial.choices == [{
		"grant": "orders-db/payments",
		"role": "read-write",
		"until": shop.noon + 1800,
	}] with input as question with data.writ as shop.data_writ
}

test_choices_leave_out_what_has_ended if {
	question := object.union(shop.asks(shop.bob, "read-only"), {"now": shop.noon + 1800})
	denial.choices == [] with input as question with data.writ as shop.data_writ
}
