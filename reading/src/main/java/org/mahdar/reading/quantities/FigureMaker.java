package org.mahdar.reading.quantities;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Quote;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Confidence;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Makes a figure of a quantity and the frame it stands in. */
final class FigureMaker {

  private static final int FRAME_TOKENS = 9;
  private static final int WHAT_TOKENS = 4;

  private final Confidence confidence;
  private final QuantityTags tags;
  private final int basis;
  private final int unit;
  private final int measure;
  private final FigureOwner owner;
  private final FigurePeriod period;

  FigureMaker(Language language) {
    this.confidence = language.confidence();
    this.tags = new QuantityTags(language);
    this.basis = language.tag("basis");
    this.unit = language.tag("unit");
    this.measure = language.tag("measure");
    this.owner = new FigureOwner(language, tags);
    this.period = new FigurePeriod(language);
  }

  /** A sentence that holds quantities, and the one after it. */
  record Scene(Page page, TokenRange sentence, @Nullable TokenRange after) {}

  /** The quantity that a rule has found, or null. */
  static @Nullable Quantity quantity(Match match) {
    Edge edge = match.slot("quantity").map(Match.Slot::edge).orElse(match.cue().edge());
    return edge != null && edge.value() instanceof Quantity quantity ? quantity : null;
  }

  Figure figure(String id, Scene scene, Quantity quantity, Match match) {
    Map<String, String> set = match.rule().set();
    TokenRange what = what(scene, quantity, match);
    String direction = set.get("direction");
    return new Figure(
        id,
        quantity.value(),
        quantity.low(),
        quantity.high(),
        unit(scene.page(), quantity, set, what),
        what.length() == 0 ? null : scene.page().words(what.from(), what.to()),
        period.of(scene.page(), scene.sentence(), quantity),
        direction == null
            ? null
            : direction.equals("up") ? Figure.Direction.UP : Figure.Direction.DOWN,
        quantity.approximate(),
        owner.of(scene, quantity),
        evidence(scene, quantity, match, what),
        match.rule().id(),
        confidence.of(match.rule().id()));
  }

  /** A number alone takes the unit of the noun that its frame counts («the number of visits»). */
  private String unit(Page page, Quantity quantity, Map<String, String> set, TokenRange what) {
    String own = quantity.unit();
    if (own != null) {
      return own;
    }
    String given = set.get("unit");
    if (given != null) {
      return given;
    }
    for (int i = what.from(); i < what.to(); i++) {
      Edge edge = page.lattice().longest(i, unit);
      if (edge != null && edge.value() instanceof Lexeme lexeme) {
        String code = lexeme.attribute("unit");
        return code != null ? code : edge.has(tags.person) ? "person" : "count";
      }
    }
    return "count";
  }

  private TokenRange what(Scene scene, Quantity quantity, Match match) {
    Page page = scene.page();
    int limit = scene.sentence().to();
    Optional<Match.Slot> slot = match.slot("what");
    if (slot.isPresent() && isPhrase(page, slot.get())) {
      int from = slot.get().from();
      int to = NounPhrase.end(page, tags, from, Math.min(slot.get().to(), from + 7));
      return new TokenRange(from, to);
    }
    int of = quantity.to();
    boolean counted = match.rule().set().containsKey("noun");
    boolean share = "percent".equals(quantity.unit()) || isMeasure(page, quantity);
    if (share && of + 1 < limit && page.is(of, tags.min) && isNoun(page, of + 1)) {
      int end = NounPhrase.end(page, tags, of + 1, Math.min(limit, of + 1 + WHAT_TOKENS));
      return new TokenRange(of + 1, end);
    }
    boolean behind = quantity.noun().from() >= quantity.number().to();
    if (!counted || !behind || isMeasure(page, quantity)) {
      return new TokenRange(of, of);
    }
    int end =
        NounPhrase.counted(page, tags, quantity.noun().to() - 1, Math.min(limit, of + WHAT_TOKENS));
    return new TokenRange(quantity.noun().from(), end);
  }

  private boolean isNoun(Page page, int token) {
    return page.is(token, tags.word) && !page.is(token, tags.notCounted);
  }

  private boolean isPhrase(Page page, Match.Slot slot) {
    return slot.to() > slot.from()
        && !page.is(slot.from(), tags.notCounted)
        && !page.is(slot.from(), tags.ratioNoun);
  }

  /** Tonnes and kilometres are not what is counted. */
  private boolean isMeasure(Page page, Quantity quantity) {
    return quantity.noun().length() > 0 && page.is(quantity.noun().from(), measure);
  }

  /** Number and noun; from the frame's word where that is near; «a year», «of …» behind it. */
  private Quote evidence(Scene scene, Quantity quantity, Match match, TokenRange what) {
    Page page = scene.page();
    int from = quantity.from();
    int to = Math.max(quantity.to(), Math.min(what.to(), quantity.to() + WHAT_TOKENS + 1));
    boolean apart = "quantity".equals(match.rule().set().get("evidence"));
    if (!apart && from - match.cue().from() <= FRAME_TOKENS) {
      from = Math.min(from, match.cue().from());
    }
    if (to <= quantity.to() && !"percent".equals(quantity.unit())) {
      to = quantity.to();
    }
    int limit = scene.sentence().to();
    Edge behind = to < limit ? page.lattice().longest(to, basis) : null;
    if (behind != null && behind.to() <= limit) {
      to = behind.to();
    }
    if (match.rule().set().containsKey("since")) {
      int end = NounPhrase.end(page, tags, quantity.to(), Math.min(limit, quantity.to() + 4));
      to = end > quantity.to() + 1 ? end : quantity.to();
    }
    return Quote.of(page.text(), start(page, from, match), page.tokens().end(to - 1));
  }

  /** Behind the particles that are written onto the first word. */
  private int start(Page page, int token, Match match) {
    int start = page.tokens().start(token);
    Edge edge = page.lattice().longest(token, tags.quantity);
    Edge first = match.cue().from() == token ? match.cue().edge() : edge;
    int bits = first == null ? 0 : Integer.bitCount(first.proclitics());
    boolean whole = page.tokens().word(token).startsWith("لل");
    return bits == 0 || whole
        ? start
        : page.tokens().folded().rawOffset(page.tokens().foldedStart(token) + bits);
  }
}
