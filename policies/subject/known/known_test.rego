package policies.subject.known_test

import data.policies.sample.shop_test as shop
import data.policies.subject.known

test_knows_a_person if {
	known.name == "alice@acme.example" with input.subject as shop.alice with data.writ as shop.data_writ
}

test_knows_a_workload if {
	known.name == "workload:github:1234" with input.subject as shop.workload("test") with data.writ as shop.data_writ
}

test_does_not_believe_a_name if {
	not known.name with input.subject as shop.person("alice@acme.example", "00u2") with data.writ as shop.data_writ
}

test_does_not_believe_another_issuer if {
	subject := object.union(shop.alice, {"issuer": "github"})
	not known.name with input.subject as subject with data.writ as shop.data_writ
}

test_forgets_a_person_whose_line_is_gone if {
	people := object.remove(shop.data_writ.people, ["alice@acme.example"])
	not known.name with input.subject as shop.alice with data.writ as object.union(
		object.remove(shop.data_writ, ["people"]),
		{"people": people},
	)
}

test_forgets_the_people_of_an_issuer_that_is_gone if {
	without := object.remove(shop.data_writ, ["issuers"])
	not known.name with input.subject as shop.alice with data.writ as object.union(without, {"issuers": {}})
}

test_takes_no_workload_from_an_issuer_of_people if {
	changed := shop.with_data({"issuers": {"github": {"workloads": false}}})
	not known.name with input.subject as shop.workload("test") with data.writ as changed
}

test_knows_no_workload_without_a_grant if {
	subject := object.union(shop.workload("production"), {"claims": {"repository_id": "9"}})
	not known.name with input.subject as subject with data.writ as shop.data_writ
}

reports := {
	"kind": "workload",
	"issuer": "cluster",
	"claims": {"namespace": "payments", "serviceaccount": "reports"},
	"authenticatedAt": shop.noon - 60,
}

test_knows_a_service_account_by_two_claims if {
	changed := shop.with_data({"index": {"workload:cluster:payments:reports": {}}})
	known.name == "workload:cluster:payments:reports" with input as {"subject": reports} with data.writ as changed
}

test_knows_no_workload_without_each_of_its_ids if {
	changed := shop.with_data({"index": {"workload:cluster:payments": {}, "workload:cluster:reports": {}}})
	subject := object.union(object.remove(reports, ["claims"]), {"claims": {"namespace": "payments"}})
	not known.name with input as {"subject": subject} with data.writ as changed
}

test_knows_no_workload_where_nothing_names_one if {
	without := object.union(
		object.remove(shop.data_writ, ["issuers"]),
		{"issuers": {"github": {"trial": false, "workloads": true}}},
	)
	not known.name with input as shop.asks(shop.workload("production"), "admin") with data.writ as without
}
