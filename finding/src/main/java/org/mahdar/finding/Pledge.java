package org.mahdar.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A publicly expressed intention about future action, or a call on somebody to act.
 *
 * @param by whom it binds; for {@link Strength#CALLS_FOR} the caller
 * @param to towards whom; for {@link Strength#CALLS_FOR} who is to act
 * @param statement id of the statement it was voiced in
 * @param fields codes of the contract's fixed list
 * @param target a quantity or named goal
 * @param due ISO date, month or year
 * @param continuing "will continue", "remains": nothing new is promised
 */
public record Pledge(
    String id,
    List<Party> by,
    List<Party> to,
    Strength strength,
    Quote content,
    @Nullable String statement,
    List<String> fields,
    @Nullable Quote target,
    @Nullable String due,
    @JsonProperty("continues") boolean continuing,
    String rule,
    double confidence)
    implements Finding {

  public Pledge {
    Finding.check(id, rule, confidence);
    by = List.copyOf(by);
    to = List.copyOf(to);
    fields = List.copyOf(fields);
  }

  @Override
  @JsonIgnore
  public Quote proof() {
    return content;
  }

  /** From the firmest to the loosest. */
  public enum Strength {
    DECIDED,
    AGREED,
    WILL,
    READY,
    INTENDS,
    SUPPORTS,
    CALLS_FOR;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
