package org.mahdar.desk.web;

import org.mahdar.desk.markup.Label;

/** A language of the interface. */
public enum Lang {
  AR("ar", "rtl"),
  EN("en", "ltr");

  private final String code;
  private final String direction;

  Lang(String code, String direction) {
    this.code = code;
    this.direction = direction;
  }

  /** ISO 639-1, also the first part of each address. */
  public String code() {
    return code;
  }

  /** As HTML's {@code dir} has it. */
  public String direction() {
    return direction;
  }

  public Lang other() {
    return this == AR ? EN : AR;
  }

  public String of(Label label) {
    return this == AR ? label.arabic() : label.english();
  }

  /** What a browser prefers, by its {@code Accept-Language}; Arabic unless English comes first. */
  public static Lang preferred(String accepted) {
    int english = accepted.indexOf("en");
    int arabic = accepted.indexOf("ar");
    return english >= 0 && (arabic < 0 || english < arabic) ? EN : AR;
  }
}
