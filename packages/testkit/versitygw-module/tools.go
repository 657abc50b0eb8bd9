//go:build tools

// Package tools pins the one version of versitygw that tests store bundles in, so that go.sum vouches for every module
// of it. It must never hold code of its own.
package tools

import _ "github.com/versity/versitygw/cmd/versitygw"
