// pgx where all is allowed and nothing masked: every path of its own, to be compared with the same without a proxy.
package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
)

const typesSql = `SELECT 1::int2, 2::int4, 3::int8, 1.25::float4, 'NaN'::float8, 12345678901234567890.123::numeric::text, true, 'ü',
 'x'::char(3), '\x00ff'::bytea, '2026-01-02'::date, '2026-01-02 03:04:05.678901'::timestamp, '{"a": [1]}'::jsonb,
 ARRAY[1,NULL,3], ARRAY['a','ü'], NULL::int, 42::oid, '10.0.0.1'::inet, interval '1 day 2 hours', int4range(1,10)`

func free() {
	conn := connect(nil)
	section("session")
	for _, name := range []string{"server_version", "client_encoding", "DateStyle", "standard_conforming_strings", "is_superuser"} {
		say(name, conn.PgConn().ParameterStatus(name))
	}
	must(execute(conn, "DROP SCHEMA IF EXISTS pgx CASCADE; CREATE SCHEMA pgx; CREATE TYPE pgx.mood AS ENUM ('good', 'bad');"+
		"CREATE TYPE pgx.pair AS (n int, t text); CREATE TABLE pgx.line (a int, b text, c jsonb, d timestamptz);"+
		"CREATE TABLE pgx.strict (id int PRIMARY KEY, n int NOT NULL CHECK (n > 0)); INSERT INTO pgx.strict VALUES (1, 1)"))
	for _, mode := range []pgx.QueryExecMode{pgx.QueryExecModeCacheStatement, pgx.QueryExecModeCacheDescribe,
		pgx.QueryExecModeDescribeExec, pgx.QueryExecModeExec, pgx.QueryExecModeSimpleProtocol} {
		modes(mode)
	}
	customTypes(conn)
	prepared(conn)
	batches(conn)
	copies(conn)
	failures(conn)
	transactions(conn)
	cancels(conn)
	listens(conn)
	large(conn)
	must(conn.Close(ctx))
	pooled()
	low()
	last := connect(nil)
	must(execute(last, "DROP SCHEMA pgx CASCADE"))
	must(last.Close(ctx))
}

func modes(mode pgx.QueryExecMode) {
	section("mode " + mode.String())
	conn := connect(func(config *pgx.ConnConfig) { config.DefaultQueryExecMode = mode })
	defer conn.Close(ctx)
	one(conn, "types", typesSql)
	for round := 0; round < 3; round++ {
		one(conn, "echo", "SELECT $1::int, $2::text, $3::bool, $4::float8, $5::bytea, $6::int8", round, "it's ü", true, 1.5, []byte{0, 1}, int64(1)<<40)
	}
	sayError("error", execute(conn, "SELECT 1 / $1::int", 0))
	rows, err := conn.Query(ctx, "SELECT n, n::text FROM generate_series(1, $1::int) n", 10000)
	must(err)
	sum := 0
	for rows.Next() {
		var number int
		var name string
		must(rows.Scan(&number, &name))
		sum += number
	}
	must(rows.Err())
	say("rows", sum, rows.CommandTag().String())
}

func customTypes(conn *pgx.Conn) {
	section("types of its own")
	for _, name := range []string{"pgx.mood", "pgx._mood", "pgx.pair", "pgx._pair"} {
		loaded, err := conn.LoadType(ctx, name)
		must(err)
		conn.TypeMap().RegisterType(loaded)
		say("loaded", name, loaded.Name)
	}
	one(conn, "values", "SELECT 'good'::pgx.mood, ARRAY['good','bad']::pgx.mood[], ROW(1,'a')::pgx.pair")
	var back struct {
		N int32
		T string
	}
	must(conn.QueryRow(ctx, "SELECT $1::pgx.pair", back).Scan(&back))
	say("composite", back)
}

func prepared(conn *pgx.Conn) {
	section("prepared")
	statement, err := conn.Prepare(ctx, "twice", "SELECT $1::int * 2 AS twice, $2::text AS t")
	must(err)
	say("described", len(statement.ParamOIDs), statement.Fields[0].Name, statement.Fields[1].DataTypeOID)
	for number := 0; number < 5; number++ {
		one(conn, "run", "twice", number, "n")
	}
	must(conn.Deallocate(ctx, "twice"))
	for number := 0; number < 600; number++ {
		must(execute(conn, "SELECT "+text(number)+" + $1::int", 1))
	}
	must(execute(conn, "CREATE TABLE pgx.changing (a int)"))
	one(conn, "before", "SELECT * FROM pgx.changing")
	must(execute(conn, "ALTER TABLE pgx.changing ADD b int"))
	for round := 0; round < 2; round++ {
		rows, err := conn.Query(ctx, "SELECT * FROM pgx.changing")
		must(err)
		rows.Close()
		sayError("after", rows.Err())
	}
	must(conn.DeallocateAll(ctx))
	one(conn, "on the server", "SELECT count(*) FROM pg_prepared_statements")
}

