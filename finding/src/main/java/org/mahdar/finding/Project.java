package org.mahdar.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A named thing that is built, run, opened or planned. */
public record Project(
    String id,
    String name,
    Status status,
    @Nullable String field,
    @Nullable Party place,
    @Nullable String date,
    Quote evidence,
    String rule,
    double confidence)
    implements Finding {

  public Project {
    Finding.check(id, rule, confidence);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a project needs a name");
    }
  }

  @Override
  @JsonIgnore
  public Quote proof() {
    return evidence;
  }

  public enum Status {
    PLEDGED,
    PLANNED,
    ANNOUNCED,
    LAUNCHED,
    UNDER_CONSTRUCTION,
    OPENED,
    COMPLETED,
    OPERATING,
    IMPLEMENTED,
    SUSPENDED,
    CANCELLED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
