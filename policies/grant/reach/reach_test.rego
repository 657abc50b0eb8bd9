package policies.grant.reach_test

import data.policies.grant.reach
import data.policies.sample.shop_test as shop

asks(subject) := {"subject": subject, "now": shop.noon, "most": 10}

more := shop.with_data({
	"resources": {"stock-db": {"roles": {"read-only": {}, "admin": {}}}},
	"grants": {
		"stock-db/a": stock({"user": "alice@acme.example"}, shop.noon + 60),
		"stock-db/b": stock({"user": "alice@acme.example"}, shop.noon + 120),
		"stock-db/c": stock({"user": "alice@acme.example"}, shop.noon + 120),
		"stock-db/over": stock({"user": "alice@acme.example"}, shop.noon),
	},
	"index": {"user:alice@acme.example": {
		"orders-db": ["orders-db/alice"],
		"stock-db": ["stock-db/a", "stock-db/b", "stock-db/c", "stock-db/over"],
	}},
})

stock(to, until) := {"to": to, "resource": "stock-db", "role": "read-only", "until": until}

alices := {"resource": "orders-db", "role": "read-only", "grant": "orders-db/alice", "until": shop.noon + 1800}

test_lists_what_is_held_everywhere_ending_last if {
	reach.listed == [
		alices,
		{"resource": "stock-db", "role": "read-only", "grant": "stock-db/b", "until": shop.noon + 120},
	] with input as asks(shop.alice) with data.writ as more
}

test_open_is_what_is_not_held if {
	reach.open == [
		{"resource": "orders-db", "roles": ["admin", "read-write", "support"]},
		{"resource": "stock-db", "roles": ["admin"]},
	] with input as asks(shop.alice) with data.writ as more
}

test_members_reach_what_their_groups_do if {
	[entry.grant | some entry in reach.listed] == ["orders-db/payments"] with input as asks(shop.bob)
		with data.writ as shop.data_writ
	[entry.grant | some entry in reach.listed] == ["orders-db/oncall", "orders-db/support"]
		with input as asks(shop.oncall(shop.noon - 60))
		with data.writ as shop.data_writ
}

test_old_groups_reach_nothing if {
	[entry.grant | some entry in reach.listed] == ["orders-db/support"]
		with input as asks(shop.oncall(shop.noon - 9999))
		with data.writ as shop.data_writ
}

test_a_workload_reaches_its_own if {
	[entry.grant | some entry in reach.listed] == ["orders-db/job"] with input as asks(shop.workload("production"))
		with data.writ as shop.data_writ
	reach.listed == [] with input as asks(shop.workload("test")) with data.writ as shop.data_writ
}

test_a_stranger_reaches_nothing if {
	stranger := shop.person("alice@acme.example", "666")
	reach.listed == [] with input as asks(stranger) with data.writ as more
}

test_no_more_than_so_many if {
	few := object.union(asks(shop.alice), {"most": 1})
	reach.listed == [alices] with input as few with data.writ as more
	[entry.resource | some entry in reach.open] == ["orders-db"] with input as few with data.writ as more
	reach.more with input as few with data.writ as more
	not reach.more with input as asks(shop.alice) with data.writ as more
}
