package policies.guard.circumstance_test

import data.policies.guard.circumstance

monday := 1795392000

zones := {"zones": {"UTC": {"first": 224, "slots": [[1792000000, 0, 0]]}}}

morning := {"zone": "UTC", "week": [[0, 43200]]}

unknown := {"zone": "Nowhere", "week": [[0, 43200]]}

met(rule, asker, now) if {
	circumstance.met(rule, asker) with input.now as now with data.writ as zones
}

asker := {"role": "read-only", "client": "10.1.2.3"}

test_roles if {
	met({"roles": ["read-only"]}, asker, monday)
	not met({"roles": ["admin"]}, asker, monday)
}

test_hours if {
	met({"during": morning}, asker, monday)
	not met({"during": morning}, asker, monday + 43200)
	not met({"outside": morning}, asker, monday)
	met({"outside": morning}, asker, monday + 43200)
}

test_hours_without_an_answer_are_met if {
	met({"during": unknown}, asker, monday)
	met({"outside": unknown}, asker, monday)
}

test_networks if {
	met({"from": ["192.168.0.0/16", "10.0.0.0/8"]}, asker, monday)
	not met({"from": ["192.168.0.0/16", "::/0"]}, asker, monday)
	not met({"notFrom": ["10.0.0.0/8"]}, asker, monday)
	met({"notFrom": ["192.168.0.0/16"]}, asker, monday)
}

test_networks_of_the_other_family if {
	six := {"role": "read-only", "client": "2001:db8::5"}
	met({"from": ["2001:db8::/32"]}, six, monday)
	not met({"from": ["0.0.0.0/0"]}, six, monday)
	met({"notFrom": ["0.0.0.0/0"]}, six, monday)
}

test_a_client_that_is_not_known_meets_both if {
	every client in [{}, {"client": "unknown"}, {"client": ""}] {
		nobody := object.union({"role": "read-only"}, client)
		met({"from": ["10.0.0.0/8"]}, nobody, monday)
		met({"notFrom": ["10.0.0.0/8"]}, nobody, monday)
	}
}

test_all_must_be_met if {
	not met({"roles": ["read-only"], "from": ["10.0.0.0/8"], "outside": morning}, asker, monday)
}

test_borders if {
	guard := {"deny": [{"outside": morning}], "hold": [{"during": morning, "statements": ["drop"]}, {}]}
	circumstance.borders(guard) == {monday + 43200} with input.now as monday with data.writ as zones
	circumstance.borders({"deny": [{}], "hold": []}) == set() with input.now as monday with data.writ as zones
}
