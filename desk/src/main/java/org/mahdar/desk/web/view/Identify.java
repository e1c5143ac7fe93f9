package org.mahdar.desk.web.view;

import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Unclear;
import org.mahdar.ledger.decision.Signature;
import org.mahdar.ledger.identity.Wish;

/** A person's decision about who is who: merge, split, these differ, or take one back. */
record Identify(Ledgers ledgers) implements Act {

  private static final Label UNCLEAR =
      new Label(
          "That is no decision about who is who. Go back and fill in the form.",
          "ليس هذا قرارا في من هو من. ارجع واملأ النموذج.");
  private static final Label NO_REASON =
      new Label("Say why in a sentence. Go back and write it.", "اذكر السبب في جملة. ارجع واكتبه.");

  @Override
  public String path() {
    return "/actors/{id}/identity";
  }

  @Override
  public String perform(Asked asked) {
    if (asked.sent("why") == null) {
      throw new Unclear(NO_REASON);
    }
    Signature signature = Decisions.signature(asked);
    Wish wish =
        switch (String.valueOf(asked.sent("action"))) {
          case "merge" ->
              new Wish.Merge(
                  needed(asked, "into"), java.util.List.of(needed(asked, "other")), signature);
          case "differ" ->
              new Wish.Differ(needed(asked, "into"), needed(asked, "other"), signature);
          case "split" -> new Wish.Split(java.util.List.of(needed(asked, "member")), signature);
          case "undo" -> new Wish.Undo(number(needed(asked, "change")), signature);
          default -> throw new Unclear(UNCLEAR);
        };
    Decisions.refusing(() -> ledgers.write(ledger -> ledger.identify(wish)));
    return "/actors/" + Asked.encoded(asked.part("id"));
  }

  private static String needed(Asked asked, String field) {
    String sent = asked.sent(field);
    if (sent == null) {
      throw new Unclear(UNCLEAR);
    }
    return sent;
  }

  private static long number(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException _) {
      throw new Unclear(UNCLEAR);
    }
  }
}
