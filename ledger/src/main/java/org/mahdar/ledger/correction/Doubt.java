package org.mahdar.ledger.correction;

/**
 * A finding that nobody looked at yet.
 *
 * @param document the document's key
 * @param id the document's id
 * @param kind statement, pledge, event, agreement, project or figure
 * @param confidence of the rule that found it, from 0 to 1
 */
public record Doubt(long document, String id, String finding, String kind, double confidence) {}
