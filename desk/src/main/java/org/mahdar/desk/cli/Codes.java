package org.mahdar.desk.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.finding.Statement.Act;

/** Codes of the records as people type them. */
final class Codes {

  private Codes() {}

  static Set<String> acts(List<String> typed) {
    return known("act", typed, Stream.of(Act.values()).map(Act::code).toList());
  }

  static Set<Strength> strengths(List<String> typed) {
    return known("strength", typed, Stream.of(Strength.values()).map(Strength::code).toList())
        .stream()
        .map(code -> Strength.valueOf(code.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private static Set<String> known(String what, List<String> typed, List<String> codes) {
    Set<String> known = new LinkedHashSet<>();
    for (String each : typed) {
      String code = each.strip().toLowerCase(Locale.ROOT).replace('-', '_');
      if (!codes.contains(code)) {
        throw CommandFailed.usage(
            "no " + what + " «" + Shown.line(each) + "»: write one of " + String.join(", ", codes));
      }
      known.add(code);
    }
    return known;
  }
}
