package policies.statement.custom_test

import data.policies.statement.custom

test_nothing_of_ones_own_says_nothing if {
	custom.deny == set()
	custom.hold == set()
}

test_texts_and_reasons_are_added if {
	custom.deny == {
		{"code": "custom", "message": "not on Sundays"},
		{"code": "sunday", "message": "no"},
	} with data.custom.deny as {"not on Sundays", {"code": "sunday", "message": "no", "more": 1}}
}

test_holds_are_added if {
	custom.hold == {{"code": "custom", "message": "ask first"}} with data.custom.hold as ["ask first"]
}

test_what_is_neither_counts_all_the_same if count(custom.deny) == 1 with data.custom.deny as {7}

test_a_half_reason_counts_all_the_same if count(custom.deny) == 1 with data.custom.deny as {{"code": "x"}}

test_a_rule_that_is_no_set_denies if {
	some value in [true, false, null, 1, "no", {"a": "b"}]
	some reason in custom.deny with data.custom.deny as value
	reason.code == "custom-ill-formed"
}

test_a_hold_that_is_no_set_denies if {
	some reason in custom.deny with data.custom.hold as true
	reason.code == "custom-ill-formed"
	contains(reason.message, "hold contains")
}
