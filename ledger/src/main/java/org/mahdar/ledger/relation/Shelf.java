package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.ledger.StoredText;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.relation.Paper.Measured;
import org.mahdar.ledger.relation.Paper.Named;
import org.mahdar.ledger.relation.Paper.Telling;

/**
 * What stands in documents whatever two sides are asked about, of those that were asked for last:
 * one document names several pairs, and who asks for one asks for the next. It is a ledger's, whose
 * questions are answered one after another.
 */
final class Shelf {

  /** Of each kind so many documents; a question about more fetches the rest anew. */
  private static final int MOST = 6_000;

  /** So many keys stand in one query: databases bound its length. */
  private static final int AT_ONCE = 4_000;

  private final Map<Long, Sheet> sheets = new Lately<>();
  private final Map<Long, Measured> measured = new Lately<>();
  private final Map<Long, List<Named>> casts = new Lately<>();
  private final Map<Long, List<Telling>> tellings = new Lately<>();
  private final Map<Long, StoredText> texts = new Lately<>();

  static Shelf of(Tables tables) throws SQLException {
    return tables.kept(Shelf.class, "all", _ -> new Shelf());
  }

  /** Drops what was used longest ago. */
  private static final class Lately<T> extends LinkedHashMap<Long, T> {

    private static final long serialVersionUID = 1L;

    Lately() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
      return size() > MOST;
    }
  }

  Map<Long, Sheet> sheets(Connection connection, Collection<Long> documents) throws SQLException {
    return of(sheets, documents, missing -> Sheet.of(connection, missing));
  }

  Map<Long, Measured> measured(Connection connection, Collection<Long> documents)
      throws SQLException {
    return of(measured, documents, missing -> new FindingsOfPapers(connection, missing).measured());
  }

  Map<Long, List<Named>> casts(Connection connection, Collection<Long> documents)
      throws SQLException {
    return of(casts, documents, missing -> filled(new CastRows(connection).cast(missing), missing));
  }

  Map<Long, List<Telling>> tellings(Connection connection, Collection<Long> documents)
      throws SQLException {
    return of(
        tellings,
        documents,
        missing -> filled(new CastRows(connection).tellings(missing), missing));
  }

  /** Where there is nothing, that is known as well. */
  private static <T> Map<Long, List<T>> filled(Map<Long, List<T>> found, List<Long> documents) {
    Map<Long, List<T>> all = new HashMap<>();
    documents.forEach(document -> all.put(document, found.getOrDefault(document, List.of())));
    return all;
  }

  StoredText text(Connection connection, long document) throws SQLException {
    StoredText text = texts.get(document);
    if (text == null) {
      text = StoredText.of(connection, document).orElse(StoredText.NONE);
      texts.put(document, text);
    }
    return text;
  }

  private static <T> Map<Long, T> of(
      Map<Long, T> kept, Collection<Long> documents, Fetching<T> rows) throws SQLException {
    Map<Long, T> all = new HashMap<>();
    List<Long> missing = new ArrayList<>();
    for (long document : documents) {
      T known = kept.get(document);
      if (known == null) {
        missing.add(document);
      } else {
        all.put(document, known);
      }
    }
    for (int from = 0; from < missing.size(); from += AT_ONCE) {
      Map<Long, T> fetched =
          rows.of(missing.subList(from, Math.min(missing.size(), from + AT_ONCE)));
      all.putAll(fetched);
      kept.putAll(fetched);
    }
    return all;
  }

  /** What stands in the tables about some documents. */
  @FunctionalInterface
  private interface Fetching<T> {
    Map<Long, T> of(List<Long> documents) throws SQLException;
  }
}
