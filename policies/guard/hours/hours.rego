# Whether an instant lies within hours of the week on some zone's clock, and until when that is so. It must never need a
# time zone database: offsets are data, and where they say nothing there is no answer.
package policies.guard.hours

# As zoneSlotSeconds of packages/contracts/src/data.ts.
slot_seconds := 8000000

week_seconds := 604800

# 1970 began on a Thursday; a week begins on Monday.
thursday := 259200

# Undefined beyond the years that the zone's offsets are known for. `until` may be earlier than the next border, never
# later.
state(window, now) := {"within": span[0] <= second, "until": min([clock[1], now + (border - second)])} if {
	clock := clock_at(data.writ.zones[window.zone], now)
	second := ((now + clock[0]) + thursday) % week_seconds
	span := next_span(window, second)
	border := [edge | some edge in span; edge > second][0]
}

# The first that has not ended; when all have, the week's end, where it is looked again.
next_span(window, second) := ahead[0] if {
	ahead := [span | some span in window.week; span[1] > second]
} else := [week_seconds, week_seconds]

# Seconds that the clock is ahead of UTC, and until when.
clock_at(zone, now) := [slot[1], slot[0]] if {
	slot := zone.slots[slot_number(now) - zone.first]
	now < slot[0]
} else := [slot[2], (slot_number(now) + 1) * slot_seconds] if {
	slot := zone.slots[slot_number(now) - zone.first]
}

slot_number(now) := floor(now / slot_seconds)
