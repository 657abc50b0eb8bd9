# When a grant is in force: from its `from` on, until right before its `until`. It must never read a clock: `now` is
# given.
package policies.grant.time

# Starts at once when the grant names no start.
started(grant, now) if starts(grant) <= now

starts(grant) := object.get(grant, "from", 0)

ended(grant, now) if now >= grant.until

# A limit that is not a number would compare as later than every instant.
in_force(grant, now) if {
	is_number(grant.until)
	started(grant, now)
	not ended(grant, now)
}
