package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;

/** Writes what carries no rule of its own: set phrases, actors with their mentions, times. */
final class NamedRows implements AutoCloseable {

  private final Insert formulae;
  private final Insert actors;
  private final Insert mentions;
  private final Insert times;

  NamedRows(Connection connection) throws SQLException {
    formulae =
        new Insert(
            connection, "formulae", "document, position, formula, span_start, span_end, words");
    actors =
        new Insert(connection, "actors", "document, position, actor, name, type, country, role");
    mentions =
        new Insert(
            connection,
            "mentions",
            "document, actor_position, position, span_start, span_end, words");
    times =
        new Insert(
            connection, "times", "document, position, value, basis, span_start, span_end, words");
  }

  void write(long document, Minutes minutes) throws SQLException {
    for (int i = 0; i < minutes.formulae().size(); i++) {
      Minutes.Formula it = minutes.formulae().get(i);
      formulae.row(document, i, it.formula(), it.start(), it.end(), it.text());
    }
    for (int i = 0; i < minutes.actors().size(); i++) {
      actor(document, i, minutes.actors().get(i));
    }
    for (int i = 0; i < minutes.dates().size(); i++) {
      Minutes.DateMention it = minutes.dates().get(i);
      times.row(document, i, it.value(), it.basis().code(), it.start(), it.end(), it.text());
    }
    for (Insert insert : parentsFirst()) {
      insert.send();
    }
  }

  private void actor(long document, int position, Minutes.Actor it) throws SQLException {
    actors.row(
        document, position, it.actor(), it.name(), it.type().code(), it.country(), it.role());
    for (int i = 0; i < it.mentions().size(); i++) {
      Quote mention = it.mentions().get(i);
      mentions.row(document, position, i, mention.start(), mention.end(), mention.text());
    }
  }

  private List<Insert> parentsFirst() {
    return List.of(formulae, actors, mentions, times);
  }

  void forget() throws SQLException {
    for (Insert insert : parentsFirst()) {
      insert.forget();
    }
  }

  @Override
  public void close() throws SQLException {
    for (Insert insert : parentsFirst()) {
      insert.close();
    }
  }
}
