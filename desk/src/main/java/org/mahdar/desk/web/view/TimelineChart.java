package org.mahdar.desk.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Sides;

/**
 * Moments drawn on a line of time, a lane for each kind; the shape of a mark tells the side. Every
 * mark is a link to the item on this page.
 */
record TimelineChart(RelationPage page, TimelineScale scale) {

  private static final int AXIS = 28;
  private static final int LABEL = 26;
  private static final int ROW = 22;
  private static final int ROWS = 5;

  /** Marks nearer than this, in percent of the line, stand below each other. */
  private static final double NEAR = 2.2;

  /** What may have been on any of more days than these is drawn as a stretch of time. */
  private static final int A_FEW_DAYS = 12;

  void write(Map<Category, List<RelationMoment>> lanes) {
    List<List<List<RelationMoment>>> rows = lanes.values().stream().map(this::rows).toList();
    int height = AXIS + rows.stream().mapToInt(lane -> LABEL + lane.size() * ROW).sum() + 8;
    Screen screen = page.screen();
    Markup out = screen.out();
    out.open(
        "svg",
        "class",
        "timeline",
        "width",
        "100%",
        "height",
        Integer.toString(height),
        "role",
        "group",
        "aria-label",
        screen.say("section.timeline"));
    axis(height);
    int top = AXIS;
    int lane = 0;
    for (Category category : lanes.keySet()) {
      out.open(
          "text",
          "class",
          "lane",
          "x",
          screen.lang().direction().equals("rtl") ? "100%" : "0",
          "y",
          Integer.toString(top + 18));
      out.text(page.say(category)).close();
      top += LABEL;
      for (List<RelationMoment> row : rows.get(lane)) {
        int y = top + ROW / 2;
        row.forEach(moment -> mark(moment, y));
        top += ROW;
      }
      lane++;
    }
    out.close();
  }

  private void axis(int height) {
    Markup out = page.screen().out();
    for (LocalDate year : scale.years()) {
      String x = scale.x(year);
      out.open(
          "line", "class", "year", "x1", x, "x2", x, "y1", "22", "y2", Integer.toString(height));
      out.close().open("text", "class", "year", "x", x, "y", "16", "text-anchor", "middle");
      out.text(page.screen().words().digits(Integer.toString(year.getYear()))).close();
    }
  }

  /** As many rows as keep marks apart, up to a height that can be looked at. */
  private List<List<RelationMoment>> rows(List<RelationMoment> moments) {
    List<List<RelationMoment>> rows = new ArrayList<>();
    for (RelationMoment moment : moments) {
      List<RelationMoment> free =
          rows.stream()
              .filter(
                  row -> scale.along(moment.first()) - scale.along(row.getLast().last()) >= NEAR)
              .findFirst()
              .orElse(rows.size() < ROWS ? new ArrayList<>() : rows.getLast());
      if (free.isEmpty()) {
        rows.add(free);
      }
      free.add(moment);
    }
    return rows;
  }

  private void mark(RelationMoment moment, int y) {
    String when = page.screen().words().date(moment.iso());
    String said = when + " · " + new RelationRow(page).title(moment.item());
    String status = moment.item().status();
    Markup out = page.screen().out();
    out.open(
        "a",
        "href",
        "#" + page.anchor(moment.item()),
        "aria-label",
        said,
        "class",
        "planned".equals(status) ? "planned" : "mark");
    out.open("title").text(said).close();
    if (ChronoUnit.DAYS.between(moment.first(), moment.last()) > A_FEW_DAYS) {
      out.open(
              "rect",
              "x",
              scale.left(moment.first(), moment.last()),
              "y",
              Integer.toString(y - 4),
              "width",
              scale.width(moment.first(), moment.last()),
              "height",
              "8",
              "rx",
              "4")
          .close();
    }
    LocalDate middle =
        moment.first().plusDays(ChronoUnit.DAYS.between(moment.first(), moment.last()) / 2);
    shape(out, scale.x(middle), y, side(page.sides(), moment.item().by()));
    out.close();
  }

  /** The name of the mark of a side. */
  static String side(Sides sides, List<String> by) {
    boolean first = by.stream().anyMatch(sides.first()::contains);
    boolean second = by.stream().anyMatch(sides.second()::contains);
    return first == second ? "both" : first ? "first" : "second";
  }

  /** A dot for one side, a ring for the other, a diamond for both or neither. */
  static void shape(Markup out, String x, int y, String side) {
    out.open("svg", "x", x, "y", Integer.toString(y), "overflow", "visible");
    if (side.equals("both")) {
      out.open("path", "class", side, "d", "M0-8 8 0 0 8-8 0z").close();
    } else {
      out.open("circle", "class", side, "r", "6.5").close();
    }
    out.close();
  }
}
