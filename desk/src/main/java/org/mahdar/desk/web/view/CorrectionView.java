package org.mahdar.desk.web.view;

import java.util.Map;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Telling;
import org.mahdar.desk.web.View;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.correction.Form;

/** One finding, to be accepted, rejected or edited. */
final class CorrectionView implements View {

  private static final Label NO_FINDING =
      new Label(
          "The ledger shows no such finding. It may have been rejected; open the document to see.",
          "لا يعرض السجل نتيجة كهذه. ربما رُفضت؛ افتح الوثيقة لترى.");

  private final Ledgers ledgers;

  CorrectionView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/documents/{id}/correct/{finding}";
  }

  @Override
  public boolean isCited() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    String id = asked.part("id");
    Minutes minutes =
        ledgers.read(ledger -> ledger.minutes(id)).orElseThrow(() -> new NotThere(NO_FINDING));
    Finding finding =
        minutes.findings().stream()
            .filter(each -> each.id().equals(asked.part("finding")))
            .findFirst()
            .orElseThrow(() -> new NotThere(NO_FINDING));
    screen.title("web.correct");
    Markup out = screen.out().open("p", "class", "facts");
    out.element("span", "chip", screen.say("web.kind." + Kind.of(finding).code() + ".one"));
    String title = minutes.title() == null ? minutes.source() : minutes.title();
    screen.link(
        "/documents/" + id + "#e=" + finding.proof().start() + "-" + finding.proof().end(), title);
    out.close();
    new Passage(minutes, finding.proof()).write(screen);
    out.open("div", "class", "telling facts");
    new Telling(screen, minutes, "/documents/" + id).write(finding);
    out.close();
    CorrectionForms.decide(asked, screen, id, finding.id(), "/documents/" + id);
    out.open("h2").text(screen.say("web.edit")).close();
    edit(asked, screen, Form.of(minutes, finding.id()).orElse(Map.of()));
  }

  private static void edit(Asked asked, Screen screen, Map<String, String> fields) {
    Markup out = screen.out();
    out.open("form", "class", "fields", "method", "post", "action", asked.context().path());
    CorrectionForms.hidden(out, "back", "/documents/" + asked.part("id"));
    fields(screen, fields);
    CorrectionForms.signature(asked, screen);
    out.open("button", "class", "main", "type", "submit", "name", "action", "value", "edit");
    out.text(screen.say("web.keep")).close().close();
  }

  /** A field for each value, and beside it what was shown: only what differs is sent on. */
  static void fields(Screen screen, Map<String, String> fields) {
    screen.out().element("p", "note", screen.say("web.fields.note"));
    fields.forEach((name, value) -> {
      CorrectionForms.field(screen, "set-" + name, "web.field." + name, value, false);
      CorrectionForms.hidden(screen.out(), "was-" + name, value);
    });
  }
}
