package org.mahdar.ledger.correction;

/**
 * A finding that nobody looked at yet.
 *
 * @param document the document's key
 * @param id the document's id
 * @param kind statement, pledge, event, agreement, project or figure
 * @param source of the document
 * @param rule that found it
 * @param confidence of the rule, from 0 to 1
 * @param start of the words, a UTF-16 offset into the document's text
 */
public record Doubt(
    long document,
    String id,
    String source,
    String finding,
    String kind,
    String rule,
    double confidence,
    int start,
    int end,
    String words) {}
