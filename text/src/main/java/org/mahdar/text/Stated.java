package org.mahdar.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a document beside its text: claims to be weighed, not facts.
 *
 * @param claims all that was found, each with where it stood; of one field the most trusted first
 */
public record Stated(List<Claim> claims) {

  /** Nothing is said. */
  public static final Stated NOTHING = new Stated(List.of());

  public Stated {
    claims = List.copyOf(claims);
  }

  /** What a claim is about. */
  public enum Field {
    TITLE,
    BYLINE,
    OUTLET,
    SECTION,
    /** The agency whose copy it says it is. */
    AGENCY,
    /** The address under which the outlet itself keeps it. */
    CANONICAL,
    /** A BCP 47 tag. */
    LANGUAGE,
    /** ISO 8601 at the precision known, as all dates. */
    PUBLISHED,
    MODIFIED,
    CAPTURED
  }

  /**
   * One value for one field.
   *
   * @param value never blank
   * @param basis where it stood, in the words of the format: {@code json-ld datePublished}, {@code
   *     meta article:published_time}, {@code rss pubDate}
   */
  public record Claim(Field field, String value, String basis) {

    public Claim {
      if (value.isBlank() || basis.isBlank()) {
        throw new IllegalArgumentException("a claim needs a value and a basis: " + field);
      }
    }
  }

  /** With one claim more, the least trusted of its field; the same when {@code value} is blank. */
  public Stated with(Field field, @Nullable String value, String basis) {
    if (value == null || value.isBlank()) {
      return this;
    }
    List<Claim> more = new ArrayList<>(claims);
    more.add(new Claim(field, value, basis));
    return new Stated(more);
  }

  public @Nullable String title() {
    return best(Field.TITLE);
  }

  public @Nullable String byline() {
    return best(Field.BYLINE);
  }

  public @Nullable String outlet() {
    return best(Field.OUTLET);
  }

  public @Nullable String published() {
    return best(Field.PUBLISHED);
  }

  public @Nullable String modified() {
    return best(Field.MODIFIED);
  }

  public @Nullable String captured() {
    return best(Field.CAPTURED);
  }

  /** The most trusted value of a field, or null when nothing is said. */
  public @Nullable String best(Field field) {
    for (Claim claim : claims) {
      if (claim.field() == field) {
        return claim.value();
      }
    }
    return null;
  }
}
