// What a client saw, line by line, so that two runs can be compared. It must never print what differs between two
// equal runs: process ids, times, ports.
package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

func section(name string) {
	fmt.Println("== " + name)
}

func say(label string, values ...any) {
	parts := make([]string, len(values))
	for at, value := range values {
		parts[at] = text(value)
	}
	fmt.Println(label + ": " + strings.Join(parts, "|"))
}

func text(value any) string {
	switch value := value.(type) {
	case nil:
		return "∅"
	case []byte:
		return "x" + hex.EncodeToString(value)
	case string:
		return value
	case bool:
		if value {
			return "True"
		}
		return "False"
	case []any:
		parts := make([]string, len(value))
		for at, one := range value {
			parts[at] = text(one)
		}
		return "[" + strings.Join(parts, ",") + "]"
	default:
		return fmt.Sprintf("%v", value)
	}
}

func sayRows(label string, rows pgx.Rows, err error) {
	must(err)
	for rows.Next() {
		values, err := rows.Values()
		must(err)
		say(label, values...)
	}
	must(rows.Err())
}

func sayError(label string, err error) {
	var server *pgconn.PgError
	switch {
	case err == nil:
		say(label, "no error")
	case errors.As(err, &server):
		say(label, server.Code, server.Severity, server.SeverityUnlocalized, server.Message, server.Detail, server.Hint, server.Position,
			server.InternalPosition, server.InternalQuery, server.Where, server.SchemaName, server.TableName, server.ColumnName,
			server.DataTypeName, server.ConstraintName, server.Routine)
	default:
		say(label, err.Error())
	}
}

func code(label string, err error) {
	var server *pgconn.PgError
	switch {
	case err == nil:
		say(label, "no error")
	case errors.As(err, &server):
		say(label, server.Code)
	default:
		say(label, err.Error())
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		panic(err)
	}
}
