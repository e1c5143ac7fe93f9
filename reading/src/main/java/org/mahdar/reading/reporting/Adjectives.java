package org.mahdar.reading.reporting;

import org.mahdar.reading.page.Page;

/** Whether a definite word may be an adjective of what stands before it, or must be an object. */
final class Adjectives {

  /** Letters; «الأمين» and «المتين» only look like plurals. */
  private static final int SHORTEST_PLURAL = 8;

  private final Page page;
  private final ReportTags tags;

  Adjectives(Page page, ReportTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** No adjective agrees like that with the noun phrase that begins at {@code first}. */
  boolean fails(int token, int first) {
    return isWomanly(token, first) || isPlural(token, first) || isManly(token, first);
  }

  /** «وصف السفير العلاقات»: no adjective of a man is feminine. */
  private boolean isWomanly(int token, int title) {
    return isFeminine(token)
        && page.is(title, tags.definite)
        && page.is(title, tags.titleMasculine)
        && page.is(title, tags.titleSingular);
  }

  /** «حذرت الحكومة المواطنين»: one body has no adjective in the plural. */
  private boolean isPlural(int token, int body) {
    String word = page.tokens().word(token);
    return page.is(body, tags.institution)
        && isFeminine(body)
        && word.endsWith("ين")
        && word.length() >= SHORTEST_PLURAL;
  }

  /** «وصفت المعارضة السياسية العفو»: behind a feminine adjective stands no masculine one. */
  private boolean isManly(int token, int body) {
    return token - 1 > body
        && isFeminine(body)
        && isFeminine(token - 1)
        && !isFeminine(token)
        && page.is(body, tags.definite)
        && page.is(token - 1, tags.definite);
  }

  private boolean isFeminine(int token) {
    char last = page.text().charAt(page.tokens().end(token) - 1);
    return last == 'ة' || page.tokens().word(token).endsWith("ات");
  }
}
