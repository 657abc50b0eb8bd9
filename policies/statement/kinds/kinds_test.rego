package policies.statement.kinds_test

import data.policies.sample.shop_test as shop
import data.policies.statement.kinds

runs(question, wanted) := object.union(question, {"facts": {"kinds": wanted}})

only(names) := shop.with_data({"grants": {"orders-db/alice": {"only": {"allow": names}}}})

messages(question, bundle) := {reason.message | some reason in found} if {
	found := kinds.deny with input as question with data.writ as bundle
}

test_allows_what_the_role_allows if kinds.allowed with input as shop.alice_runs with data.writ as shop.data_writ

test_allows_what_is_free if kinds.allowed with input as runs(shop.alice_runs, []) with data.writ as shop.data_writ

test_denies_what_it_does_not_and_says_which_role_would_do if {
	question := runs(shop.alice_runs, ["delete"])
	not kinds.allowed with input as question with data.writ as shop.data_writ
	some message in messages(question, shop.data_writ)
	contains(message, "DELETE is not allowed: read-only on orders-db may run select.")
	contains(message, "writ request orders-db --role read-write --for 2h")
}

test_denies_when_one_of_many_is_not_allowed if {
	question := runs(shop.alice_runs, ["insert", "select"])
	not kinds.allowed with input as question with data.writ as shop.data_writ
	count(messages(question, shop.data_writ)) == 1
}

test_all_allows_every_kind if {
	question := runs(shop.runs("job", "workload:github:1234", "admin"), ["ddl", "other"])
	kinds.allowed with input as question with data.writ as shop.data_writ
}

test_only_narrows_all if {
	bundle := shop.with_data({"grants": {"orders-db/job": {"only": {"allow": ["select"]}}}})
	question := runs(shop.runs("job", "workload:github:1234", "admin"), ["ddl"])
	not kinds.allowed with input as question with data.writ as bundle
	some message in messages(question, bundle)
	contains(message, "may run select. Ask: writ request orders-db --role admin")
}

test_only_never_widens if {
	question := runs(shop.alice_runs, ["delete"])
	not kinds.allowed with input as question with data.writ as only(["delete"])
	some message in messages(question, only(["delete"]))
	contains(message, "may run nothing")
}

test_says_when_no_role_would_do if {
	bundle := shop.with_data({"resources": {"orders-db": {"roles": {"admin": {"allow": ["select"]}}}}})
	some message in messages(runs(shop.alice_runs, ["ddl"]), bundle)
	contains(message, "resources/orders-db.yaml")
}
