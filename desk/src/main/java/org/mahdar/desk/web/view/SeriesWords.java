package org.mahdar.desk.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.FigureWords;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.figure.Amount;
import org.mahdar.ledger.figure.Series;

/**
 * How a series and its owners are called.
 *
 * @param owners who has numbers in it, as their sides are called, in the order of the numbers; the
 *     empty name stands for nobody
 */
record SeriesWords(Screen screen, Series series, List<String> owners) {

  private static final FigureWords FIGURES = new FigureWords(Labels.bundled());

  SeriesWords {
    owners = List.copyOf(owners);
  }

  static SeriesWords of(Screen screen, Series series) {
    return new SeriesWords(
        screen, series, series.amounts().stream().map(SeriesWords::side).distinct().toList());
  }

  private static String side(Amount amount) {
    return Objects.requireNonNullElse(amount.ownerSide(), "");
  }

  /** The number of an amount's owner, from 0. */
  int owner(Amount amount) {
    return owners.indexOf(side(amount));
  }

  /** An owner as the first document names it; a state by its name. */
  String owner(int number) {
    String side = owners.get(number);
    if (side.isEmpty()) {
      return screen.say("owner.not_stated");
    }
    return Sides.isState(side)
        ? States.name(side, screen.lang())
        : series.amounts().stream()
            .filter(amount -> side.equals(amount.ownerSide()))
            .map(Amount::owner)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(side);
  }

  /** What is counted, as most documents say it; null where none says it in a word. */
  @Nullable String what() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Amount amount : series.amounts()) {
      String what = amount.what();
      if (what != null) {
        counts.merge(what, 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> named = new ArrayList<>(counts.entrySet());
    named.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    return named.isEmpty() ? null : named.getFirst().getKey();
  }

  String value(Amount amount) {
    return shown(
        FIGURES.of(
            amount.value(), amount.low(), amount.high(), amount.unit(), amount.approximate()));
  }

  /** A bare number beside an axis. */
  String tick(BigDecimal number) {
    return shown(FIGURES.of(number, null, null, "count", false));
  }

  private String shown(Label label) {
    return screen.words().digits(screen.lang().of(label));
  }

  /** The name of a unit alone; a code that has none stands for itself. */
  static String unit(Screen screen, String code) {
    Label label = screen.labels().find("unit." + code);
    if (label == null || code.equals("count")) {
      return code.equals("count") ? screen.say("web.figure.count") : code;
    }
    String[] forms = screen.lang().of(label).split("\\|", -1);
    return forms[forms.length - 1].replace("{n}", "").strip();
  }
}
