package org.mahdar.desk.web.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.figure.Amount;

/**
 * The numbers of a series over time, drawn: each owner has a shape and a number of its own. What
 * has no date stands apart. The table tells the same in words.
 */
record SeriesChart(SeriesWords words) {

  private static final int HEIGHT = 210;
  private static final int TOP = 18;
  private static final int BOTTOM = 176;

  /** How much of the line is left for numbers without a date, in percent. */
  private static final double APART = 14;

  private static final List<String> SHAPES =
      List.of(
          "M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6z",
          "M0-8 8 0 0 8-8 0z",
          "M-6-6H6V6H-6z",
          "M0-7 7 6H-7z",
          "M0 7 7-6H-7z",
          "M-7-2H-2V-7H2V-2H7V2H2V7H-2V2H-7z");

  void write() {
    Screen screen = words.screen();
    Markup out = screen.out();
    ValueScale values = ValueScale.of(words.series().amounts(), TOP, BOTTOM);
    legend();
    out.open(
        "svg",
        "class",
        "chart",
        "width",
        "100%",
        "height",
        Integer.toString(HEIGHT),
        "role",
        "img",
        "aria-label",
        screen.say("web.figure.chart"));
    String start = screen.lang() == Lang.AR ? "100%" : "0";
    for (BigDecimal tick : values.ticks()) {
      String y = values.y(tick);
      out.open("line", "x1", "0", "x2", "100%", "y1", y, "y2", y).close();
      out.open("text", "x", start, "y", y, "dy", "-3").text(words.tick(tick)).close();
    }
    List<Amount> undated = words.series().amounts().stream().filter(it -> !dated(it)).toList();
    List<Amount> dated = words.series().amounts().stream().filter(SeriesChart::dated).toList();
    boolean leftward = screen.lang() == Lang.AR;
    if (!dated.isEmpty()) {
      over(time(dated, leftward, undated.isEmpty()), dated, values);
    }
    apart(undated, dated.isEmpty(), values);
    out.close();
  }

  private static boolean dated(Amount amount) {
    return day(amount).isPresent();
  }

  /** The middle of the time that a number is of; where none is stated, when it was published. */
  private static Optional<LocalDate> day(Amount amount) {
    String iso =
        Objects.requireNonNullElse(
            amount.period(), Objects.requireNonNullElse(amount.carrier().published(), ""));
    Optional<LocalDate> last = Dates.last(iso);
    return Dates.first(iso)
        .flatMap(first -> last.map(it -> first.plusDays(ChronoUnit.DAYS.between(first, it) / 2)));
  }

  private static TimelineScale time(List<Amount> dated, boolean leftward, boolean whole) {
    List<LocalDate> days =
        dated.stream().flatMap(it -> day(it).stream()).sorted(Comparator.naturalOrder()).toList();
    return new TimelineScale(
        days.getFirst().withDayOfYear(1),
        days.getLast().withDayOfYear(days.getLast().lengthOfYear()),
        leftward,
        whole ? TimelineScale.WHOLE : TimelineScale.WHOLE - APART);
  }

  private void over(TimelineScale time, List<Amount> dated, ValueScale values) {
    Markup out = words.screen().out();
    for (LocalDate year : time.years()) {
      LocalDate middle = year.withDayOfYear(1).plusMonths(6);
      out.open("text", "x", time.x(middle), "y", "200", "text-anchor", "middle");
      out.text(words.screen().words().digits(Integer.toString(year.getYear()))).close();
    }
    for (Amount amount : dated) {
      day(amount).ifPresent(day -> mark(amount, time.x(day), values));
    }
  }

  private void apart(List<Amount> undated, boolean alone, ValueScale values) {
    double width = alone ? 90 : APART - 2;
    double from = 97 - width;
    boolean leftward = words.screen().lang() == Lang.AR;
    for (int i = 0; i < undated.size(); i++) {
      double along = from + (i + 0.5) * width / undated.size();
      mark(undated.get(i), TimelineScale.percent(leftward ? 100 - along : along), values);
    }
    if (!undated.isEmpty()) {
      double middle = from + width / 2;
      String x = TimelineScale.percent(leftward ? 100 - middle : middle);
      words.screen().out().open("text", "x", x, "y", "200", "text-anchor", "middle");
      words.screen().out().text(words.screen().say("web.figure.undated")).close();
    }
  }

  private void mark(Amount amount, String x, ValueScale values) {
    Markup out = words.screen().out();
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    if (low != null && high != null) {
      out.open(
          "line", "class", "range", "x1", x, "x2", x, "y1", values.y(low), "y2", values.y(high));
      out.close();
    }
    int owner = words.owner(amount);
    out.open("svg", "x", x, "y", values.y(amount.value()), "overflow", "visible");
    out.open("title").text(words.owner(owner) + " · " + words.value(amount)).close();
    shape(owner);
    out.open("text", "y", "-9", "text-anchor", "middle");
    out.text(words.screen().number(owner + 1L)).close().close();
  }

  private void shape(int owner) {
    int shape = owner % SHAPES.size();
    words.screen().out().open("path", "class", "owner" + shape, "d", SHAPES.get(shape)).close();
  }

  private void legend() {
    Markup out = words.screen().out().open("ol", "class", "legend facts");
    for (int owner = 0; owner < words.owners().size(); owner++) {
      out.open("li")
          .open("svg", "class", "chart", "width", "20", "height", "20", "aria-hidden", "true");
      out.open("svg", "x", "10", "y", "10", "overflow", "visible");
      shape(owner);
      out.close().close().text(" " + words.screen().number(owner + 1L) + " ");
      out.name(words.owner(owner)).close();
    }
    out.close();
  }
}
