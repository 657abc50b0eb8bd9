// What a client saw, line by line, so that two runs can be compared. It must never print what differs between two
// equal runs: process ids, times, ports.
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.StringJoiner;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

final class Transcript {
  private static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  interface Work {
    void run() throws Exception;
  }

  static void section(String name) {
    out.println("== " + name);
  }

  static void say(String label, Object... values) {
    StringJoiner joined = new StringJoiner("|");
    for (Object value : values) joined.add(text(value));
    out.println(label + ": " + joined);
  }

  static void sayRows(String label, ResultSet rows) throws SQLException {
    while (rows.next()) sayRow(label, rows);
  }

  static void sayRow(String label, ResultSet rows) throws SQLException {
    Object[] values = new Object[rows.getMetaData().getColumnCount()];
    for (int at = 0; at < values.length; at++) values[at] = rows.getObject(at + 1);
    say(label, values);
  }

  static String text(Object value) throws RuntimeException {
    if (value == null) return "∅";
    if (value instanceof byte[] bytes) return "x" + HexFormat.of().formatHex(bytes);
    try {
      if (value instanceof java.sql.Array array) return text(array.getArray());
    } catch (SQLException error) {
      throw new RuntimeException(error);
    }
    if (value instanceof Object[] list) {
      StringJoiner joined = new StringJoiner(",", "[", "]");
      for (Object one : list) joined.add(text(one));
      return joined.toString();
    }
    return value.toString();
  }

  static void expect(String label, Work work) throws Exception {
    try {
      work.run();
      say(label, "no error");
    } catch (java.io.IOException error) {
      say(label, error.getMessage());
    } catch (PSQLException error) {
      ServerErrorMessage server = error.getServerErrorMessage();
      if (server == null) say(label, error.getSQLState(), error.getMessage());
      else
        say(label, server.getSQLState(), server.getSeverity(), server.getMessage(), server.getDetail(), server.getHint(),
            server.getPosition(), server.getInternalPosition(), server.getInternalQuery(), server.getWhere(), server.getSchema(),
            server.getTable(), server.getColumn(), server.getDatatype(), server.getConstraint(), server.getRoutine());
    }
  }

  static void code(String label, Work work) throws Exception {
    try {
      work.run();
      say(label, "no error");
    } catch (SQLException error) {
      say(label, error.getSQLState());
    }
  }

  private Transcript() {}
}
