package org.mahdar.desk.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Unclear;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.correction.Decision;
import org.mahdar.ledger.correction.DecisionRows;
import org.mahdar.ledger.correction.Wish;
import org.mahdar.ledger.decision.Refusal;
import org.mahdar.ledger.decision.Signature;

/** What the forms of review and correction do. */
final class Decisions {

  private static final Label NO_NAME =
      new Label(
          "A decision needs a name. Say who you are, in the form or in the settings.",
          "القرار يحتاج إلى اسم. اذكر اسمك في النموذج أو في الإعدادات.");
  private static final Label NO_DOCUMENT =
      new Label(
          "The ledger has no such document. Look for it in the list of documents.",
          "ليست هذه الوثيقة في السجل. ابحث عنها في قائمة الوثائق.");
  private static final Label NO_DECISION =
      new Label(
          "There is no such decision. The review page lists the last ones.",
          "لا قرار بهذا الرقم. تسرد صفحة المراجعة آخر القرارات.");

  private Decisions() {}

  /** Accept, reject or edit a finding, as its form says. */
  record Correct(Ledgers ledgers) implements Act {

    @Override
    public String path() {
      return "/documents/{id}/correct/{finding}";
    }

    @Override
    public String perform(Asked asked) {
      String finding = asked.part("finding");
      Wish wish =
          switch (String.valueOf(asked.sent("action"))) {
            case "accept" -> new Wish.Accept(finding, signature(asked));
            case "reject" -> new Wish.Reject(finding, signature(asked));
            case "edit" -> new Wish.Edit(finding, changed(asked), signature(asked));
            default ->
                throw new Unclear(
                    new Label(
                        "Choose accept, reject or edit.", "اختر القبول أو الرفض أو التعديل."));
          };
      decide(ledgers, asked, wish);
      return back(asked, "/documents/" + asked.part("id"));
    }
  }

  /** Add a finding that was overlooked. */
  record Overlooked(Ledgers ledgers) implements Act {

    @Override
    public String path() {
      return "/documents/{id}/overlooked";
    }

    @Override
    public String perform(Asked asked) {
      String kind = asked.sent("kind");
      if (kind == null || !ReviewView.KINDS.contains(kind)) {
        throw new Unclear(new Label("Choose the kind of finding.", "اختر نوع ما أُغفل."));
      }
      Map<String, String> fields = changed(asked);
      fields.values().removeIf(String::isBlank);
      decide(ledgers, asked, new Wish.Add(kind, fields, signature(asked)));
      return back(asked, "/documents/" + asked.part("id"));
    }
  }

  /** Take a decision back. */
  record Undo(Ledgers ledgers) implements Act {

    @Override
    public String path() {
      return "/review/undo";
    }

    @Override
    public String perform(Asked asked) {
      String number = asked.sent("decision");
      if (number == null || !number.matches("\\d{1,15}")) {
        throw new NotThere(NO_DECISION);
      }
      Wish wish = new Wish.Undo(Long.parseLong(number), signature(asked));
      refusing(() ->
          ledgers.write(ledger -> {
            Decision meant = decision(ledger, Long.parseLong(number));
            return ledger.decide(meant.document(), wish);
          }));
      return back(asked, "/review");
    }

    private static Decision decision(Ledger ledger, long number) {
      List<Decision> all = ledger.look(DecisionRows::all);
      return all.stream()
          .filter(it -> it.number() == number)
          .findFirst()
          .orElseThrow(() -> new NotThere(NO_DECISION));
    }
  }

  private static void decide(Ledgers ledgers, Asked asked, Wish wish) {
    refusing(() ->
        ledgers.write(ledger -> {
          long document =
              ledger.find(asked.part("id")).orElseThrow(() -> new NotThere(NO_DOCUMENT));
          return ledger.decide(document, wish);
        }));
  }

  static void refusing(Runnable decision) {
    try {
      decision.run();
    } catch (Refusal e) {
      throw new Unclear(Label.same(String.valueOf(e.getMessage())));
    }
  }

  /** The fields of the form whose values differ from what was shown. */
  private static Map<String, String> changed(Asked asked) {
    Map<String, String> changed = new LinkedHashMap<>();
    asked
        .context()
        .formParamMap()
        .forEach((name, values) -> {
          if (name.startsWith("set-") && !values.isEmpty()) {
            String field = name.substring("set-".length());
            String shown = asked.context().formParam("was-" + field);
            if (!values.getFirst().strip().equals(shown == null ? null : shown.strip())) {
              changed.put(field, values.getFirst());
            }
          }
        });
    return changed;
  }

  static Signature signature(Asked asked) {
    String who = asked.person() != null ? asked.person() : asked.sent("who");
    if (who == null) {
      throw new Unclear(NO_NAME);
    }
    String why = asked.sent("why");
    return new Signature(who, why == null ? "read on the desk" : why);
  }

  /** Only addresses of this desk: what a form sends may have been made by somebody else. */
  private static String back(Asked asked, String usual) {
    String back = asked.sent("back");
    return back != null && back.startsWith("/") && !back.startsWith("//") && back.length() < 500
        ? back
        : usual;
  }
}
