package org.mahdar.desk.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mahdar.desk.index.SearchNames;
import org.mahdar.ledger.Digests;
import org.mahdar.ledger.Ledger;
import org.mahdar.reading.language.CliticTables;
import org.mahdar.search.Names;
import org.mahdar.search.Question;
import org.mahdar.search.Search;
import org.mahdar.text.clitic.CliticAnalyser;

/**
 * What stands in a ledger and in the index beside it, to be compared.
 *
 * @param tables every row of each table, but for the times at which things were done
 * @param records the digest of each document's record, says the ledger
 * @param indexed the same, says the index as it lies there
 * @param found what the index finds for some questions
 */
record Kept(
    Map<String, List<String>> tables,
    Map<String, String> records,
    Map<String, String> indexed,
    Map<String, List<String>> found) {

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z");
  private static final CliticAnalyser CLITICS = CliticTables.load("ar");
  private static final Names NAMES = SearchNames.of(List.of());
  private static final List<String> QUESTIONS =
      List.of("الحزام والطريق", "مليار دولار", "Tokayev", "التأشيرة", "\"القطارات\" -دولار", "");

  static Kept in(String address) {
    try (Ledger ledger = Ledger.openToRead(address);
        Search search = Search.open(ledger.folder().resolve("search"), CLITICS, NAMES)) {
      Map<String, String> records = new HashMap<>();
      Digests.of(ledger).forEach((id, digest) -> records.put(id, digest.digest()));
      Map<String, List<String>> found = new TreeMap<>();
      QUESTIONS.forEach(words -> found.put(words, found(search, words)));
      return new Kept(ledger.look(Kept::tables), records, search.held(), found);
    }
  }

  private static List<String> found(Search search, String words) {
    return search.find(Question.of(words, 10_000)).hits().stream()
        .map(hit ->
            hit.kind() + " " + hit.document() + " " + hit.finding() + " " + hit.passage().shown())
        .sorted()
        .toList();
  }

  private static Map<String, List<String>> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (row.next()) {
        names.add(row.getString("TABLE_NAME"));
      }
    }
    names.remove("flyway_schema_history");
    Map<String, List<String>> tables = new TreeMap<>();
    for (String name : names) {
      tables.put(name, rows(connection, name));
    }
    return tables;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from " + table)) {
      List<String> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(columns(row));
      }
      rows.sort(null);
      return rows;
    }
  }

  private static String columns(ResultSet row) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      Object value = row.getObject(i);
      columns.add(
          value instanceof byte[] bytes
              ? bytes.length + " bytes " + Arrays.hashCode(bytes)
              : String.valueOf(value));
    }
    return TIME.matcher(String.join("|", columns)).replaceAll("TIME");
  }
}
