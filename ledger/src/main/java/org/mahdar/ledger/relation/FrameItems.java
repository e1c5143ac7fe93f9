package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.finding.Party;
import org.mahdar.finding.Quote;
import org.mahdar.text.Span;

/** Bodies and formats in which both sides are spoken of together. */
final class FrameItems {

  private static final double SURE = 0.8;

  /** So far before a body's name, in UTF-16 units and words, stands whose office is there. */
  private static final int NEAR = 60;

  private static final int WORDS = 5;

  private final Matter matter;

  FrameItems(Matter matter) {
    this.matter = matter;
  }

  List<Item> items() {
    Map<String, List<Voices.Told>> frames = new TreeMap<>();
    Map<String, Party> parties = new TreeMap<>();
    for (Paper paper : matter.papers.stream().filter(Paper::focus).toList()) {
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
      Voices voices = told.isEmpty() ? null : new Voices(matter, told);
      if (party != null && voices != null && voices.stands()) {
        items.add(item(party, voices));
      }
    });
    return items;
  }

  private Item item(Party party, Voices voices) {
    return new Draft(Category.MECHANISM)
        .title(matter.names.arabic(party), matter.names.english(party))
        .actor(party)
        .named(voices, voices.weight());
  }

  /** Where the document has the two sides work in it together, and not merely somebody of it. */
  private List<Voices.Told> told(Paper paper, Paper.Named frame) {
    List<Voices.Told> told = new ArrayList<>();
    String text = matter.text(paper).text();
    for (Span mention : frame.mentions()) {
      if (mention.end() <= text.length()
          && isTheirs(paper, String.valueOf(frame.actor()), mention)) {
        Quote words = Quote.of(text, mention.start(), mention.end());
        told.add(new Voices.Told(paper, words, null, SURE));
      }
    }
    return told;
  }

  /**
   * Where they name it to each other in a promise; or where both are members, and the sentence
   * speaks of both at once. A body of few members is theirs wherever they are named together.
   */
  private boolean isTheirs(Paper paper, String frame, Span mention) {
    if (isPromised(paper, mention)) {
      return true;
    }
    if (!matter.knowledge.isShared(frame, matter.sides) || isOffice(paper, mention)) {
      return false;
    }
    String sentence = matter.sentence(paper, mention).in(matter.text(paper).text());
    return matter.isMutual(paper, mention)
        && (matter.knowledge.isOfFew(frame)
            || (matter.isOfThePair(paper) && matter.knowledge.together().isIn(sentence)));
  }

  /** «The delegate to the League», «envoy of the Secretary-General of the United Nations». */
  private boolean isOffice(Paper paper, Span mention) {
    String before = matter.text(paper).text().substring(0, mention.start()).strip();
    String[] words = before.substring(Math.max(0, before.length() - NEAR)).split(" ", -1);
    return matter.knowledge.posts().isPost(words[words.length - 1])
        || Arrays.stream(words, Math.max(1, words.length - WORDS), words.length)
            .anyMatch(matter.knowledge.titles()::isOffice);
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
