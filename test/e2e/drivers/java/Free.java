// pgjdbc where all is allowed and nothing masked: every path of its own, to be compared with the same without a proxy.
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

final class Free {
  private static final String typesSql = "SELECT 1::int2, 2::int4, 3::int8, 1.25::float4, 'NaN'::float8,"
      + " 12345678901234567890.123::numeric, true, 'ü', 'x'::char(3), '\\x00ff'::bytea, '2026-01-02'::date,"
      + " '03:04:05.678901'::time, '2026-01-02 03:04:05.678901'::timestamp, '2026-01-02 03:04:05+02'::timestamptz,"
      + " '9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4d'::uuid, '{\"a\": [1]}'::jsonb, ARRAY[1,NULL,3], ARRAY['a','ü'],"
      + " int4range(1,10), '10.0.0.1'::inet, NULL::int, interval '1 day 2 hours', ROW(1,'a'), 42::oid, point(1,2)";

  static void run() throws Exception {
    try (Connection conn = JdbcClient.connect()) {
      JdbcClient.execute(conn, "DROP SCHEMA IF EXISTS jdbc CASCADE; CREATE SCHEMA jdbc;"
          + "CREATE TABLE jdbc.line (a int, b text); CREATE TABLE jdbc.strict (id int PRIMARY KEY, n int NOT NULL CHECK (n > 0));"
          + "INSERT INTO jdbc.strict VALUES (1, 1)");
    }
    for (String mode : new String[] {"simple", "extended", "extendedForPrepared", "extendedCacheEverything"}) types(mode);
    try (Connection conn = JdbcClient.connect("prepareThreshold", "1", "binaryTransfer", "true")) {
      prepared(conn);
      portals(conn);
      copies(conn);
      errors(conn);
      transactions(conn);
      cancel(conn);
      listen(conn);
      metadata(conn);
      large(conn);
    }
    batches("false");
    batches("true");
    pooled();
    try (Connection conn = JdbcClient.connect()) {
      JdbcClient.execute(conn, "DROP SCHEMA jdbc CASCADE");
    }
  }

  private static void types(String mode) throws Exception {
    Transcript.section("types " + mode);
    try (Connection conn = JdbcClient.connect("preferQueryMode", mode, "prepareThreshold", "1");
        PreparedStatement statement = conn.prepareStatement(typesSql)) {
      for (int round = 0; round < 2; round++) JdbcClient.query("round " + round, statement);
      try (PreparedStatement echo = conn.prepareStatement("SELECT ?::int, ?::text, ?::numeric, ?::bool, ?::int8, ?::date")) {
        for (int round = 0; round < 3; round++) {
          JdbcClient.query("echo", echo, 1 + round, "it's ü", new java.math.BigDecimal("1.50"), true, 1L << 40,
              java.sql.Date.valueOf("2026-01-02"));
        }
      }
      if (mode.equals("simple")) JdbcClient.execute(conn, "SELECT 1; SELECT 2");
    }
  }

  private static void prepared(Connection conn) throws Exception {
    Transcript.section("prepared");
    try (PreparedStatement statement = conn.prepareStatement("SELECT ?::int * 2, ?::text")) {
      Transcript.say("parameters", statement.getParameterMetaData().getParameterTypeName(1), statement.getMetaData().getColumnTypeName(2));
      for (int number = 0; number < 8; number++) JdbcClient.query("run", statement, number, "n");
    }
    JdbcClient.query("on the server", conn, "SELECT count(*) > 0 FROM pg_prepared_statements");
    JdbcClient.execute(conn, "CREATE TABLE jdbc.changing (a int)");
    JdbcClient.execute(conn, "INSERT INTO jdbc.changing VALUES (1)");
    try (PreparedStatement statement = conn.prepareStatement("SELECT * FROM jdbc.changing")) {
      for (int round = 0; round < 3; round++) JdbcClient.query("before", statement);
      JdbcClient.execute(conn, "ALTER TABLE jdbc.changing ADD b int");
      for (int round = 0; round < 2; round++) JdbcClient.query("after", statement);
    }
    for (int number = 0; number < 300; number++) {
      try (PreparedStatement statement = conn.prepareStatement("SELECT " + number + " + ?")) {
        statement.setInt(1, 1);
        statement.executeQuery().close();
      }
    }
    Transcript.say("generated", generated(conn));
    try (Statement several = conn.createStatement()) {
      boolean rows = several.execute("SELECT 1; INSERT INTO jdbc.line VALUES (1, 'x'); SELECT 2");
      for (; rows || several.getUpdateCount() >= 0; rows = several.getMoreResults()) {
        if (rows) Transcript.sayRows("result", several.getResultSet());
        else Transcript.say("updated", several.getUpdateCount());
      }
    }
    conn.unwrap(PGConnection.class).setPrepareThreshold(1);
    Transcript.say("valid", conn.isValid(5));
  }

