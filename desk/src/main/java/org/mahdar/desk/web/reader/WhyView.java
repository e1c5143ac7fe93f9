package org.mahdar.desk.web.reader;

import java.util.List;
import java.util.function.Supplier;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.markup.Turns;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;
import org.mahdar.desk.web.View;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.reading.Explained;
import org.mahdar.reading.Explained.Step;
import org.mahdar.reading.Reader;
import org.mahdar.text.Span;

/** Why something was found: the article is read again, and the rules that fired there are told. */
public final class WhyView implements View {

  private final Shelf shelf;
  private final Derivations derivations;

  public WhyView(Shelf shelf, Supplier<Reader> reader) {
    this.shelf = shelf;
    this.derivations = new Derivations(reader);
  }

  @Override
  public String path() {
    return "/documents/{id}/why/{finding}";
  }

  @Override
  public void show(Asked asked, Screen screen) {
    DocumentLine line = shelf.line(asked.part("id"));
    Minutes minutes = shelf.minutes(line);
    Finding finding = finding(minutes, asked.part("finding"));
    screen.title("web.reader.why");
    Span words = finding.proof().span();
    String home = "/documents/" + line.shortId() + "#" + Mark.place(words);
    Markup out = screen.out().open("p");
    out.open("a", "href", screen.href(home), "dir", "auto");
    out.text(Turns.without(finding.proof().text())).close();
    out.close();
    screen.fragment("why-" + finding.id(), () -> steps(screen, minutes, finding));
  }

  private static Finding finding(Minutes minutes, String id) {
    return minutes.findings().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new NotThere(
                new Label(
                    "No finding «" + id + "» in this document. Open the document and choose one.",
                    "لا نتيجة باسم «" + id + "» في هذه الوثيقة. افتح الوثيقة واختر واحدة.")));
  }

  private void steps(Screen screen, Minutes minutes, Finding finding) {
    Explained explained = derivations.of(minutes);
    int offset = finding.proof().start();
    List<Step> steps =
        explained.steps().stream()
            .filter(step -> finding.id().equals(step.finding()) || step.span().contains(offset))
            .toList();
    Markup out = screen.out();
    if (!explained.minutes().lexicon().equals(minutes.lexicon())) {
      out.element("p", "note", screen.say("web.reader.other_lexicon"));
    }
    if (steps.isEmpty()) {
      out.element("p", "nothing", screen.say("web.reader.no_rule"));
    }
    out.open("ol", "class", "steps");
    steps.forEach(step -> new WhyStep(screen, minutes, step).show(finding.id()));
    out.close();
  }
}