func batches(conn *pgx.Conn) {
	section("batch")
	batch := &pgx.Batch{}
	for number := 0; number < 10000; number++ {
		batch.Queue("INSERT INTO pgx.line (a, b) VALUES ($1, $2) RETURNING a", number, text(number))
	}
	batch.Queue("SELECT count(*), sum(a) FROM pgx.line")
	results := conn.SendBatch(ctx, batch)
	sum := 0
	for number := 0; number < 10000; number++ {
		var back int
		must(results.QueryRow().Scan(&back))
		sum += back
	}
	rows, err := results.Query()
	sayRows("count", rows, err)
	must(results.Close())
	say("sum", sum)
	broken := &pgx.Batch{}
	broken.Queue("INSERT INTO pgx.line (a) VALUES (-1)")
	broken.Queue("SELECT 1 / $1::int", 0)
	broken.Queue("INSERT INTO pgx.line (a) VALUES (-2)")
	sayError("broken", conn.SendBatch(ctx, broken).Close())
	one(conn, "nothing of it", "SELECT count(*) FROM pgx.line WHERE a < 0")
}

func copies(conn *pgx.Conn) {
	section("copy")
	must(execute(conn, "TRUNCATE pgx.line"))
	when := time.Date(2026, 1, 2, 3, 4, 5, 678901000, time.UTC)
	source := pgx.CopyFromSlice(20000, func(number int) ([]any, error) {
		return []any{number, "ü\t\\ " + text(number), map[string]int{"n": number}, when}, nil
	})
	count, err := conn.CopyFrom(ctx, pgx.Identifier{"pgx", "line"}, []string{"a", "b", "c", "d"}, source)
	must(err)
	say("from", count)
	for _, form := range []string{"TEXT", "CSV", "BINARY"} {
		var out bytes.Buffer
		tag, err := conn.PgConn().CopyTo(ctx, &out, "COPY (SELECT a, b FROM pgx.line ORDER BY a) TO STDOUT (FORMAT "+form+")")
		must(err)
		digest := sha256.Sum256(out.Bytes())
		say(form, tag.String(), out.Len(), hex.EncodeToString(digest[:]))
		tag, err = conn.PgConn().CopyFrom(ctx, &out, "COPY pgx.line (a, b) FROM STDIN (FORMAT "+form+")")
		must(err)
		say("back", tag.String())
		must(execute(conn, "DELETE FROM pgx.line WHERE c IS NULL"))
	}
	failing := pgx.CopyFromFunc(func() ([]any, error) { return nil, errors.New("given up") })
	_, err = conn.CopyFrom(ctx, pgx.Identifier{"pgx", "line"}, []string{"a"}, failing)
	sayError("given up", err)
	_, err = conn.PgConn().CopyFrom(ctx, strings.NewReader("no\n"), "COPY pgx.line (a) FROM STDIN")
	sayError("bad data", err)
	_, err = conn.PgConn().CopyTo(ctx, &bytes.Buffer{}, "COPY pgx.nothing TO STDOUT")
	sayError("no table", err)
	one(conn, "after it", "SELECT count(*), sum(a) FROM pgx.line")
}

func failures(conn *pgx.Conn) {
	section("errors")
	noticed := connect(func(config *pgx.ConnConfig) {
		config.OnNotice = func(_ *pgconn.PgConn, notice *pgconn.Notice) {
			say("notice", notice.Severity, notice.Code, notice.Message, notice.Detail, notice.Hint)
		}
	})
	must(execute(noticed, "DO $$BEGIN RAISE NOTICE 'first' USING HINT = 'h', DETAIL = 'd'; RAISE WARNING 'second'; END$$"))
	must(execute(noticed, "DROP TABLE IF EXISTS pgx.never_was"))
	must(noticed.Close(ctx))
	for _, sql := range []string{
		"INSERT INTO pgx.strict VALUES (1, 1)", "INSERT INTO pgx.strict VALUES (2, NULL)", "INSERT INTO pgx.strict VALUES (2, -1)",
		"SELEC 1", "SELECT nope FROM pgx.strict", "SELECT 1 / (SELECT 0)", "SELECT 1; SELECT 1/0; SELECT 2",
		"DO $$BEGIN RAISE EXCEPTION 'own' USING ERRCODE = 'XX123', DETAIL = 'd', HINT = 'h', TABLE = 't'; END$$", "",
	} {
		sayError(sql, execute(conn, sql))
	}
	results, err := conn.PgConn().Exec(ctx, "SELECT 1; SELECT 2; INSERT INTO pgx.line (a) VALUES (-5)").ReadAll()
	must(err)
	for _, result := range results {
		say("result", result.CommandTag.String(), len(result.Rows))
	}
}

