package policies.grant.choice_test

import data.policies.grant.choice
import data.policies.sample.shop_test as shop

# Alice with two more grants for the same role.
more(first, second) := shop.with_data({
	"grants": {
		"orders-db/b": shop.grant({"user": "alice@acme.example"}, "read-only", first),
		"orders-db/a": shop.grant({"user": "alice@acme.example"}, "read-only", second),
	},
	"index": {"user:alice@acme.example": {"orders-db": ["orders-db/a", "orders-db/alice", "orders-db/b"]}},
})

question := shop.asks(shop.alice, "read-only")

test_chooses_the_only_one if {
	choice.id == "orders-db/alice" with input as question with data.writ as shop.data_writ
	choice.until == shop.noon + 1800 with input as question with data.writ as shop.data_writ
}

test_chooses_the_one_that_ends_last if {
	bundle := more({"until": shop.noon + 3000}, {})
	choice.id == "orders-db/b" with input as question with data.writ as bundle
}

test_ties_go_to_the_smallest_id if {
	bundle := more({}, {})
	choice.id == "orders-db/a" with input as question with data.writ as bundle
}

test_a_later_winner_limits_the_answer if {
	bundle := more({"from": shop.noon + 60, "until": shop.noon + 3000}, {"until": shop.noon + 1})
	choice.id == "orders-db/alice" with input as question with data.writ as bundle
	choice.until == shop.noon + 60 with input as question with data.writ as bundle
}

test_a_later_tie_with_a_smaller_id_limits_the_answer if {
	bundle := more({"until": shop.noon + 1}, {"from": shop.noon + 60})
	choice.id == "orders-db/alice" with input as question with data.writ as bundle
	choice.until == shop.noon + 60 with input as question with data.writ as bundle
}

test_a_later_loser_does_not if {
	bundle := more({"from": shop.noon + 60}, {"until": shop.noon + 1})
	choice.until == shop.noon + 1800 with input as question with data.writ as bundle
}

test_a_pin_excludes_the_others if {
	bundle := more({"until": shop.noon + 3000}, {})
	pinned := object.union(question, {"grant": "orders-db/a"})
	choice.id == "orders-db/a" with input as pinned with data.writ as bundle
}

test_chooses_nothing_for_another_role if {
	not choice.id with input as shop.asks(shop.alice, "read-write") with data.writ as shop.data_writ
}

test_belief_in_groups_limits_the_answer if {
	groups := shop.asks(shop.oncall(shop.noon - 3590), "read-only")
	choice.id == "orders-db/oncall" with input as groups with data.writ as shop.data_writ
	choice.until == shop.noon + 11 with input as groups with data.writ as shop.data_writ
}

test_belief_does_not_limit_a_listed_member if {
	listed := shop.with_data({"memberships": {"carol@acme.example": ["oncall"]}})
	groups := shop.asks(shop.oncall(shop.noon - 3590), "read-only")
	choice.until == shop.noon + 1800 with input as groups with data.writ as listed
}
