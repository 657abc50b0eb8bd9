// pgjdbc's DatabaseMetaData over the masking corpus: what database tools ask before they show a tree. `java Metadata`.
import java.sql.Connection;
import java.sql.DatabaseMetaData;

final class Metadata {
  private static final String[] SCHEMAS = {"app", "vault", "staging", "public", "Odd Schema"};

  public static void main(String[] words) throws Exception {
    try (Connection conn = JdbcClient.connect()) {
      Transcript.say("valid", conn.isValid(5));
      DatabaseMetaData data = conn.getMetaData();
      Transcript.say("server", data.getDatabaseProductVersion(), data.getMaxColumnNameLength(), data.getSQLKeywords());
      Transcript.sayRows("schemas", data.getSchemas());
      Transcript.sayRows("catalogs", data.getCatalogs());
      Transcript.sayRows("kinds", data.getTableTypes());
      for (String schema : SCHEMAS) ofSchema(data, schema);
      for (String table : new String[] {"customers", "orders", "events", "contacts_vip", "kyc"}) ofTable(data, table);
    }
    Transcript.section("done");
  }

  private static void ofSchema(DatabaseMetaData data, String schema) throws Exception {
    Transcript.section(schema);
    Transcript.sayRows("tables", data.getTables(null, schema, "%", null));
    Transcript.sayRows("columns", data.getColumns(null, schema, "%", "%"));
    Transcript.sayRows("functions", data.getFunctions(null, schema, "order%"));
    Transcript.sayRows("arguments", data.getFunctionColumns(null, schema, "order%", "%"));
    Transcript.sayRows("procedures", data.getProcedures(null, schema, "%"));
    Transcript.sayRows("types", data.getUDTs(null, schema, "%", null));
  }

  private static void ofTable(DatabaseMetaData data, String table) throws Exception {
    Transcript.section(table);
    Transcript.sayRows("primary", data.getPrimaryKeys(null, "app", table));
    Transcript.sayRows("imported", data.getImportedKeys(null, "app", table));
    Transcript.sayRows("exported", data.getExportedKeys(null, "app", table));
    Transcript.sayRows("indexes", data.getIndexInfo(null, "app", table, false, true));
    Transcript.sayRows("identifier", data.getBestRowIdentifier(null, "app", table, DatabaseMetaData.bestRowSession, true));
    Transcript.sayRows("privileges", data.getTablePrivileges(null, "app", table));
    Transcript.sayRows("of columns", data.getColumnPrivileges(null, "app", table, "%"));
  }
}
