package org.mahdar.desk.web.view;

import java.util.List;
import org.mahdar.desk.answer.FigureRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.figure.Series;

/** Numbers of one thing together, by owner; those on which owners differ come first. */
final class FiguresView implements Listed {

  private static final int A_PAGE = 10;

  private final FigureAnswers answers;

  FiguresView(FigureAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String path() {
    return "/figures";
  }

  /** Where there are too many, none: the page says what to narrow. */
  @Override
  public Rows rows(Asked asked, int most) {
    FiguresAsked wanted = FiguresAsked.of(asked);
    List<Series> found = wanted.isTooMuch(answers) ? List.of() : wanted.of(answers);
    return FigureRows.answer(found, most);
  }

  @Override
  public void show(Asked asked, Screen screen) {
    FiguresAsked wanted = FiguresAsked.of(asked);
    screen.title("section.figures");
    screen.out().element("p", "note", screen.say("web.figure.note"));
    wanted.form(asked, screen, answers.owned());
    screen.fragment("list", () -> list(asked, screen, wanted));
  }

  private void list(Asked asked, Screen screen, FiguresAsked wanted) {
    Markup out = screen.out();
    if (wanted.isTooMuch(answers)) {
      out.element("p", "nothing", screen.say("web.figure.too_much"));
      return;
    }
    List<Series> found = wanted.of(answers);
    Paging paging = new Paging(asked, found.size(), A_PAGE);
    out.element("p", "found", screen.count("web.figure.series", found.size()));
    Sources sources = Sources.of(answers.ledgers());
    List<Series> shown = found.subList(paging.from(), paging.to());
    Passages passages =
        Passages.of(answers.ledgers(), shown.stream().map(SeriesCard::document).toList());
    for (Series series : shown) {
      new SeriesCard(SeriesWords.of(screen, series), sources, passages).listed(wanted.unowned());
    }
    paging.links(screen, "list");
  }
}
