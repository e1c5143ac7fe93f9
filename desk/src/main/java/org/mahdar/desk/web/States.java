package org.mahdar.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mahdar.desk.markup.Label;

/** States by code (ISO 3166-1 alpha-2) as readers name them. */
public final class States {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private States() {}

  /** The name of a state; a code that is none stands for itself. */
  public static Label name(String code) {
    return new Label(name(code, Lang.EN), name(code, Lang.AR));
  }

  public static String name(String code, Lang lang) {
    return CODES.contains(code)
        ? Locale.of("", code).getDisplayCountry(Locale.of(lang.code()))
        : code;
  }

  /** Several states of one side. */
  public static String names(List<String> codes, Lang lang) {
    String comma = lang == Lang.AR ? "، " : ", ";
    return codes.stream().map(code -> name(code, lang)).collect(Collectors.joining(comma));
  }
}