  private static String generated(Connection conn) throws SQLException {
    JdbcClient.execute(conn, "CREATE TABLE jdbc.serial (id serial, t text)");
    try (PreparedStatement statement = conn.prepareStatement("INSERT INTO jdbc.serial (t) VALUES (?)", new String[] {"id"})) {
      statement.setString(1, "x");
      statement.executeUpdate();
      ResultSet keys = statement.getGeneratedKeys();
      keys.next();
      return keys.getString(1);
    }
  }

  private static void portals(Connection conn) throws Exception {
    Transcript.section("portals");
    conn.setAutoCommit(false);
    try (PreparedStatement first = conn.prepareStatement("SELECT n FROM generate_series(1, ?) n");
        PreparedStatement second = conn.prepareStatement("SELECT 'other ' || n FROM generate_series(1, ?) n")) {
      first.setFetchSize(100);
      second.setFetchSize(3);
      first.setInt(1, 1050);
      second.setInt(1, 10);
      try (ResultSet one = first.executeQuery(); ResultSet two = second.executeQuery()) {
        long sum = 0;
        while (one.next()) {
          sum += one.getLong(1);
          if (one.getInt(1) % 100 == 0 && two.next()) Transcript.sayRow("between", two);
        }
        Transcript.say("sum", sum);
      }
    }
    try (Statement scroll = conn.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)) {
      ResultSet rows = scroll.executeQuery("SELECT n FROM generate_series(1, 20) n");
      rows.absolute(7);
      Transcript.sayRow("absolute", rows);
      rows.previous();
      Transcript.sayRow("previous", rows);
    }
    try (Statement limited = conn.createStatement()) {
      limited.setMaxRows(5);
      Transcript.sayRows("limited", limited.executeQuery("SELECT n FROM generate_series(1, 100) n"));
    }
    conn.commit();
    conn.setAutoCommit(true);
  }

  private static void copies(Connection conn) throws Exception {
    Transcript.section("copy");
    CopyManager copy = conn.unwrap(PGConnection.class).getCopyAPI();
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 20000; number++) lines.append(number).append("\tü ").append(number).append('\n');
    Transcript.say("in", copy.copyIn("COPY jdbc.line FROM STDIN", new StringReader(lines.toString())));
    byte[] binary = null;
    for (String form : new String[] {"TEXT", "CSV", "BINARY"}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Transcript.say(form, copy.copyOut("COPY (SELECT * FROM jdbc.line ORDER BY a, b) TO STDOUT (FORMAT " + form + ")", out));
      Transcript.say("bytes", out.size(), MessageDigest.getInstance("SHA-256").digest(out.toByteArray()));
      binary = out.toByteArray();
    }
    Transcript.say("binary in", copy.copyIn("COPY jdbc.line FROM STDIN (FORMAT BINARY)", new ByteArrayInputStream(binary)));
    Transcript.expect("bad data", () -> copy.copyIn("COPY jdbc.line FROM STDIN", new StringReader("no\tx\n")));
    Transcript.expect("broken stream", () -> copy.copyIn("COPY jdbc.line FROM STDIN", new Broken()));
    CopyIn given = copy.copyIn("COPY jdbc.line FROM STDIN");
    byte[] row = "5\tgiven up\n".getBytes(StandardCharsets.UTF_8);
    given.writeToCopy(row, 0, row.length);
    given.cancelCopy();
    Transcript.expect("no table", () -> copy.copyOut("COPY jdbc.nothing TO STDOUT", new ByteArrayOutputStream()));
    JdbcClient.query("after it", conn, "SELECT count(*), sum(a) FROM jdbc.line");
  }

  /** A stream that fails after its first row. */
  private static final class Broken extends InputStream {
    private final InputStream start = new ByteArrayInputStream("6\tx\n".getBytes(StandardCharsets.UTF_8));

    @Override
    public int read() throws IOException {
      int next = start.read();
      if (next < 0) throw new IOException("broken");
      return next;
    }
  }

  private static void errors(Connection conn) throws Exception {
    Transcript.section("errors");
    try (Statement statement = conn.createStatement()) {
      statement.execute("DO $$BEGIN RAISE NOTICE 'first' USING HINT = 'h', DETAIL = 'd'; RAISE WARNING 'second'; END$$");
      for (SQLWarning one = statement.getWarnings(); one != null; one = one.getNextWarning()) {
        Transcript.say("warning", one.getSQLState(), one.getMessage());
      }
    }
    for (String sql : new String[] {
        "INSERT INTO jdbc.strict VALUES (1, 1)", "INSERT INTO jdbc.strict VALUES (2, NULL)", "INSERT INTO jdbc.strict VALUES (2, -1)",
        "SELEC 1", "SELECT nope FROM jdbc.strict", "SELECT 1 / (SELECT 0)", "SELECT 1; SELECT 1/0; SELECT 2",
        "DO $$BEGIN EXECUTE 'SELECT 1 FRM x'; END$$",
        "DO $$BEGIN RAISE EXCEPTION 'own' USING ERRCODE = 'XX123', DETAIL = 'd', HINT = 'h', TABLE = 't'; END$$"}) {
      Transcript.expect(sql, () -> JdbcClient.execute(conn, sql));
    }
    JdbcClient.query("after it", conn, "SELECT 1");
  }

  private static void transactions(Connection conn) throws Exception {
    Transcript.section("transactions");
    conn.setAutoCommit(false);
    JdbcClient.execute(conn, "INSERT INTO jdbc.line VALUES (-1, 'outer')");
    Savepoint savepoint = conn.setSavepoint("inner one");
    JdbcClient.execute(conn, "INSERT INTO jdbc.line VALUES (-2, 'inner')");
    Transcript.expect("in a block", () -> JdbcClient.execute(conn, "SELECT 1/0"));
    Transcript.expect("aborted", () -> JdbcClient.execute(conn, "SELECT 1"));
    conn.rollback(savepoint);
    conn.releaseSavepoint(savepoint);
    conn.commit();
    JdbcClient.query("kept", conn, "SELECT * FROM jdbc.line WHERE a < 0 ORDER BY a");
    conn.rollback();
    conn.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    conn.setReadOnly(true);
    JdbcClient.query("level", conn, "SHOW transaction_isolation");
    Transcript.expect("read only", () -> JdbcClient.execute(conn, "INSERT INTO jdbc.line VALUES (-3, '')"));
    conn.rollback();
    conn.setReadOnly(false);
    conn.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    conn.setAutoCommit(true);
    try (Connection saving = JdbcClient.connect("autosave", "always")) {
      saving.setAutoCommit(false);
      Transcript.expect("autosave", () -> JdbcClient.execute(saving, "SELECT 1/0"));
      JdbcClient.query("goes on", saving, "SELECT 1");
      saving.commit();
    }
  }

  private static void cancel(Connection conn) throws Exception {
    Transcript.section("cancel");
    try (Statement slow = conn.createStatement()) {
      slow.setQueryTimeout(1);
      Transcript.expect("timeout", () -> slow.execute("SELECT pg_sleep(30)"));
      slow.setQueryTimeout(0);
      Thread other = new Thread(() -> {
        try {
          Thread.sleep(300);
          slow.cancel();
        } catch (Exception error) {
          throw new RuntimeException(error);
        }
      });
      other.start();
      Transcript.expect("cancel", () -> slow.execute("SELECT pg_sleep(30)"));
      other.join();
    }
    JdbcClient.query("after it", conn, "SELECT 1");
  }

  private static void listen(Connection conn) throws Exception {
    Transcript.section("listen");
    JdbcClient.execute(conn, "LISTEN jdbc_news");
    try (Connection other = JdbcClient.connect()) {
      JdbcClient.execute(other, "NOTIFY jdbc_news, 'hello ü'");
      JdbcClient.execute(other, "SELECT pg_notify('jdbc_news', 'again')");
    }
    int heard = 0;
    for (int round = 0; heard < 2 && round < 100; round++) {
      PGNotification[] notes = conn.unwrap(PGConnection.class).getNotifications(100);
      for (PGNotification note : notes == null ? new PGNotification[0] : notes) {
        Transcript.say("heard", note.getName(), note.getParameter());
        heard++;
      }
    }
    JdbcClient.execute(conn, "UNLISTEN *");
  }

  private static void metadata(Connection conn) throws Exception {
    Transcript.section("metadata");
    DatabaseMetaData data = conn.getMetaData();
    Transcript.say("server", data.getDatabaseProductVersion(), data.getMaxConnections() > 0);
    Transcript.sayRows("tables", data.getTables(null, "jdbc", "%", new String[] {"TABLE", "VIEW"}));
    Transcript.sayRows("columns", data.getColumns(null, "jdbc", "%", "%"));
    Transcript.sayRows("primary", data.getPrimaryKeys(null, "jdbc", "strict"));
    Transcript.sayRows("imported", data.getImportedKeys(null, "jdbc", "strict"));
    Transcript.sayRows("indexes", data.getIndexInfo(null, "jdbc", "strict", false, false));
    Transcript.sayRows("schemas", data.getSchemas(null, "jdbc"));
    Transcript.sayRows("functions", data.getFunctions(null, "pg_catalog", "generate\\_series"));
    Transcript.sayRows("privileges", data.getTablePrivileges(null, "jdbc", "line"));
    try (ResultSet rows = data.getTypeInfo()) {
      int count = 0;
      while (rows.next()) count++;
      Transcript.say("types", count > 100);
    }
  }

  private static void large(Connection conn) throws Exception {
    Transcript.section("large");
    byte[] data = new byte[5_000_000];
    for (int at = 0; at < data.length; at++) data[at] = (byte) at;
    try (PreparedStatement statement = conn.prepareStatement("SELECT ?::bytea, sha256(?::bytea), ?::text")) {
      statement.setBytes(1, data);
      statement.setBytes(2, data);
      statement.setString(3, "ü".repeat(1_500_000));
      ResultSet rows = statement.executeQuery();
      rows.next();
      Transcript.say("big", java.util.Arrays.equals(rows.getBytes(1), data), rows.getBytes(2), rows.getString(3).length());
    }
  }

  private static void batches(String rewrite) throws Exception {
    Transcript.section("batches rewritten " + rewrite);
    try (Connection conn = JdbcClient.connect("reWriteBatchedInserts", rewrite, "prepareThreshold", "1")) {
      JdbcClient.execute(conn, "TRUNCATE jdbc.line");
      conn.setAutoCommit(false);
      try (PreparedStatement insert = conn.prepareStatement("INSERT INTO jdbc.line VALUES (?, ?)")) {
        for (int number = 0; number < 10000; number++) {
          insert.setInt(1, number);
          insert.setString(2, "n" + number);
          insert.addBatch();
        }
        Transcript.say("batch", insert.executeBatch().length);
      }
      conn.commit();
      try (PreparedStatement strict = conn.prepareStatement("INSERT INTO jdbc.strict VALUES (?, ?)")) {
        for (int number = 10; number < 20; number++) {
          strict.setInt(1, number);
          strict.setInt(2, number == 15 ? -1 : 1);
          strict.addBatch();
        }
        strict.executeBatch();
      } catch (BatchUpdateException error) {
        Transcript.say("failed", error.getSQLState(), LongStream.of(error.getLargeUpdateCounts()).count());
        conn.rollback();
      }
      JdbcClient.query("count", conn, "SELECT count(*), sum(a), (SELECT count(*) FROM jdbc.strict) FROM jdbc.line");
      conn.commit();
    }
  }

  private static void pooled() throws Exception {
    Transcript.section("pool");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (HikariDataSource pool = JdbcClient.pool(4, false)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int number = 0; number < 100; number++) {
        int sent = number;
        answers.add(threads.submit(() -> answer(pool, sent)));
      }
      int sum = 0;
      for (Future<Integer> one : answers) sum += one.get();
      Transcript.say("sum", sum);
      try (Connection conn = pool.getConnection()) {
        conn.setAutoCommit(false);
        JdbcClient.execute(conn, "INSERT INTO jdbc.line VALUES (-9, 'not committed')");
      }
      try (Connection conn = pool.getConnection()) {
        JdbcClient.query("given back", conn, "SELECT count(*) FROM jdbc.line WHERE a = -9");
      }
    } finally {
      threads.shutdown();
    }
  }

  private static int answer(HikariDataSource pool, int number) throws SQLException {
    try (Connection conn = pool.getConnection(); PreparedStatement statement = conn.prepareStatement("SELECT ?::int")) {
      statement.setInt(1, number);
      ResultSet rows = statement.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }

  private Free() {}
}
