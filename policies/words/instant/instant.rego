# Writes an instant as people read it. It must never take part in deciding: texts only.
package policies.words.instant

# `2026-11-22T10:00:00Z` for seconds since 1970. The engine has no clock and no calendar of its own.
# Days to a date as the proleptic Gregorian calendar has it, years counted from March so that leap days come last.
rfc3339(seconds) := $"{year}-{padded(month)}-{padded(day)}T{padded(hour)}:{padded(minute)}:{padded(second)}Z" if {
	days := floor(seconds / 86400)
	clock := seconds - (days * 86400)
	hour := floor(clock / 3600)
	minute := floor((clock % 3600) / 60)
	second := clock % 60

	shifted := days + 719468
	era := floor(shifted / 146097)
	day_of_era := shifted - (era * 146097)
	leaps := (floor(day_of_era / 1460) - floor(day_of_era / 36524)) + floor(day_of_era / 146096)
	year_of_era := floor((day_of_era - leaps) / 365)
	before_year := ((365 * year_of_era) + floor(year_of_era / 4)) - floor(year_of_era / 100)
	day_of_year := day_of_era - before_year
	march_month := floor(((5 * day_of_year) + 2) / 153)
	day := (day_of_year - floor(((153 * march_month) + 2) / 5)) + 1
	month := ((march_month + 2) % 12) + 1
	year := (year_of_era + (era * 400)) + early_months[month]
}

# January and February belong to the year after the one that began in March.
early_months := {1: 1, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0}

padded(number) := $"0{number}" if number < 10

padded(number) := $"{number}" if number >= 10
