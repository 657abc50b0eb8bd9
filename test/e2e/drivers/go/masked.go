// pgx behind masks and guards: what is hidden stays hidden in text and binary, and a denial is an error like any.
package main

import (
	"bytes"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

const customers = "SELECT id, name, ssn, email FROM customers ORDER BY id"

func masked() {
	conn := connect(nil)
	defer conn.Close(ctx)
	one(conn, "row", customers)
	for round := 0; round < 3; round++ {
		for id := 1; id <= 2; id++ {
			one(conn, "prepared", "SELECT name, ssn FROM customers WHERE id = $1", id)
		}
	}
	cursor(conn)
	maskedTypes(conn)
	code("denied", execute(conn, "TRUNCATE invoices"))
	one(conn, "after it", "SELECT 1")
	rows, err := conn.Query(ctx, "SELECT * FROM invoices")
	must(err)
	for rows.Next() {
	}
	code("rows", rows.Err())
	one(conn, "after it", "SELECT 1")
	blocks(conn)
	batch := &pgx.Batch{}
	for number := 0; number < 50; number++ {
		batch.Queue("INSERT INTO invoices VALUES ($1, 1, 1, 'batch')", 9100+number)
	}
	must(conn.SendBatch(ctx, batch).Close())
	one(conn, "batch", "SELECT count(*) FROM invoices WHERE id >= 9100")
	must(execute(conn, "DELETE FROM invoices WHERE id > 9000"))
	var copied bytes.Buffer
	_, err = conn.PgConn().CopyTo(ctx, &copied, "COPY (SELECT name, ssn FROM customers ORDER BY id LIMIT 1) TO STDOUT")
	must(err)
	fields := strings.Split(strings.TrimSpace(copied.String()), "\t")
	say("copied", fields[0], fields[1])
	code("listen", execute(conn, "LISTEN news"))
}

func cursor(conn *pgx.Conn) {
	tx, err := conn.Begin(ctx)
	must(err)
	must(execute(conn, "DECLARE shown CURSOR FOR "+customers))
	for round := 0; round < 2; round++ {
		rows, err := tx.Query(ctx, "FETCH 2 FROM shown")
		sayRows("cursor", rows, err)
	}
	must(tx.Commit(ctx))
}

func maskedTypes(conn *pgx.Conn) {
	var born, tags, extra, token any
	must(conn.QueryRow(ctx, "SELECT born, tags, extra, token::text FROM customers WHERE id = $1", 1).Scan(&born, &tags, &extra, &token))
	say("types", born, tags, extra != nil, len(token.(string)))
}

func blocks(conn *pgx.Conn) {
	tx, err := conn.Begin(ctx)
	must(err)
	must(execute(conn, "INSERT INTO invoices VALUES ($1, 1, 1, 'never')", 9001))
	code("in a block", execute(conn, "TRUNCATE invoices"))
	code("the block", execute(conn, "SELECT 1"))
	must(tx.Rollback(ctx))
	tx, err = conn.Begin(ctx)
	must(err)
	must(execute(conn, "INSERT INTO invoices VALUES ($1, 1, 1, 'kept')", 9002))
	inner, err := tx.Begin(ctx)
	must(err)
	code("behind a savepoint", execute(conn, "TRUNCATE invoices"))
	must(inner.Rollback(ctx))
	must(tx.Commit(ctx))
	one(conn, "written", "SELECT count(*), min(id) FROM invoices WHERE id > 9000")
}

func readOnly() {
	config, err := pgxpool.ParseConfig("pool_max_conns=1")
	must(err)
	pool, err := pgxpool.NewWithConfig(ctx, config)
	must(err)
	defer pool.Close()
	for round := 0; round < 3; round++ {
		rows, err := pool.Query(ctx, "SELECT name, ssn FROM customers WHERE id = $1", 1)
		sayRows("session", rows, err)
	}
	rows, err := pool.Query(ctx, "SHOW transaction_read_only")
	sayRows("read only", rows, err)
	_, err = pool.Exec(ctx, "INSERT INTO invoices VALUES (1, 1, 1, '')")
	code("insert", err)
	rows, err = pool.Query(ctx, "SELECT 1")
	sayRows("after it", rows, err)
}
