package policies.words.place_test

import data.policies.words.place

test_a_rule_stands_in_a_line_of_a_file if {
	place.of("orders-db", {"line": 3}) == "guards/orders-db.yaml:3"
	place.of("orders-db", {}) == "guards/orders-db.yaml"
}

test_circumstances_in_words if {
	place.circumstances({}) == ""
	rule := {"roles": ["a", "b"], "outside": {}, "notFrom": []}
	place.circumstances(rule) == " as a or b at this hour from this address"
}
