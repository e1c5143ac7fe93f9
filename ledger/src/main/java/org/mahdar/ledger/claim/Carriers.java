package org.mahdar.ledger.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mahdar.ledger.Tables;

/** Every document as a {@link Carrier}. */
public final class Carriers {

  private final Map<Long, Carrier> byDocument = new HashMap<>();

  private Carriers() {}

  public static Carriers of(Tables tables) throws SQLException {
    return tables.kept(Carriers.class, "all", Carriers::read);
  }

  private static Carriers read(Tables tables) throws SQLException {
    Carriers all = new Carriers();
    try (var statement = tables.connection().createStatement();
        ResultSet row =
            statement.executeQuery(
                "select d.document, d.id, d.source, d.title, d.outlet, d.agency, d.published, "
                    + Families.COLUMN
                    + " from documents d")) {
      while (row.next()) {
        long document = row.getLong(1);
        all.byDocument.put(
            document,
            new Carrier(
                document,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8)));
      }
    }
    return all;
  }

  /** The document behind a row of the tables. */
  public Carrier of(long document) {
    Carrier carrier = byDocument.get(document);
    if (carrier == null) {
      throw new IllegalStateException("a row without its document: " + document);
    }
    return carrier;
  }

  public Collection<Carrier> all() {
    return byDocument.values();
  }

  /** The families of all documents but some. */
  public Set<String> familiesOutside(Set<Long> documents) {
    Set<String> families = new HashSet<>();
    byDocument.forEach((document, carrier) -> {
      if (!documents.contains(document)) {
        families.add(carrier.family());
      }
    });
    return families;
  }
}
