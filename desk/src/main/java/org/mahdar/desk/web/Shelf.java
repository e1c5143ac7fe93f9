package org.mahdar.desk.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.markup.Label;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.AmbiguousReference;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.Chain;

/** Finds documents by what an address calls them: the short id, the id, the source, its end. */
public final class Shelf {

  /** Long texts take long to unpack, and are read part by part. */
  private static final long MOST_KEPT = 20_000_000;

  private static final int WEIGHT_OF_FINDING = 200;

  private final Ledgers ledgers;
  private final Cache<Read, Minutes> records =
      Caffeine.newBuilder().maximumWeight(MOST_KEPT).weigher(Shelf::weight).build();

  private record Read(String state, String id) {}

  public Shelf(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  /** A document and its key in the tables. */
  private record Known(DocumentLine line, long key) {}

  /** Reads the list, so that nobody waits for it. */
  public void warm() {
    known();
  }

  /** Every document, in the ledger's order. */
  public List<DocumentLine> lines() {
    return ledgers.remembered("documents", Ledger::documents);
  }

  /**
   * The document that a reference names.
   *
   * @throws NotThere when it names none, or several
   */
  public DocumentLine line(String reference) {
    Known named = known().get(reference);
    return named != null ? named.line() : find(reference);
  }

  private DocumentLine find(String reference) {
    try {
      long key = ledgers.read(ledger -> ledger.find(reference)).orElseThrow(() -> no(reference));
      return known().values().stream()
          .filter(known -> known.key() == key)
          .findFirst()
          .orElseThrow(() -> no(reference))
          .line();
    } catch (AmbiguousReference e) {
      throw new NotThere(
          new Label(
              "«" + reference + "» fits several documents. Open one from the list of documents.",
              "«" + reference + "» يصدق على أكثر من وثيقة. افتح واحدة من قائمة الوثائق."));
    }
  }

  /** Its record, with what people decided about it. */
  public Minutes minutes(DocumentLine line) {
    Read read = new Read(ledgers.state(), line.id());
    Minutes kept = records.getIfPresent(read);
    if (kept != null) {
      return kept;
    }
    long key = key(line);
    Minutes minutes =
        ledgers.read(ledger -> ledger.record(key)).orElseThrow(() -> no(line.shortId()));
    records.put(read, minutes);
    return minutes;
  }

  private static int weight(Read read, Minutes minutes) {
    return minutes.text().length() + WEIGHT_OF_FINDING * minutes.findings().size();
  }

  /** Who else carries what it carries. */
  public Chain chain(DocumentLine line) {
    long key = key(line);
    return ledgers.read(ledger -> ledger.look(connection -> Chain.of(connection, key)));
  }

  /** What addresses of this desk call a document. */
  public String shortId(String id) {
    Known known = known().get(id);
    return known == null ? id : known.line().shortId();
  }

  private long key(DocumentLine line) {
    Known known = known().get(line.id());
    if (known == null) {
      throw no(line.shortId()); // taken out since it was listed
    }
    return known.key();
  }

  private static NotThere no(String reference) {
    return new NotThere(
        new Label(
            "No document «" + reference + "» in this ledger. Open one from the list of documents.",
            "لا وثيقة باسم «" + reference + "» في هذا الدفتر. افتح واحدة من قائمة الوثائق."));
  }

  /** By id and by short id. */
  private Map<String, Known> known() {
    List<DocumentLine> lines = lines();
    return ledgers.remembered(
        "names of documents", ledger -> ledger.look(connection -> known(connection, lines)));
  }

  private static Map<String, Known> known(Connection connection, List<DocumentLine> lines)
      throws SQLException {
    Map<String, Long> keys = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id, document from documents")) {
      while (row.next()) {
        keys.put(row.getString(1), row.getLong(2));
      }
    }
    Map<String, Known> known = HashMap.newHashMap(2 * keys.size());
    for (DocumentLine line : lines) {
      Long key = keys.get(line.id());
      if (key != null) {
        known.put(line.id(), new Known(line, key));
        known.put(line.shortId(), new Known(line, key));
      }
    }
    return Map.copyOf(known);
  }
}
