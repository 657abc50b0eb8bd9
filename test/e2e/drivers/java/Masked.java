// pgjdbc behind masks and guards: what is hidden stays hidden however it is fetched, and a denial is an error like any.
import com.zaxxer.hikari.HikariDataSource;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Savepoint;
import java.sql.Statement;
import org.postgresql.PGConnection;

final class Masked {
  private static final String customers = "SELECT id, name, ssn, email FROM customers ORDER BY id";

  static void run() throws Exception {
    try (Connection conn = JdbcClient.connect("prepareThreshold", "1", "binaryTransfer", "true")) {
      JdbcClient.query("row", conn, customers);
      prepared(conn);
      cursor(conn);
      types(conn);
      Transcript.code("denied", () -> JdbcClient.execute(conn, "TRUNCATE invoices"));
      JdbcClient.query("after it", conn, "SELECT 1");
      Transcript.code("rows", () -> JdbcClient.query("row", conn.prepareStatement("SELECT * FROM invoices")));
      JdbcClient.query("after it", conn, "SELECT 1");
      inBlocks(conn);
      batch(conn);
      StringWriter copied = new StringWriter();
      conn.unwrap(PGConnection.class).getCopyAPI()
          .copyOut("COPY (SELECT name, ssn FROM customers ORDER BY id LIMIT 1) TO STDOUT", copied);
      Transcript.say("copied", (Object[]) copied.toString().strip().split("\t"));
      Transcript.code("listen", () -> JdbcClient.execute(conn, "LISTEN news"));
    }
  }

  private static void prepared(Connection conn) throws Exception {
    try (PreparedStatement statement = conn.prepareStatement("SELECT name, ssn FROM customers WHERE id = ?")) {
      for (int round = 0; round < 3; round++) {
        for (int id = 1; id <= 2; id++) JdbcClient.query("prepared", statement, id);
      }
    }
  }

  private static void cursor(Connection conn) throws Exception {
    conn.setAutoCommit(false);
    try (Statement statement = conn.createStatement()) {
      statement.setFetchSize(2);
      try (ResultSet rows = statement.executeQuery(customers)) {
        Transcript.sayRows("cursor", rows);
      }
    }
    conn.commit();
    conn.setAutoCommit(true);
  }

  private static void types(Connection conn) throws Exception {
    String sql = "SELECT born, tags, extra, token FROM customers WHERE id = ?";
    try (PreparedStatement statement = conn.prepareStatement(sql)) {
      statement.setInt(1, 1);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        Transcript.say("types", rows.getDate(1), rows.getArray(2), rows.getObject(3) != null ? "True" : "False",
            rows.getObject(4, java.util.UUID.class).toString().length());
      }
    }
  }

  private static void inBlocks(Connection conn) throws Exception {
    conn.setAutoCommit(false);
    JdbcClient.execute(conn, "INSERT INTO invoices VALUES (9001, 1, 1, 'never')");
    Transcript.code("in a block", () -> JdbcClient.execute(conn, "TRUNCATE invoices"));
    Transcript.code("the block", () -> JdbcClient.execute(conn, "SELECT 1"));
    conn.rollback();
    JdbcClient.execute(conn, "INSERT INTO invoices VALUES (9002, 1, 1, 'kept')");
    Savepoint savepoint = conn.setSavepoint();
    Transcript.code("behind a savepoint", () -> JdbcClient.execute(conn, "TRUNCATE invoices"));
    conn.rollback(savepoint);
    conn.commit();
    conn.setAutoCommit(true);
    JdbcClient.query("written", conn, "SELECT count(*), min(id) FROM invoices WHERE id > 9000");
  }

  private static void batch(Connection conn) throws Exception {
    try (PreparedStatement statement = conn.prepareStatement("INSERT INTO invoices VALUES (?, 1, 1, 'batch')")) {
      for (int number = 0; number < 50; number++) {
        statement.setInt(1, 9100 + number);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    JdbcClient.query("batch", conn, "SELECT count(*) FROM invoices WHERE id >= 9100");
    JdbcClient.execute(conn, "DELETE FROM invoices WHERE id > 9000");
  }

  static void readOnly() throws Exception {
    try (HikariDataSource pool = JdbcClient.pool(1, true)) {
      for (int round = 0; round < 3; round++) {
        try (Connection conn = pool.getConnection()) {
          JdbcClient.query("session", conn, "SELECT name, ssn FROM customers WHERE id = 1");
        }
      }
      try (Connection conn = pool.getConnection()) {
        JdbcClient.query("read only", conn, "SHOW transaction_read_only");
        Transcript.code("insert", () -> JdbcClient.execute(conn, "INSERT INTO invoices VALUES (1, 1, 1, '')"));
        JdbcClient.query("after it", conn, "SELECT 1");
      }
    }
  }

  private Masked() {}
}
