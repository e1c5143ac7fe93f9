package org.mahdar.desk.web.view;

import java.time.Instant;
import java.util.stream.Stream;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Unclear;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Scale;
import org.mahdar.ledger.pledge.Scores;

/** A named person's score of a promise: added to what was said before, never put in its place. */
record GiveScore(Ledgers ledgers) implements Act {

  private static final int LONGEST = 4_000;
  private static final Label UNSIGNED =
      new Label(
          "A score needs your name and a note why. Go back and write both.",
          "يحتاج التقييم إلى اسمك وسبب. ارجع واكتبهما.");
  private static final Label NO_STEP =
      new Label(
          "That is no step of a scale. Go back and choose one from the list.",
          "هذه ليست درجة في أي مقياس. ارجع واختر درجة من القائمة.");

  @Override
  public String path() {
    return "/pledges/{ref}/score";
  }

  @Override
  public String perform(Asked asked) {
    Promise promise = PledgeView.promise(ledgers, asked);
    String person = asked.person() == null ? asked.sent("who") : asked.person();
    String note = asked.sent("note");
    if (person == null || note == null || note.length() > LONGEST) {
      throw new Unclear(UNSIGNED);
    }
    String chosen = String.valueOf(asked.sent("value"));
    Scale scale =
        Stream.of(Scale.values())
            .filter(it -> chosen.startsWith(it.code() + " "))
            .findFirst()
            .orElseThrow(() -> new Unclear(NO_STEP));
    String value = chosen.substring(scale.code().length() + 1);
    if (!scale.steps().contains(value) && !value.equals(Scale.WITHDRAWN)) {
      throw new Unclear(NO_STEP);
    }
    ledgers.write(ledger ->
        ledger.change(connection ->
            Scores.give(connection, promise, scale, value, person, note, Instant.now())));
    return "/pledges/" + asked.part("ref") + "#scores";
  }
}
