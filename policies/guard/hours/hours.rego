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
state(window, now) := {"within": within, "until": until} if {
	clock := offset(data.writ.zones[window.zone], now)
	second := ((now + clock.seconds) + thursday) % week_seconds
	within := count([1 | some span in window.week; span[0] <= second; second < span[1]]) > 0
	borders := {border | some span in window.week; some border in span; border > second}
	until := min({clock.until, now + (min(borders | {week_seconds}) - second)})
}

offset(zone, now) := {"seconds": slot[1], "until": slot[0]} if {
	slot := zone.slots[slot_number(now) - zone.first]
	now < slot[0]
}

offset(zone, now) := {"seconds": slot[2], "until": (slot_number(now) + 1) * slot_seconds} if {
	slot := zone.slots[slot_number(now) - zone.first]
	now >= slot[0]
}

slot_number(now) := floor(now / slot_seconds)
