package org.mahdar.ledger.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.chain.Link;

/**
 * Who else carries what one document carries. Its reports have no words: {@code Ledger.minutes} of
 * an id has them.
 *
 * @param id of the document
 * @param family the document and those that carry one report with it, by time as far as it is
 *     known; null when it is the only one
 * @param ties what links the document to others, the strongest first: to members of the family, and
 *     to others that have a passage of it, or a quotation
 */
public record Chain(String id, @Nullable Family family, List<Tie> ties) {

  public Chain {
    ties = List.copyOf(ties);
  }

  /**
   * The chain of a document.
   *
   * @param document its key in the tables
   * @throws IllegalArgumentException when there is no such document
   */
  public static Chain of(Connection connection, long document) throws SQLException {
    TieRows ties = new TieRows(connection, document);
    return new Chain(ties.id(), FamilyRows.of(connection, document), ties.all());
  }

  /** All families of a ledger, by id; their reports have no words either. */
  public static List<Family> families(Connection connection) throws SQLException {
    return FamilyRows.all(connection);
  }

  /** Whether every document of a ledger was compared with the others as it now is. */
  public static boolean isUpToDate(Connection connection) throws SQLException {
    return ChainRows.unlinked(connection).isEmpty();
  }

  /**
   * All links of a ledger, by the ids of the two; without edits, and their reports have no words.
   */
  public static List<Link> links(Connection connection) throws SQLException {
    return new ChainRows(connection, Map.of())
        .links(new HashMap<>()).stream()
            .sorted(
                Comparator.comparing((Link link) -> link.a().id())
                    .thenComparing(link -> link.b().id()))
            .toList();
  }

  /** Whether nobody else has anything of it. */
  public boolean isAlone() {
    return family == null && ties.isEmpty();
  }

  /** What links the document to another one, if anything does. */
  public Optional<Tie> tie(String other) {
    return ties.stream().filter(tie -> tie.with().id().equals(other)).findFirst();
  }

  /** What links it to documents that are no members of its family. */
  public List<Tie> outside() {
    return ties.stream().filter(tie -> !isMember(tie.with().id())).toList();
  }

  private boolean isMember(String other) {
    return family != null
        && family.members().stream().anyMatch(part -> part.report().id().equals(other));
  }
}
