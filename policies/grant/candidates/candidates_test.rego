package policies.grant.candidates_test

import data.policies.grant.candidates
import data.policies.sample.shop_test as shop

test_reaches_a_user_by_name if {
	candidates.ids == {"orders-db/alice"} with input as shop.asks(shop.alice, "read-only")
		with data.writ as shop.data_writ
}

test_reaches_a_listed_member if {
	candidates.ids == {"orders-db/payments"} with input as shop.asks(shop.bob, "read-only")
		with data.writ as shop.data_writ
}

test_reaches_who_the_login_says_is_in_a_group if {
	question := shop.asks(shop.oncall(shop.noon - 3600), "read-only")
	candidates.ids == {"orders-db/oncall", "orders-db/support"} with input as question with data.writ as shop.data_writ
	candidates.fresh_until == shop.noon + 1 with input as question with data.writ as shop.data_writ
}

test_does_not_believe_old_groups if {
	question := shop.asks(shop.oncall(shop.noon - 3601), "read-only")
	candidates.ids == {"orders-db/support"} with input as question with data.writ as shop.data_writ
}

test_does_not_believe_a_login_of_the_future if {
	question := shop.asks(shop.oncall(shop.noon + 61), "read-only")
	candidates.ids == {"orders-db/support"} with input as question with data.writ as shop.data_writ
}

test_reaches_a_workload_whose_every_claim_agrees if {
	candidates.ids == {"orders-db/job"} with input as shop.asks(shop.workload("production"), "admin")
		with data.writ as shop.data_writ
}

test_does_not_reach_a_workload_of_another_environment if {
	candidates.ids == set() with input as shop.asks(shop.workload("test"), "admin") with data.writ as shop.data_writ
}

test_index_alone_gives_nothing if {
	wrong := shop.with_data({"index": {"user:bob@acme.example": {"orders-db": ["orders-db/alice"]}}})
	candidates.ids == {"orders-db/payments"} with input as shop.asks(shop.bob, "read-only") with data.writ as wrong
}

test_a_group_claim_of_a_workload_is_nothing if {
	subject := object.union(shop.workload("test"), {"claims": {"groups": ["pay-oncall"]}})
	candidates.claimed == set() with input as shop.asks(subject, "read-only") with data.writ as shop.data_writ
}

by_event(event) := object.union(shop.workload("production"), {"claims": {"event_name": event}})

test_a_run_for_a_change_needs_a_grant_that_names_the_event if {
	every event in candidates.started_by_changes.event_name {
		candidates.ids == set() with input as shop.asks(by_event(event), "admin") with data.writ as shop.data_writ
	}
	candidates.ids == {"orders-db/job"} with input as shop.asks(by_event("push"), "admin")
		with data.writ as shop.data_writ
	named := shop.with_data({"grants": {"orders-db/job": {"to": {"workload": {"event_name": "pull_request"}}}}})
	candidates.ids == {"orders-db/job"} with input as shop.asks(by_event("pull_request"), "admin")
		with data.writ as named
}

test_a_pipeline_for_a_merge_request_needs_a_grant_that_names_it if {
	merged := object.union(shop.workload("production"), {"claims": {"pipeline_source": "merge_request_event"}})
	candidates.ids == set() with input as shop.asks(merged, "admin") with data.writ as shop.data_writ
}
