package org.mahdar.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document signed, or an initiative proposed.
 *
 * @param count how many documents, as a number, where one is stated
 * @param countText how many, in the article's words («العشرات»)
 */
public record Agreement(
    String id,
    Kind kind,
    String name,
    List<Party> parties,
    @Nullable Integer count,
    @Nullable String countText,
    @Nullable String date,
    List<String> fields,
    @Nullable Status status,
    Quote evidence,
    String rule,
    double confidence)
    implements Finding {

  public Agreement {
    Finding.check(id, rule, confidence);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an agreement needs a name");
    }
    parties = List.copyOf(parties);
    fields = List.copyOf(fields);
  }

  @Override
  @JsonIgnore
  public Quote proof() {
    return evidence;
  }

  public enum Kind {
    JOINT_STATEMENT,
    TREATY,
    AGREEMENT,
    MEMORANDUM,
    COOPERATION_DOCUMENTS,
    ARRANGEMENT,
    PROGRAMME,
    INITIATIVE,
    DECLARATION,
    PROTOCOL,
    CONTRACT;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Status {
    ANNOUNCED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    PROPOSED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
