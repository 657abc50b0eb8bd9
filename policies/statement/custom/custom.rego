# What the repository's own Rego (package custom) adds. It must never be asked for anything but reasons against: there
# is no way for it to allow.
package policies.statement.custom

deny contains reason(item) if {
	is_collection(data.custom.deny)
	some item in data.custom.deny
}

hold contains reason(item) if {
	is_collection(data.custom.hold)
	some item in data.custom.hold
}

# `deny if …` instead of `deny contains … if …`: what was meant is not known, so no.
deny contains ill_formed("deny") if {
	value := data.custom.deny
	not is_collection(value)
}

deny contains ill_formed("hold") if {
	value := data.custom.hold
	not is_collection(value)
}

is_collection(value) if is_set(value)

is_collection(value) if is_array(value)

reason(item) := {"code": "custom", "message": item} if is_string(item)

else := {"code": item.code, "message": item.message} if {
	is_string(item.code)
	is_string(item.message)
}

else := {"code": "custom", "message": "A rule of this repository's own policies says so."} if {
	not is_string(item)
}

ill_formed(rule) := {
	"code": "custom-ill-formed",
	"message": $"In the repository's policies, {rule} is not a set. Write: {rule} contains \"why\" if …",
}
