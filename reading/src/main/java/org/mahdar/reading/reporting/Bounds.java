package org.mahdar.reading.reporting;

import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Where the words of a voice begin and end. */
final class Bounds {

  private final Page page;
  private final ReportTags tags;

  Bounds(Page page, ReportTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /**
   * The content from a token on: an opening quotation mark is left out; a quotation runs to the
   * mark that closes it, over sentences; anything else to {@code limit}, without the marks at its
   * end.
   *
   * @param limit where the next cue or the sentence's end stops it
   */
  TokenRange from(int start, int limit, boolean quoted) {
    int from = start;
    while (from < limit
        && isMark(from)
        && !page.is(from, tags.nameQuote)
        && !page.is(from, tags.open)) {
      from++;
    }
    if (quoted && start > 0) {
      int open = page.is(from - 1, tags.quoteOpen) ? from - 1 : -1;
      if (open >= 0) {
        int close = page.quotations().closing(open);
        return trimmed(from, Math.max(from, close));
      }
    }
    return trimmed(from, Math.max(from, aside(from, limit)));
  }

  /** Where the writer begins to explain («، في إشارة إلى …»), or {@code limit}. */
  private int aside(int from, int limit) {
    for (int token = from + 1; token < limit; token++) {
      if (page.is(token, tags.aside) && !page.quotations().inside(token)) {
        return token;
      }
    }
    return limit;
  }

  /** Where the writer goes on behind a comma («أشاد بالجهود، فيما غادر …»), or {@code limit}. */
  int goesOn(int from, int limit) {
    for (int token = from + 2; token < limit; token++) {
      if (page.is(token, tags.goesOn)
          && page.is(token - 1, tags.comma)
          && !page.quotations().inside(token)) {
        return token;
      }
    }
    return limit;
  }

  /** The end of a phrase: before a comma, a bracket, a dash, or a word that opens another. */
  int phraseEnd(int from, int limit) {
    for (int token = from + 1; token < limit; token++) {
      if (page.is(token, tags.comma)
          || page.is(token, tags.open)
          || page.is(token, tags.goesOn)
          || page.is(token, tags.relativePronoun)
          || page.tokens().is(token, '-')) {
        return token;
      }
    }
    return limit;
  }

  /** Without stops, commas, closing marks and a dangling conjunction at the end. */
  TokenRange trimmed(int from, int to) {
    int end = to;
    while (end > from && isTail(end - 1, from)) {
      end--;
    }
    return new TokenRange(from, end);
  }

  private boolean isTail(int token, int from) {
    if (page.tokens().kind(token) != Tokens.Kind.MARK) {
      return false;
    }
    if (page.is(token, tags.close)) {
      return !opensWithin(token, from);
    }
    return !page.is(token, tags.nameQuote) && page.tokens().mark(token) != '%';
  }

  /** A closing bracket belongs to the content when its opening one does. */
  private boolean opensWithin(int close, int from) {
    for (int token = close - 1; token >= from; token--) {
      if (page.is(token, tags.open)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(int token) {
    return page.tokens().kind(token) == Tokens.Kind.MARK;
  }

  /** The last comma in {@code from}..{@code to}, or {@code to}. */
  int lastComma(int from, int to) {
    for (int token = to - 1; token >= from; token--) {
      if (page.is(token, tags.comma)) {
        return token;
      }
    }
    return to;
  }

  /** The first comma in {@code from}..{@code to}, or {@code to}. */
  int firstComma(int from, int to) {
    for (int token = from; token < to; token++) {
      if (page.is(token, tags.comma)) {
        return token;
      }
    }
    return to;
  }
}
