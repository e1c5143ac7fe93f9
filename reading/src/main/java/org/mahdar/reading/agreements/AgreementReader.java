package org.mahdar.reading.agreements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.phrases.Extent;
import org.mahdar.reading.phrases.Facets;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Reads agreements. Thread-safe. */
public final class AgreementReader {

  private static final int LONGEST = 14;

  private final Language language;
  private final Extent extent;
  private final Facets facets;
  private final int crowd;

  public AgreementReader(Language language) {
    this.language = language;
    this.extent = new Extent(language);
    this.facets = new Facets(language);
    this.crowd = language.tag("how-many");
  }

  /** An agreement and the match that found it. */
  public record Found(Agreement agreement, Match match) {}

  /** The agreements of an article, in reading order. */
  public List<Found> read(Page page, List<TokenRange> sentences, Cast cast) {
    List<Found> found = new ArrayList<>();
    for (TokenRange sentence : sentences) {
      int covered = sentence.from();
      for (Match match :
          language.rules(Family.AGREEMENTS).run(page.lattice(), sentence.from(), sentence.to())) {
        if (match.cue().from() >= covered) {
          Found agreement = agreement(page, match, sentence, cast, "a" + (found.size() + 1));
          found.add(agreement);
          covered = page.tokensOf(agreement.agreement().evidence().span()).to();
        }
      }
    }
    return List.copyOf(found);
  }

  private Found agreement(Page page, Match match, TokenRange sentence, Cast cast, String id) {
    int cue = match.cue().from();
    int end =
        Math.max(match.cue().to(), extent.end(page, cue, match.cue().to(), sentence.to(), LONGEST));
    Edge many = cue > sentence.from() ? howMany(page, cue) : null;
    int from = many == null ? cue : many.from();
    TokenRange evidence = new TokenRange(from, end);
    Agreement.Kind kind = kind(match);
    Agreement agreement =
        new Agreement(
            id,
            kind,
            page.words(cue, end),
            parties(cast, sentence, evidence),
            null,
            many == null ? null : page.words(many.from(), many.to()),
            facets.firstDate(page, evidence),
            facets.fields(page, evidence),
            kind == Agreement.Kind.INITIATIVE ? Agreement.Status.PROPOSED : Agreement.Status.SIGNED,
            page.quote(evidence),
            match.rule().id(),
            language.confidence().of(match.rule().id()));
    return new Found(agreement, match);
  }

  /** «العشرات من وثائق …»: a number word, perhaps with من between. */
  private @Nullable Edge howMany(Page page, int cue) {
    for (int token = cue - 1; token >= Math.max(0, cue - 2); token--) {
      Edge edge = page.lattice().longest(token, crowd);
      if (edge != null) {
        return edge;
      }
    }
    return null;
  }

  private static Agreement.Kind kind(Match match) {
    String kind =
        match.cueEdge().value() instanceof Lexeme lexeme ? lexeme.attribute("kind") : null;
    return kind == null
        ? Agreement.Kind.AGREEMENT
        : Agreement.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** Those named in it; else those named before it in the sentence. */
  private static List<Party> parties(Cast cast, TokenRange sentence, TokenRange evidence) {
    Set<Party> parties = new LinkedHashSet<>();
    for (Mention mention : cast.in(evidence.from(), evidence.to())) {
      if (mention.who().isState()) {
        parties.add(mention.who().party());
      }
    }
    if (parties.isEmpty()) {
      cast.in(sentence.from(), evidence.from()).stream()
          .filter(m -> m.who().isState())
          .forEach(m -> parties.add(m.who().party()));
    }
    return List.copyOf(parties);
  }
}
