package org.mahdar.reading.phrases;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/**
 * The words that go with a noun: its adjectives, genitives, prepositional phrases and a relative
 * clause, up to the mark or the verb that begins something else. Immutable.
 */
public final class Extent {

  private final int comma;
  private final int open;
  private final int close;
  private final int nameQuote;
  private final int that;
  private final int finite;
  private final int participle;
  private final int relative;
  private final int date;
  private final int again;
  private final int negator;
  private final int leadVerb;
  private final int verbNoName;
  private final int auxiliary;

  public Extent(Language language) {
    comma = language.tag("comma");
    open = language.tag("open");
    close = language.tag("close");
    nameQuote = language.tag("name-quote");
    that = language.tag("that");
    finite = language.tag("finite");
    participle = language.tag("participle");
    relative = language.tag("relative");
    date = language.tag("date");
    again = language.tag("again");
    negator = language.tag("negator");
    leadVerb = language.tag("lead-verb");
    verbNoName = language.tag("not-name-verb");
    auxiliary = language.tag("auxiliary");
  }

  /**
   * The token after the phrase.
   *
   * @param start where its head stands
   * @param from where to begin looking for its end
   * @param limit the sentence's end
   * @param longest how many tokens behind {@code from} it may hold
   */
  public int end(Page page, int start, int from, int limit, int longest) {
    int last = Math.min(limit, from + longest);
    boolean inRelative = false;
    int token = from;
    while (token < last) {
      Edge dated = page.lattice().longest(token, date);
      if (dated != null && dated.to() <= last) {
        token = dated.to();
        continue;
      }
      if (page.tokens().kind(token) == Tokens.Kind.MARK) {
        if (!isInside(page, token)) {
          break;
        }
      } else if (page.is(token, that) && token > start) {
        break;
      } else if (page.is(token, relative)) {
        inRelative = true;
      } else if (isVerb(page, token)) {
        if (!inRelative) {
          break;
        }
        inRelative = false;
      }
      token++;
    }
    return trimmed(page, from, token);
  }

  /** Whether a token is read as a verb, or as a participle that reports; «غير معلنة» is neither. */
  public boolean isVerb(Page page, int token) {
    if (page.is(token, auxiliary) && page.is(token, finite)) {
      return true; // «كان» is nothing else
    }
    boolean described = page.is(token - 1, negator);
    boolean verb = false;
    for (Edge edge : page.lattice().at(token)) {
      if (edge.length() == 1
          && edge.value() != null
          && !edge.has(finite)
          && !edge.has(participle)
          && !edge.has(leadVerb)
          && !edge.has(verbNoName)) {
        return false;
      }
      verb |= edge.has(finite) || (edge.has(participle) && !described);
    }
    return verb;
  }

  private boolean isInside(Page page, int token) {
    return page.is(token, nameQuote)
        || page.is(token, open)
        || page.is(token, close)
        || page.tokens().is(token, '-')
        || page.tokens().is(token, '/');
  }

  /** Without an opening bracket, a relative, an adverb, a dash or a comma left over at the end. */
  private int trimmed(Page page, int from, int to) {
    int end = to;
    while (end > from
        && (page.is(end - 1, open)
            || page.is(end - 1, relative)
            || page.is(end - 1, again)
            || page.tokens().is(end - 1, '-')
            || page.is(end - 1, comma))) {
      end--;
    }
    return end;
  }
}
