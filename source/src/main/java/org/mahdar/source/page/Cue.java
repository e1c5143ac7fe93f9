package org.mahdar.source.page;

/**
 * What an element's markup says of its content.
 *
 * @param reason {@link #BODY}, or why it is no part of the article
 * @param strong whether it says so even of much text; a weak cue is given up for a large part of
 *     the page, since pages name wrappers after what lies beside the article
 */
record Cue(String reason, boolean strong) {

  static final String BODY = "body";

  /** A post of another place that the article shows; its name sounds like furniture. */
  static final String QUOTATION = "quotation";

  boolean body() {
    return reason.equals(BODY);
  }

  /** Whether it says that the content is no part of the article. */
  boolean furniture() {
    return !body() && !reason.equals(QUOTATION);
  }
}