func transactions(conn *pgx.Conn) {
	section("transactions")
	tx, err := conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.Serializable})
	must(err)
	must(execute(conn, "INSERT INTO pgx.line (a) VALUES (-10)"))
	inner, err := tx.Begin(ctx)
	must(err)
	sayError("inside", execute(conn, "SELECT 1/0"))
	sayError("aborted", execute(conn, "SELECT 1"))
	must(inner.Rollback(ctx))
	one(conn, "level", "SHOW transaction_isolation")
	must(tx.Commit(ctx))
	tx, err = conn.BeginTx(ctx, pgx.TxOptions{AccessMode: pgx.ReadOnly, DeferrableMode: pgx.Deferrable, IsoLevel: pgx.RepeatableRead})
	must(err)
	sayError("read only", execute(conn, "INSERT INTO pgx.line (a) VALUES (-11)"))
	say("status", string(conn.PgConn().TxStatus()))
	sayError("commit", tx.Commit(ctx))
	one(conn, "kept", "SELECT a FROM pgx.line WHERE a <= -10")
}

func cancels(conn *pgx.Conn) {
	section("cancel")
	go func() {
		time.Sleep(300 * time.Millisecond)
		_ = conn.PgConn().CancelRequest(ctx)
	}()
	sayError("request", execute(conn, "SELECT pg_sleep(30)"))
	one(conn, "after it", "SELECT 1")
	other := connect(nil)
	bounded, stop := context.WithTimeout(ctx, 300*time.Millisecond)
	defer stop()
	_, err := other.Exec(bounded, "SELECT pg_sleep(3)")
	say("context", errors.Is(err, context.DeadlineExceeded), other.IsClosed())
	<-other.PgConn().CleanupDone()
}

func listens(conn *pgx.Conn) {
	section("listen")
	must(execute(conn, "LISTEN pgx_news"))
	other := connect(nil)
	must(execute(other, "NOTIFY pgx_news, 'hello ü'"))
	must(execute(other, "SELECT pg_notify('pgx_news', $1)", "again"))
	must(other.Close(ctx))
	for range 2 {
		bounded, stop := context.WithTimeout(ctx, 10*time.Second)
		note, err := conn.WaitForNotification(bounded)
		stop()
		must(err)
		say("heard", note.Channel, note.Payload)
	}
	must(execute(conn, "UNLISTEN *"))
}

func large(conn *pgx.Conn) {
	section("large")
	data := bytes.Repeat([]byte{0, 1, 2, 255}, 1_250_000)
	var back, digest []byte
	var length int
	must(conn.QueryRow(ctx, "SELECT $1::bytea, sha256($1::bytea), length($2::text)", data, strings.Repeat("ü", 1_500_000)).Scan(&back, &digest, &length))
	say("big", bytes.Equal(back, data), digest, length)
}

func pooled() {
	section("pool")
	config, err := pgxpool.ParseConfig("pool_max_conns=4")
	must(err)
	// A pool connects again long after it was made: it is given a token that is fresh then.
	token := config.ConnConfig.Password
	config.ConnConfig.Password = ""
	config.BeforeConnect = func(_ context.Context, config *pgx.ConnConfig) error {
		config.Password = token
		return nil
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	must(err)
	defer pool.Close()
	var waiting sync.WaitGroup
	sums := make(chan int, 100)
	for number := range 100 {
		waiting.Go(func() {
			var back int
			must(pool.QueryRow(ctx, "SELECT $1::int", number).Scan(&back))
			sums <- back
		})
	}
	waiting.Wait()
	close(sums)
	sum := 0
	for one := range sums {
		sum += one
	}
	say("sum", sum)
}

// low speaks in pipelines of pgconn, with several syncs under way.
func low() {
	section("pipeline")
	conn := connect(nil)
	defer conn.Close(ctx)
	pipeline := conn.PgConn().StartPipeline(ctx)
	pipeline.SendPrepare("p1", "SELECT $1::int", nil)
	for number := range 3 {
		pipeline.SendQueryParams("SELECT $1::int * 2", [][]byte{[]byte(text(number))}, []uint32{pgtype.Int4OID}, nil, nil)
	}
	must(pipeline.Sync())
	pipeline.SendQueryParams("SELECT 1/0", nil, nil, nil, nil)
	pipeline.SendQueryParams("SELECT 'skipped'", nil, nil, nil, nil)
	must(pipeline.Sync())
	pipeline.SendQueryPrepared("p1", [][]byte{[]byte("7")}, nil, nil)
	must(pipeline.Sync())
	for {
		results, err := pipeline.GetResults()
		if err != nil {
			sayError("error", err)
			continue
		}
		switch results := results.(type) {
		case *pgconn.ResultReader:
			read := results.Read()
			say("result", read.CommandTag.String(), string(read.Rows[0][0]))
		case *pgconn.StatementDescription:
			say("prepared", len(results.ParamOIDs))
		case *pgconn.PipelineSync:
			say("sync")
		case nil:
			must(pipeline.Close())
			return
		}
	}
}
