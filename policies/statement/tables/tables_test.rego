package policies.statement.tables_test

import data.policies.sample.shop_test as shop
import data.policies.statement.tables

touches(reads, writes) := object.union(shop.carol_runs, {"facts": {"reads": reads, "writes": writes}})

within(relation) if tables.within with input as touches([relation], []) with data.writ as shop.data_writ

test_no_list_holds_everything if {
	question := object.union(shop.alice_runs, {"facts": {"reads": ["secret.x"]}})
	tables.within with input as question with data.writ as shop.data_writ
}

test_a_table_within_both_lists if within("public.orders")

test_a_table_outside_the_grants_list if not within("public.customers")

test_a_table_outside_the_roles_list if not within("private.orders")

test_a_quoted_table if within(`public."Odd ""T"""`)

test_a_name_may_be_quoted_without_need if within(`"public"."orders"`)

test_case_is_kept if not within(`public."ORDERS"`)

test_a_schema_whose_name_holds_a_dot if not within(`"public.x".orders`)

test_a_table_whose_name_ends_like_another if not within(`public."x.orders"`)

test_a_relation_that_is_no_text if not within(7)

test_writes_count_as_well if {
	question := touches(["public.orders"], ["public.customers"])
	not tables.within with input as question with data.writ as shop.data_writ
	found := tables.deny with input as question with data.writ as shop.data_writ
	some reason in found
	reason.code == "table-not-allowed"
	contains(reason.message, `public.customers is outside what the grant may touch: *.orders, public."Odd ""T""".`)
}

test_an_empty_list_holds_nothing if {
	bundle := shop.with_data({"grants": {"orders-db/support": {"only": {"tables": []}}}})
	not tables.within with input as touches(["public.orders"], []) with data.writ as bundle
}

test_star_star_holds_every_relation if {
	anything := [{"schema": null, "table": null}]
	bundle := shop.with_data({"grants": {"orders-db/support": {"only": {"tables": anything}}}})
	tables.within with input as touches(["public.x"], []) with data.writ as bundle
	not tables.within with input as touches([7], []) with data.writ as bundle
}
