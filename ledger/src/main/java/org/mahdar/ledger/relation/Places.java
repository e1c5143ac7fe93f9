package org.mahdar.ledger.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;
import org.mahdar.text.Folding;
import org.mahdar.text.Span;

/** In which state something takes place. */
final class Places {

  private static final String ARTICLE = "ال";
  private static final String FEMININE = "ه";

  private final Matter matter;

  Places(Matter matter) {
    this.matter = matter;
  }

  /** The state of the place that the words name; null when they name none. */
  @Nullable String of(Paper paper, Event event) {
    Party place = event.place();
    String state = matter.names.stateOfPlace(place);
    return place == null || state == null || describes(paper, event, place) ? null : state;
  }

  /** Whether the name stands in the words as an adjective only: «the force of that state». */
  private boolean describes(Paper paper, Event event, Party place) {
    Span words = Paper.span(event);
    String text = matter.text(paper).text();
    List<Span> mentions =
        matter.cast(paper).stream()
            .filter(it -> it.is(place))
            .flatMap(it -> it.mentions().stream())
            .filter(words::contains)
            .toList();
    return !mentions.isEmpty()
        && mentions.stream()
            .allMatch(it ->
                Folding.of(it.in(text)).startsWith(ARTICLE)
                    && isBehindFeminine(text.substring(0, it.start())));
  }

  /** Names of states that are adjectives too are feminine, and have the article. */
  private static boolean isBehindFeminine(String before) {
    String word = Folding.of(before.strip());
    String last = word.substring(word.lastIndexOf(' ') + 1);
    return before.endsWith(" ") && last.startsWith(ARTICLE) && last.endsWith(FEMININE);
  }
}
