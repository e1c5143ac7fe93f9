package org.mahdar.reading.quantities;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/**
 * Whose number it is, where the article says so: «according to …» in the sentence, nearest first;
 * «according to data …» in the sentence after it; «data of … show».
 */
final class FigureOwner {

  private static final int MOST = 8;

  /** In tokens; further away nobody is named as the source of a number. */
  private static final int REACH = 200;

  private final QuantityTags tags;
  private final int phrase;
  private final int li;
  private final int data;
  private final int report;
  private final int that;
  private final int relative;

  FigureOwner(Language language, QuantityTags tags) {
    this.tags = tags;
    this.phrase = language.tag("source-phrase");
    this.li = language.tag("li-source");
    this.data = language.tag("data-noun");
    this.report = language.tag("report");
    this.that = language.tag("that");
    this.relative = language.tag("relative");
  }

  /** The owner in the article's words, or null. */
  @Nullable String of(FigureMaker.Scene scene, Quantity quantity) {
    Page page = scene.page();
    TokenRange nearest = null;
    TokenRange around = scene.sentence().around(quantity.from(), REACH);
    for (int i = around.from(); i < around.to(); i++) {
      TokenRange named = named(page, i, scene.sentence().to(), false);
      if (named != null && (nearest == null || isNearer(named, nearest, quantity))) {
        nearest = named;
      }
    }
    TokenRange after = scene.after();
    if (nearest == null && after != null) {
      int last = Math.min(after.to(), after.from() + REACH);
      for (int i = after.from(); i < last && nearest == null; i++) {
        nearest = named(page, i, after.to(), true);
      }
    }
    return nearest == null ? null : words(page, nearest);
  }

  private static boolean isNearer(TokenRange one, TokenRange other, Quantity quantity) {
    return Math.abs(one.from() - quantity.from()) < Math.abs(other.from() - quantity.from());
  }

  /** The owner whose source phrase starts at a token, or null. */
  private @Nullable TokenRange named(Page page, int token, int limit, boolean dataOnly) {
    Edge edge = page.lattice().longest(token, phrase);
    int from = edge == null ? -1 : edge.to();
    if (edge == null
        && !dataOnly
        && page.is(token, data)
        && token > 0
        && page.is(token - 1, report)) {
      from = token;
    }
    if (edge != null && from + 2 < limit && isBeforeQuotation(page, from)) {
      return quoted(page, from + 2, limit);
    }
    if (from < 0 || from >= limit || page.tokens().kind(from) != Tokens.Kind.WORD) {
      return null;
    }
    if (dataOnly && !isData(page, from)) {
      return null;
    }
    if (edge != null && edge.has(li) && page.tokens().word(from).charAt(0) != 'ل') {
      return null;
    }
    int to = from + 1;
    while (to < limit && to - from < MOST && goesOn(page, to)) {
      to++;
    }
    boolean clause = to < limit && page.is(to, that);
    return new TokenRange(from, edge == null && !clause ? from + 1 : to);
  }

  /** «وفقا لـ«المنظمة»»: the particle stands alone before a mark. */
  private static boolean isBeforeQuotation(Page page, int token) {
    return page.tokens().is(token, 'ل') && page.tokens().kind(token + 1) == Tokens.Kind.MARK;
  }

  private static @Nullable TokenRange quoted(Page page, int from, int limit) {
    int to = from;
    while (to < limit && to - from < MOST && page.tokens().kind(to) == Tokens.Kind.WORD) {
      to++;
    }
    return to == from ? null : new TokenRange(from, to);
  }

  private boolean isData(Page page, int token) {
    return page.is(token, data);
  }

  private boolean goesOn(Page page, int token) {
    return page.tokens().kind(token) == Tokens.Kind.WORD
        && !page.tokens().startsLine(token)
        && !page.is(token, that)
        && !page.is(token, relative)
        && !page.is(token, tags.finite)
        && !page.is(token, tags.quantity)
        && !page.is(token, tags.clauseStart)
        && !page.is(token, phrase);
  }

  /** وفقا، طبقا، استنادا: what takes its object through ل. */
  private static boolean isAccusative(String word) {
    return word.endsWith("ا");
  }

  /** Without the ل of «وفقا لـ», the article restored («للبيانات»: البيانات). */
  private static String words(Page page, TokenRange range) {
    String words = page.words(range.from(), range.to());
    String first = page.tokens().word(range.from());
    boolean behindLi = range.from() > 0 && isAccusative(page.tokens().word(range.from() - 1));
    if (!behindLi || first.charAt(0) != 'ل' || words.length() < 3) {
      return words;
    }
    return first.startsWith("لل") ? "ا" + words.substring(1) : words.substring(1);
  }
}
