# Tells how to ask for access. It must never name a role that data does not hold: a shell may be given this text.
package policies.words.request

# The command that drafts a grant.
command(resource, role) := $"writ request {resource} --role {role} --for 2h"

# Names, as a sentence lists them.
list(names) := "nothing" if count(names) == 0

list(names) := concat(", ", names) if count(names) > 0
