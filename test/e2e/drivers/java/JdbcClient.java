// pgjdbc on its own paths, in a HikariCP pool and without: named server statements, binary transfer, portals by fetch
// size, rewritten batches, CopyManager, cancel, notifications, metadata. `java JdbcClient free|masked|read-only`.
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

final class JdbcClient {
  static String url() {
    return "jdbc:postgresql://" + System.getenv("PGHOST") + ":" + System.getenv("PGPORT") + "/" + System.getenv("PGDATABASE");
  }

  static Properties properties(String... more) {
    Properties made = new Properties();
    made.setProperty("user", System.getenv("PGUSER"));
    made.setProperty("password", System.getenv("PGPASSWORD"));
    made.setProperty("sslmode", "verify-full");
    made.setProperty("sslrootcert", System.getenv("PGSSLROOTCERT"));
    for (int at = 0; at < more.length; at += 2) made.setProperty(more[at], more[at + 1]);
    return made;
  }

  static Connection connect(String... more) throws SQLException {
    return DriverManager.getConnection(url(), properties(more));
  }

  static HikariDataSource pool(int size, boolean readOnly) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url());
    config.setDataSourceProperties(properties("prepareThreshold", "1"));
    config.setMaximumPoolSize(size);
    config.setReadOnly(readOnly);
    config.setLeakDetectionThreshold(0);
    return new HikariDataSource(config);
  }

  static void execute(Connection conn, String sql) throws SQLException {
    try (Statement statement = conn.createStatement()) {
      statement.execute(sql);
    }
  }

  static void query(String label, Connection conn, String sql) throws SQLException {
    try (Statement statement = conn.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      Transcript.sayRows(label, rows);
    }
  }

  static void query(String label, PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
    try (ResultSet rows = statement.executeQuery()) {
      Transcript.sayRows(label, rows);
    }
  }

  public static void main(String[] words) throws Exception {
    switch (words[0]) {
      case "free" -> Free.run();
      case "masked" -> Masked.run();
      case "read-only" -> Masked.readOnly();
      default -> throw new IllegalArgumentException(words[0]);
    }
    Transcript.section("done");
  }

  private JdbcClient() {}
}
