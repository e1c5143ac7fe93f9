package org.mahdar.desk.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.FigureRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.figure.Series;

/** One series, at the address of any of its numbers. */
final class SeriesView implements Listed {

  private final FigureAnswers answers;

  SeriesView(FigureAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String path() {
    return "/figures/{ref}";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    return FigureRows.answer(List.of(series(asked)), 1);
  }

  private Series series(Asked asked) {
    String reference = asked.part("ref");
    return answers
        .holding(reference, asked.ticked("unowned"))
        .orElseThrow(() -> new NotThere(missing(reference)));
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Series series = series(asked);
    SeriesWords words = SeriesWords.of(screen, series);
    @Nullable String what = words.what();
    Label unit = Label.same(SeriesWords.unit(screen, series.unit()));
    screen.title(what == null ? screen.labels().of("web.figure.in").with(unit) : Label.same(what));
    screen.link("/figures", screen.say("web.figure.all"));
    screen.out().element("p", "note", screen.say("web.figure.note"));
    Passages passages = Passages.of(answers.ledgers(), List.of(SeriesCard.document(series)));
    new SeriesCard(words, Sources.of(answers.ledgers()), passages).whole();
  }

  private static Label missing(String reference) {
    return new Label(
        "No figure is called «" + reference + "». Look for it among the figures.",
        "لا رقم اسمه «" + reference + "». ابحث عنه بين الأرقام.");
  }
}
