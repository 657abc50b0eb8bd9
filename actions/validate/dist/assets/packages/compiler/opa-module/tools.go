//go:build tools

// Package tools pins the one version of OPA that Writ builds with, so that go.sum vouches for every module of it.
// It must never hold code of its own.
package tools

import _ "github.com/open-policy-agent/opa"
