package policies.session.entry_test

import data.policies.sample.shop_test as shop
import data.policies.session.entry

guarded(deny) := shop.with_data({"guards": {"orders-db": {
	"deny": deny,
	"hold": [{"roles": ["read-only"]}],
	"limit": {},
}}})

denied(deny) := found if {
	found := entry.deny with input as shop.asks(shop.alice, "read-only") with data.writ as guarded(deny)
}

test_a_rule_of_roles_alone_closes_the_door if {
	count(denied([{"roles": ["read-only"]}])) == 1
	denied([{"roles": ["admin"]}]) == set()
}

test_rules_about_statements_do_not if {
	denied([{"statements": ["select"]}, {"tables": []}, {"columns": []}]) == set()
}

test_says_where_the_rule_stands_and_what_it_asks_for if {
	denied([{"roles": ["read-only"], "from": ["0.0.0.0/0"], "line": 3}]) == {{
		"code": "guard-deny",
		"message": "Sessions on orders-db as read-only from this address: guards/orders-db.yaml:3 denies them.",
	}}
}

test_without_guards_every_door_is_open if {
	entry.deny == set() with input as shop.asks(shop.alice, "read-only") with data.writ as shop.data_writ
}
