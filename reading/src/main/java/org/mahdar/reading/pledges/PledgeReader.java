package org.mahdar.reading.pledges;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.text.TokenRange;

/** Reads pledges, in what people say and in what the writer tells. Thread-safe. */
public final class PledgeReader {

  private final Language language;
  private final PledgeTags tags;
  private final Aims aims;

  public PledgeReader(Language language) {
    this.language = language;
    this.tags = new PledgeTags(language);
    this.aims = new Aims(language, tags);
  }

  /**
   * A pledge and the match that found it.
   *
   * @param content tokens of its clause
   */
  public record Found(Pledge pledge, Match match, TokenRange content) {}

  /** The pledges of an article, in reading order. */
  public List<Found> read(Page page, List<TokenRange> sentences, List<Saying> sayings, Cast cast) {
    Parties parties = new Parties(page, cast, tags, language);
    Clauses clauses = new Clauses(page, tags);
    Row row = new Row(page, tags);
    Voices voices = new Voices(page, tags, sayings);
    Openings openings = new Openings(page, tags);
    Subjects subjects = new Subjects(page, tags, new Sides(page, cast, tags, parties), openings);
    Undertakings undertakings =
        new Undertakings(
            tags,
            voices,
            parties,
            clauses,
            new Binding(page, tags, parties, subjects, openings),
            new Calls(page, cast, tags, voices, parties, subjects, clauses));
    for (TokenRange sentence : sentences) {
      for (Match match :
          language.rules(Family.PLEDGES).run(page.lattice(), sentence.from(), sentence.to())) {
        boolean name = cast.covering(match.cue().from()) != null; // «نصر» of a person's name
        Undertaking next = name ? null : undertakings.of(match, sentence, row);
        if (next != null) {
          row.add(next);
        }
      }
    }
    return found(page, row.all(), clauses, new Counterparts(page, cast, tags, parties));
  }

  private List<Found> found(
      Page page, List<Undertaking> undertakings, Clauses clauses, Counterparts counterparts) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < undertakings.size(); i++) {
      Undertaking undertaking = undertakings.get(i);
      @Nullable Undertaking next = i + 1 < undertakings.size() ? undertakings.get(i + 1) : null;
      boolean cut = next != null && next.from() > undertaking.from();
      int limit =
          cut && next != null
              ? Math.min(undertaking.scope().to(), next.from())
              : undertaking.scope().to();
      TokenRange content = clauses.clause(undertaking, limit);
      if (content.length() > 1) {
        String id = "p" + (found.size() + 1);
        found.add(
            new Found(
                pledge(id, page, undertaking, content, counterparts),
                undertaking.match(),
                content));
      }
    }
    return List.copyOf(found);
  }

  private Pledge pledge(
      String id,
      Page page,
      Undertaking undertaking,
      TokenRange content,
      Counterparts counterparts) {
    Match match = undertaking.match();
    Saying saying = undertaking.saying();
    boolean call = undertaking.strength() == Strength.CALLS_FOR;
    return new Pledge(
        id,
        undertaking.by(),
        call
            ? counterparts.addressees(match.cue().to(), content, undertaking.by())
            : counterparts.promised(content, undertaking.by()),
        undertaking.strength(),
        page.bareQuote(content),
        saying == null ? null : saying.id(),
        aims.fields(page, content),
        aims.target(page, content, match.cue().to()),
        aims.due(page, content),
        aims.goesOn(page, match, content),
        match.rule().id(),
        language.confidence().of(match.rule().id()));
  }
}
