package policies.words.request_test

import data.policies.words.request

test_names_resource_and_role if {
	request.command("orders-db", "read-write") == "writ request orders-db --role read-write --for 2h"
}

test_lists_names if request.list(["a", "b"]) == "a, b"

test_lists_no_names if request.list([]) == "nothing"
