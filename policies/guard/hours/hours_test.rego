package policies.guard.hours_test

import data.policies.guard.hours

# Slot 224 is about 1792000000 to 1800000000; the clock goes back an hour at 1792890000 (a Sunday, 01:00 UTC).
zones := {"zones": {"Europe/Berlin": {"first": 224, "slots": [[1792890000, 7200, 3600], [1800000000, 3600, 3600]]}}}

office := {"zone": "Europe/Berlin", "week": [[32400, 64800], [118800, 151200]]}

state(window, now) := found if {
	found := hours.state(window, now) with data.writ as zones
}

# Monday 2026-11-23.
monday := 1795392000

test_within_from_the_first_second_on if {
	state(office, monday + 28800) == {"within": true, "until": monday + 61200}
	state(office, monday + 28799) == {"within": false, "until": monday + 28800}
}

test_outside_from_the_last_second_on if {
	state(office, monday + 61199).within
	state(office, monday + 61200) == {"within": false, "until": monday + 115200}
}

test_summer_has_another_clock if {
	# Monday 2026-10-19, 07:00 UTC is 09:00.
	state(office, 1792393200).within
	not state(office, 1792393199).within
}

test_nothing_outlives_a_change_of_the_clock if {
	found := state({"zone": "Europe/Berlin", "week": [[0, 604800]]}, 1792889999)
	found == {"within": true, "until": 1792890000}
}

test_the_week_ends if {
	# Sunday 2026-11-29, 22:00 UTC is 23:00.
	state(office, 1795989600) == {"within": false, "until": 1795993200}
}

test_beyond_the_years_there_is_no_answer if {
	not state(office, 1808000000)
	not state(office, 1700000000)
	not state({"zone": "Nowhere", "week": [[0, 1]]}, monday)
}
