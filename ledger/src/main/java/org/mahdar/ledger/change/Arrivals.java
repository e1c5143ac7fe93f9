package org.mahdar.ledger.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;

/** The documents that came in since a moment, and when each did. */
final class Arrivals {

  private final Map<Long, String> moments;
  private final Set<String> oldFamilies;
  private final Map<String, String> first = new HashMap<>();

  private Arrivals(Map<Long, String> moments, Carriers carriers) {
    this.moments = moments;
    this.oldFamilies = carriers.familiesOutside(moments.keySet());
    moments.forEach((document, moment) ->
        first.merge(
            carriers.of(document).family(),
            moment,
            (one, other) -> one.compareTo(other) <= 0 ? one : other));
  }

  static Arrivals of(Connection connection, Since since, Carriers carriers) throws SQLException {
    return new Arrivals(since.documents(connection), carriers);
  }

  /** Their keys. */
  Set<Long> documents() {
    return moments.keySet();
  }

  boolean has(Carrier carrier) {
    return moments.containsKey(carrier.document());
  }

  /** Whether a document's report was there before all these. */
  boolean isOld(Carrier carrier) {
    return oldFamilies.contains(carrier.family());
  }

  /**
   * @param carrier of the document that brought it first; one of these
   */
  Arrival of(Carrier carrier, String finding) {
    String moment = Objects.requireNonNull(moments.get(carrier.document()));
    boolean reprint = !moment.equals(first.get(carrier.family()));
    return new Arrival(carrier.id() + ":" + finding, moment, reprint);
  }
}
