package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The pledge that stands at a place: its number in the document, by which its thread is asked for,
 * and its fields.
 */
public record PledgeFinding(String finding, List<String> fields) {

  public PledgeFinding {
    fields = List.copyOf(fields);
  }

  /**
   * The pledges that the items of a relation rest on.
   *
   * @return by the words that prove them; proofs of other things are left out
   */
  public static Map<Proof, PledgeFinding> of(Connection connection, Relation relation)
      throws SQLException {
    Map<Proof, PledgeFinding> found = new HashMap<>();
    String query =
        "select f.finding, x.field from findings f join documents d on d.document = f.document"
            + " left join fields x on x.document = f.document and x.finding = f.finding"
            + " where d.id = ? and f.kind = 'pledge' and f.span_start = ?"
            + " order by f.finding, x.field";
    try (var statement = connection.prepareStatement(query)) {
      for (Item item : relation.items()) {
        if (item.category() == Category.PLEDGE) {
          for (Proof proof : item.evidence()) {
            statement.setString(1, proof.document());
            statement.setInt(2, proof.start());
            try (ResultSet row = statement.executeQuery()) {
              read(row, proof, found);
            }
          }
        }
      }
    }
    return found;
  }

  private static void read(ResultSet row, Proof proof, Map<Proof, PledgeFinding> found)
      throws SQLException {
    TreeSet<String> fields = new TreeSet<>();
    String finding = null;
    while (row.next()) {
      finding = row.getString(1);
      String field = row.getString(2);
      if (field != null) {
        fields.add(field);
      }
    }
    if (finding != null) {
      found.put(proof, new PledgeFinding(finding, List.copyOf(fields)));
    }
  }
}
