// pgx on its own paths: every execution mode, statement cache, batches, binary CopyFrom, LISTEN, cancel by context, its
// pool. `driver free|masked|read-only`; where to connect stands in libpq's variables.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/jackc/pgx/v5"
)

var ctx = context.Background()

func connect(change func(*pgx.ConnConfig)) *pgx.Conn {
	config, err := pgx.ParseConfig("")
	must(err)
	if change != nil {
		change(config)
	}
	conn, err := pgx.ConnectConfig(ctx, config)
	must(err)
	return conn
}

func execute(conn *pgx.Conn, sql string, values ...any) error {
	_, err := conn.Exec(ctx, sql, values...)
	return err
}

func one(conn *pgx.Conn, label string, sql string, values ...any) {
	rows, err := conn.Query(ctx, sql, values...)
	sayRows(label, rows, err)
}

func main() {
	switch os.Args[1] {
	case "free":
		free()
	case "masked":
		masked()
	case "read-only":
		readOnly()
	default:
		fmt.Fprintln(os.Stderr, os.Args[1])
		os.Exit(2)
	}
	section("done")
}
