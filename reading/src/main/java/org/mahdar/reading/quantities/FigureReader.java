package org.mahdar.reading.quantities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.finding.Figure;
import org.mahdar.grammar.Match;
import org.mahdar.grammar.RuleSet;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * Chooses the quantities that say something about the world. Runs after names, quantities, time and
 * formulae have laid their edges: what those cover is no figure. Immutable and thread-safe.
 */
public final class FigureReader {

  private final RuleSet rules;
  private final Covered.Tags covering;
  private final FigureMaker maker;

  public FigureReader(Language language) {
    this.rules = language.rules(Family.QUANTITIES);
    this.covering = new Covered.Tags(language);
    this.maker = new FigureMaker(language);
  }

  /**
   * The figures of an article, «f1» first.
   *
   * @param sentences of the page, in reading order
   * @param quantities what {@link QuantityReader} read in them, in reading order
   */
  public List<Figure> read(Page page, List<TokenRange> sentences, List<Quantity> quantities) {
    List<Figure> figures = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      TokenRange sentence = sentences.get(i);
      int first = next;
      while (next < quantities.size() && quantities.get(next).from() < sentence.to()) {
        next++;
      }
      if (next > first) {
        TokenRange after = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
        FigureMaker.Scene scene = new FigureMaker.Scene(page, sentence, after);
        read(scene, quantities.subList(first, next), figures);
      }
    }
    return List.copyOf(figures);
  }

  private void read(FigureMaker.Scene scene, List<Quantity> quantities, List<Figure> figures) {
    Map<Quantity, Match> frames = frames(scene);
    Covered covered = Covered.of(scene.page(), scene.sentence(), covering);
    for (Quantity quantity : quantities) {
      Match match = frames.get(quantity);
      if (match == null || covered.drops(quantity, match)) {
        continue;
      }
      Figure figure = maker.figure("f" + (figures.size() + 1), scene, quantity, match);
      if (!restates(figures, figure)) {
        figures.add(figure);
      }
    }
  }

  /** The same goal told twice («doubling the trade») is one figure. */
  private static boolean restates(List<Figure> figures, Figure figure) {
    return figure.unit().equals("multiple")
        && figure.what() != null
        && figures.stream()
            .anyMatch(f -> f.unit().equals("multiple") && figure.what().equals(f.what()));
  }

  /** The frame of each quantity: a word before it goes before its bare presence, nearest first. */
  private Map<Quantity, Match> frames(FigureMaker.Scene scene) {
    Map<Quantity, Match> frames = new HashMap<>();
    TokenRange sentence = scene.sentence();
    for (Match match : rules.run(scene.page().lattice(), sentence.from(), sentence.to())) {
      Quantity quantity = FigureMaker.quantity(match);
      if (quantity != null) {
        frames.merge(quantity, match, (one, other) -> better(one, other, quantity));
      }
    }
    return frames;
  }

  private static Match better(Match one, Match other, Quantity quantity) {
    boolean framed = one.cue().from() < quantity.from();
    boolean otherFramed = other.cue().from() < quantity.from();
    if (framed != otherFramed) {
      return framed ? one : other;
    }
    return one.cue().from() >= other.cue().from() ? one : other;
  }
}
