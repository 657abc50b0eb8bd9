package policies.grant.time_test

import data.policies.grant.time

grant := {"from": 10, "until": 20}

test_in_force_at_from if time.in_force(grant, 10)

test_not_in_force_before_from if not time.in_force(grant, 9)

test_in_force_right_before_until if time.in_force(grant, 19)

test_not_in_force_at_until if not time.in_force(grant, 20)

test_without_from_is_in_force_at_once if time.in_force({"until": 20}, 0)

test_until_that_is_no_number_never_holds if not time.in_force({"until": "2099-01-01"}, 10)

test_without_until_never_holds if not time.in_force({"from": 10}, 10)

test_from_that_is_no_number_never_starts if not time.in_force({"from": "2000-01-01", "until": 20}, 10)
