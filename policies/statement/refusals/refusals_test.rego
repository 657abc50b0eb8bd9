package policies.statement.refusals_test

import data.policies.statement.refusals

test_none if refusals.none with input.facts.refusals as []

test_a_refusal_keeps_its_code if {
	refusals.deny == {{"code": "sql-c", "message": "no"}} with input.facts.refusals as [{
		"code": "sql-c",
		"message": "no",
		"position": 3,
	}]
}

test_a_refusal_that_says_nothing_is_one if {
	count(refusals.deny) == 1 with input.facts.refusals as [{}]
	not refusals.none with input.facts.refusals as [{}]
}
