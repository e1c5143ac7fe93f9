package org.mahdar.reading.layout;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Tokens;

/** The tags of {@code layout/words.tsv} and of the strata below it, and how a page is asked. */
final class Words {

  final int head;
  final int line;
  final int start;
  final int tail;
  final int inline;
  final int prefix;
  final int breadcrumb;
  final int agency;
  final int weakAgency;
  final int outlet;
  final int filler;
  final int dateFiller;
  final int place;
  final int capital;
  final int state;
  final int byline;
  final int opinion;
  final int interview;
  final int interviewer;
  final int statement;
  final int told;
  final int lead;
  final int question;
  final int answer;
  final int firstPerson;
  final int clause;
  final int clock;
  final int timeOfDay;
  final int month;
  final int weekday;
  final int finite;
  final int past;
  final int report;
  final int preposition;
  final int givenName;
  final int person;
  final int title;

  Words(Language language) {
    head = language.tag("furniture-head");
    line = language.tag("furniture-line");
    start = language.tag("furniture-start");
    tail = language.tag("furniture-tail");
    inline = language.tag("furniture-inline");
    prefix = language.tag("furniture-prefix");
    breadcrumb = language.tag("breadcrumb");
    agency = language.tag("agency");
    weakAgency = language.tag("agency-weak");
    outlet = language.tag("outlet");
    filler = language.tag("filler");
    dateFiller = language.tag("date-filler");
    place = language.tag("dateline-place");
    capital = language.tag("capital");
    state = language.tag("state-name");
    byline = language.tag("byline-cue");
    opinion = language.tag("opinion-cue");
    interview = language.tag("interview-cue");
    interviewer = language.tag("interview-byline");
    statement = language.tag("statement-cue");
    told = language.tag("told-word");
    lead = language.tag("lead-verb");
    question = language.tag("question-mark");
    answer = language.tag("answer-mark");
    firstPerson = language.tag("first-person");
    clause = language.tag("clause-word");
    clock = language.tag("clock-word");
    timeOfDay = language.tag("time-of-day");
    month = language.tag("head-month");
    weekday = language.tag("weekday-word");
    finite = language.tag("finite");
    past = language.tag("past");
    report = language.tag("report");
    preposition = language.tag("preposition");
    givenName = language.tag("given-name");
    person = language.tag("person-name");
    title = language.tag("title");
  }

  /** The longest edge with the tag that starts at the token without a particle before it. */
  static @Nullable Edge bare(Page page, int token, int tag) {
    if (token >= page.tokens().count()) {
      return null;
    }
    for (Edge edge : page.lattice().at(token)) {
      if (edge.has(tag) && edge.proclitics() == 0) {
        return edge;
      }
    }
    return null;
  }

  static boolean is(Page page, int token, int tag) {
    return bare(page, token, tag) != null;
  }

  /** What the row of an edge says, or null. */
  static @Nullable String attribute(Edge edge, String name) {
    return edge.value() instanceof Lexeme lexeme ? lexeme.attribute(name) : null;
  }

  /** The first token of a line that is none of the marks, unless nothing follows them. */
  static int behindMarks(Page page, Line line, String marks) {
    int i = line.from();
    while (i + 1 < line.to()
        && page.tokens().kind(i) == Tokens.Kind.MARK
        && marks.indexOf(page.tokens().mark(i)) >= 0) {
      i++;
    }
    return i;
  }

  static String reason(Edge edge) {
    String reason = attribute(edge, "reason");
    return reason == null ? "other" : reason;
  }

  static boolean isWord(Page page, int token) {
    return page.tokens().kind(token) == Tokens.Kind.WORD;
  }

  /** Whether a token is a word of a sentence rather than of a name (علي folds like على). */
  boolean isClause(Page page, int token) {
    return !page.is(token, givenName)
        && (page.is(token, clause) || page.is(token, preposition) || page.is(token, finite));
  }

  /** Whether a line goes on telling: «وقال»، «وأضافت». */
  boolean continues(Page page, int token) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.has(finite) && Proclitics.conjoined(edge)) {
        return true;
      }
    }
    return false;
  }
}
