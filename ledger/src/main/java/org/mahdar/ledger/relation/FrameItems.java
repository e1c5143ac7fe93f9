package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.finding.Party;
import org.mahdar.finding.Quote;
import org.mahdar.text.Span;

/** Bodies and formats in which both sides are spoken of together. */
final class FrameItems {

  private static final double SURE = 0.8;

  private final Matter matter;

  FrameItems(Matter matter) {
    this.matter = matter;
  }

  List<Item> items() {
    Map<String, List<Voices.Told>> frames = new TreeMap<>();
    Map<String, Party> parties = new TreeMap<>();
    for (Paper paper : matter.papers) {
      for (Paper.Named named : matter.cast(paper)) {
        String actor = named.actor();
        if (actor != null && matter.knowledge.isFrame(actor)) {
          parties.putIfAbsent(actor, named.party());
          frames.computeIfAbsent(actor, _ -> new ArrayList<>()).addAll(told(paper, named));
        }
      }
    }
    List<Item> items = new ArrayList<>();
    frames.forEach((actor, told) -> {
      Party party = parties.get(actor);
      if (party != null && !told.isEmpty()) {
        Voices voices = new Voices(matter, told);
        items.add(
            new Draft(Category.MECHANISM)
                .title(matter.names.arabic(party), matter.names.english(party))
                .actor(party)
                .named(voices, voices.weight()));
      }
    });
    return items;
  }

  /**
   * Where both are members and the sentence is about both, or where they name it to each other in a
   * promise.
   */
  private List<Voices.Told> told(Paper paper, Paper.Named frame) {
    List<Voices.Told> told = new ArrayList<>();
    boolean shared = matter.knowledge.isShared(String.valueOf(frame.actor()), matter.sides);
    for (Span mention : frame.mentions()) {
      if (paper.focus()
          && (shared ? matter.isMutual(paper, mention) : isPromised(paper, mention))) {
        String text = matter.text(paper).text();
        if (mention.end() <= text.length()) {
          told.add(
              new Voices.Told(paper, Quote.of(text, mention.start(), mention.end()), null, SURE));
        }
      }
    }
    return told;
  }

  private boolean isPromised(Paper paper, Span mention) {
    return paper.found().pledges().stream()
        .filter(it -> Paper.span(it).contains(mention))
        .anyMatch(it ->
            matter.sides.bothIn(matter.countries(paper, it.by()))
                || matter.countries(paper, it.by()).stream()
                    .anyMatch(by ->
                        matter.countries(paper, it.to()).stream()
                            .anyMatch(to -> matter.sides.opposed(by, to))));
  }
}
