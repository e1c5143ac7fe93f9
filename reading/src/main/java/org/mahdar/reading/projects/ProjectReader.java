package org.mahdar.reading.projects;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.mahdar.finding.Project;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.phrases.Extent;
import org.mahdar.reading.phrases.Facets;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.Folding;
import org.mahdar.text.TokenRange;

/** Reads projects. Thread-safe. */
public final class ProjectReader {

  private static final int LONGEST = 8;
  private static final int STATUS_REACH = 8;

  private final Language language;
  private final Extent extent;
  private final int status;
  private final int conjunctionStop;
  private final Facets facets;
  private final int nameQuote;

  public ProjectReader(Language language) {
    this.language = language;
    this.extent = new Extent(language);
    this.status = language.tag("project-status");
    this.conjunctionStop = language.tag("project-noun");
    this.facets = new Facets(language);
    this.nameQuote = language.tag("name-quote");
  }

  /** A project and the match that found it. */
  public record Found(Project project, Match match) {}

  /**
   * The projects of an article, each name once, in reading order.
   *
   * @param promised the tokens of pledges: a project named in one is only pledged
   */
  public List<Found> read(Page page, List<TokenRange> sentences, BitSet promised) {
    List<Found> found = new ArrayList<>();
    for (TokenRange sentence : sentences) {
      int covered = sentence.from();
      for (Match match :
          language.rules(Family.PROJECTS).run(page.lattice(), sentence.from(), sentence.to())) {
        if (match.cue().from() < covered) {
          continue;
        }
        TokenRange evidence = evidence(page, match, sentence);
        covered = evidence.to();
        String name = page.words(evidence.from(), evidence.to());
        if (evidence.length() > 1
            && found.stream().noneMatch(f -> sameName(f.project().name(), name))) {
          found.add(
              new Found(
                  project(page, match, evidence, sentence, promised, "j" + (found.size() + 1)),
                  match));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean sameName(String one, String other) {
    return Folding.of(one).equals(Folding.of(other));
  }

  /** Up to a comma, a verb, or a conjunction that begins the next item of a list. */
  private TokenRange evidence(Page page, Match match, TokenRange sentence) {
    int from = match.cue().from();
    int end =
        Math.max(
            match.cue().to(), extent.end(page, from, match.cue().to(), sentence.to(), LONGEST));
    for (int token = match.cue().to(); token < end; token++) {
      if (startsItem(page, token)) {
        end = token;
      }
    }
    if (from > sentence.from() && page.is(from - 1, nameQuote) && page.is(end, nameQuote)) {
      end++;
      from--;
    }
    return new TokenRange(from, end);
  }

  private boolean startsItem(Page page, int token) {
    String word = page.tokens().word(token);
    return word.length() > 3
        && word.charAt(0) == 'و'
        && !word.startsWith("وال")
        && (page.is(token, conjunctionStop) || page.is(token, status) || !isName(page, token));
  }

  private static boolean isName(Page page, int token) {
    return page.lattice().at(token).stream()
        .anyMatch(e -> e.value() != null && e.proclitics() == 0);
  }

  private Project project(
      Page page,
      Match match,
      TokenRange evidence,
      TokenRange sentence,
      BitSet promised,
      String id) {
    return new Project(
        id,
        bare(page.words(evidence.from(), evidence.to())),
        status(page, evidence, sentence, promised),
        match.cueEdge().value() instanceof Lexeme lexeme ? lexeme.attribute("field") : null,
        null,
        facets.firstDate(page, evidence),
        page.quote(evidence),
        match.rule().id(),
        language.confidence().of(match.rule().id()));
  }

  private static String bare(String words) {
    return words
        .replace("\"", "")
        .replace("“", "")
        .replace("”", "")
        .replace("«", "")
        .replace("»", "")
        .strip();
  }

  /** The nearest status word before the name; a project inside a pledge is pledged. */
  private Project.Status status(
      Page page, TokenRange evidence, TokenRange sentence, BitSet promised) {
    if (promised.get(evidence.from())) {
      return Project.Status.PLEDGED;
    }
    for (int token = evidence.from() - 1;
        token >= Math.max(sentence.from(), evidence.from() - STATUS_REACH);
        token--) {
      Edge edge = page.lattice().longest(token, status);
      if (edge != null
          && edge.value() instanceof Lexeme lexeme
          && lexeme.attribute("status") != null) {
        return Project.Status.valueOf(
            String.valueOf(lexeme.attribute("status")).toUpperCase(Locale.ROOT));
      }
    }
    return Project.Status.ANNOUNCED;
  }
}
