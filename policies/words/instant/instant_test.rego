package policies.words.instant_test

import data.policies.words.instant

test_writes_the_epoch if instant.rfc3339(0) == "1970-01-01T00:00:00Z"

test_writes_an_afternoon if instant.rfc3339(1795355999) == "2026-11-22T13:59:59Z"

test_writes_a_leap_day if instant.rfc3339(1709164800) == "2024-02-29T00:00:00Z"

test_writes_the_leap_day_of_2000 if instant.rfc3339(951782400) == "2000-02-29T00:00:00Z"

test_writes_the_day_after_a_year_without_leap_day if instant.rfc3339(4107542400) == "2100-03-01T00:00:00Z"

test_writes_the_last_second_of_a_year if instant.rfc3339(1798761599) == "2026-12-31T23:59:59Z"
