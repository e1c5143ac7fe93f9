package org.mahdar.desk.web.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Unclear;
import org.mahdar.desk.web.View;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.correction.Form;

/** Words that somebody selected in an article, to be added as a finding. */
final class OverlookedView implements View {

  private static final Label NO_DOCUMENT =
      new Label(
          "The ledger has no such document. Look for it in the list of documents.",
          "ليست هذه الوثيقة في السجل. ابحث عنها في قائمة الوثائق.");
  private static final Label NO_WORDS =
      new Label("Select the words in the article first.", "حدد الكلمات في النص أولا.");

  private final Ledgers ledgers;

  OverlookedView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/documents/{id}/overlooked";
  }

  @Override
  public boolean isCited() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    String id = asked.part("id");
    Minutes minutes =
        ledgers.read(ledger -> ledger.minutes(id)).orElseThrow(() -> new NotThere(NO_DOCUMENT));
    Quote words = words(minutes, asked.text("words"));
    String kind = ReviewView.kind(asked);
    screen.title("web.overlooked");
    new Passage(minutes, words).write(screen);
    kinds(asked, screen, kind);
    if (kind != null) {
      form(asked, screen, kind, words);
    }
  }

  /** {@code START-END}, UTF-16 offsets into the text. */
  private static Quote words(Minutes minutes, @Nullable String typed) {
    if (typed == null || !typed.matches("\\d{1,9}-\\d{1,9}")) {
      throw new Unclear(NO_WORDS);
    }
    int dash = typed.indexOf('-');
    int start = Integer.parseInt(typed.substring(0, dash));
    int end = Integer.parseInt(typed.substring(dash + 1));
    if (start >= end || end > minutes.text().length()) {
      throw new Unclear(NO_WORDS);
    }
    return new Quote(start, end, minutes.text().substring(start, end));
  }

  private static void kinds(Asked asked, Screen screen, @Nullable String chosen) {
    Markup out = screen.out();
    out.open("form", "class", "filters", "method", "get", "action", asked.context().path());
    String words = asked.text("words");
    CorrectionForms.hidden(out, "words", words == null ? "" : words);
    out.open("label").text(screen.say("web.type")).open("select", "name", "kind");
    for (String each : ReviewView.KINDS) {
      Choices.option(out, each, screen.say("web.kind." + each + ".one"), each.equals(chosen));
    }
    out.close().close();
    out.open("button", "type", "submit").text(screen.say("web.show")).close().close();
  }

  private static void form(Asked asked, Screen screen, String kind, Quote words) {
    Markup out = screen.out();
    Map<String, String> fields = new LinkedHashMap<>(Form.blank(kind));
    String place = words.start() + "-" + words.end();
    String proof = fields.containsKey("content") ? "content" : "evidence";
    out.open("form", "class", "fields", "method", "post", "action", asked.context().path());
    CorrectionForms.hidden(out, "kind", kind);
    CorrectionForms.hidden(out, "back", "/documents/" + asked.part("id") + "#e=" + place);
    CorrectionForms.hidden(out, "set-" + proof, place);
    fields.remove(proof);
    CorrectionView.fields(screen, fields);
    CorrectionForms.signature(asked, screen);
    out.open("button", "class", "main", "type", "submit").text(screen.say("web.keep")).close();
    out.close();
  }
}
