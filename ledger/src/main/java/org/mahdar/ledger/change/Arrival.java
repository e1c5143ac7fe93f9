package org.mahdar.ledger.change;

/**
 * How a piece of news came into the ledger.
 *
 * @param name the same however many copies come in later: the document that brought it first, and
 *     its finding there
 * @param moment ISO 8601 in UTC
 * @param reprint whether a copy of the report that it stands in had come in before
 */
public record Arrival(String name, String moment, boolean reprint) {}
