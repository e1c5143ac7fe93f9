package org.mahdar.ledger.claim;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that carries a claim.
 *
 * @param document its key in the tables
 * @param published ISO 8601 at the precision known
 * @param family the same for all copies of one text, see {@link Families}
 */
public record Carrier(
    long document,
    String id,
    String source,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String published,
    String family) {

  /** The undated last, then by source: the same whatever came in first. */
  public static final Comparator<Carrier> ORDER =
      Comparator.comparing(Carrier::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Carrier::source)
          .thenComparing(Carrier::id);

  private static final int SHORT = 8;
  private static final String DIGEST = "sha256:";

  /** The first digits of its id: {@code Ledger.minutes} takes them. */
  public String shortId() {
    return shortId(id);
  }

  /** The same of any document's id. */
  public static String shortId(String id) {
    String hex = id.startsWith(DIGEST) ? id.substring(DIGEST.length()) : id;
    return hex.substring(0, Math.min(SHORT, hex.length()));
  }

  /** How people name the place: the outlet, else the agency, else the source. */
  public String name() {
    return Objects.requireNonNullElse(outlet, Objects.requireNonNullElse(agency, source));
  }
}
