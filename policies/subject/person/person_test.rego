package policies.subject.person_test

import data.policies.sample.shop_test as shop
import data.policies.subject.person

alice := {"issuer": "okta", "subject": "00u1"}

bundle(user) := shop.with_data({"issuers": object.union(
	shop.data_writ.issuers,
	{"okta": {"trial": false, "workloads": false, "user": user}},
)})

code(asked, writ) := found if {
	found := person.reason.code with input as asked with data.writ as writ
}

test_finds_a_person_by_issuer_and_subject if {
	person.name == "alice@acme.example" with input as alice with data.writ as shop.data_writ
	not person.reason with input as alice with data.writ as shop.data_writ
}

test_finds_nobody_by_name_alone if {
	asked := {"issuer": "okta", "subject": "666", "name": "alice@acme.example"}
	code(asked, bundle("email")) == "unknown-subject"
	not person.name with input as asked with data.writ as bundle("email")
}

test_finds_nobody_of_another_issuer if {
	code({"issuer": "github", "subject": "00u1"}, shop.data_writ) == "unknown-subject"
	code({"issuer": "none", "subject": "00u1"}, shop.data_writ) == "unknown-subject"
}

test_a_removed_line_ends_it if {
	people := object.remove(shop.data_writ.people, ["alice@acme.example"])
	writ := object.union(object.remove(shop.data_writ, ["people"]), {"people": people})
	code(alice, writ) == "unknown-subject"
}

test_the_line_itself_must_say_so if {
	writ := shop.with_data({"accounts": {"okta": {"00u1": "bob@acme.example"}}})
	code(alice, writ) == "unknown-subject"
}

test_a_removed_issuer_ends_it if {
	writ := object.union(object.remove(shop.data_writ, ["issuers"]), {"issuers": {}})
	code(alice, writ) == "unknown-subject"
}

test_an_issuer_of_workloads_vouches_for_nobody if {
	writ := shop.with_data({"issuers": {"okta": {"workloads": true}}})
	code(alice, writ) == "unknown-subject"
}

test_the_claimed_name_must_agree if {
	named := object.union(alice, {"name": "alice@acme.example"})
	person.name == "alice@acme.example" with input as named with data.writ as bundle("email")
	code(object.union(alice, {"name": "Alice@acme.example"}), bundle("email")) == "name-differs"
	code(alice, bundle("email")) == "name-differs"
}

test_keeps_of_groups_what_groups_are_made_from if {
	asked := object.union(alice, {"claims": {"groups": ["everybody", "pay-oncall"], "other": ["pay-oncall"]}})
	person.claims == {"groups": ["pay-oncall"]} with input as asked with data.writ as shop.data_writ
	person.claims == {} with input as alice with data.writ as shop.data_writ
}
