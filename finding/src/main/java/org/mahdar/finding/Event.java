package org.mahdar.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, visit, signing … that the article tells of.
 *
 * @param date ISO, at the precision known
 * @param ordinal the fifth visit, the 24th meeting
 * @param count how often, where one mention tells of several
 */
public record Event(
    String id,
    Type type,
    List<Party> participants,
    @Nullable Party place,
    @Nullable String date,
    DateBasis dateBasis,
    Status status,
    @Nullable Integer ordinal,
    @Nullable Integer count,
    @Nullable Format format,
    Quote evidence,
    String rule,
    double confidence)
    implements Finding {

  public Event {
    Finding.check(id, rule, confidence);
    participants = List.copyOf(participants);
  }

  @Override
  @JsonIgnore
  public Quote proof() {
    return evidence;
  }

  public enum Type {
    MEETING,
    VISIT,
    CALL,
    LETTER,
    SIGNING,
    CEREMONY,
    SUMMIT,
    INTERVIEW,
    PRESS_CONFERENCE,
    ANNOUNCEMENT,
    AGREEMENT,
    ARTICLE,
    STATEMENT_ISSUED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum DateBasis {
    STATED,
    DATELINE,
    RELATIVE,
    PUBLISHED,
    NONE;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Status {
    HELD,
    PLANNED,
    CANCELLED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Format {
    STATE,
    OFFICIAL,
    WORKING,
    RESTRICTED,
    EXPANDED,
    VIRTUAL,
    SIDELINES;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
