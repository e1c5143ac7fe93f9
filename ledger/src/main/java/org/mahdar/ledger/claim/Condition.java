package org.mahdar.ledger.claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;

/** Conditions of a question with their values, gathered one by one. */
public final class Condition {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** Adds a condition; every mark in it takes one value. */
  public Condition and(String condition, Object... marks) {
    sql.append(" and ").append(condition);
    values.addAll(List.of(marks));
    return this;
  }

  /** Nothing wanted allows everything. */
  public Condition in(String column, Collection<String> wanted) {
    if (!wanted.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
      sql.append(" and ").append(column).append(" in (").append(marks).append(')');
      wanted.stream().sorted().forEach(values::add);
    }
    return this;
  }

  /**
   * All words may stand in a column of stored stems: to be looked at with {@link Wording#hasAll}.
   */
  public Condition mayHold(String column, Wording words) {
    for (Term term : words.terms()) {
      String shortest = Objects.requireNonNullElse(term.other(), term.key());
      and(column + " like ?", "%" + shortest.replace("%", "").replace("_", "") + "%");
    }
    return this;
  }

  /** The party of an alias may stand for one of the states; empty is anybody. */
  public Condition maySpeakFor(String alias, Collection<String> states) {
    if (!states.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(states.size(), "?"));
      sql.append(" and (" + alias + ".actor is null or " + alias + ".actor in (select actor")
          .append(" from actors where actor is not null and country in (" + marks + ")))");
      values.addAll(states);
    }
    return this;
  }

  /** A statement of {@code select} with these conditions behind it, ready to run. */
  public PreparedStatement prepare(Connection connection, String select, String ending)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(select + sql + ending);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }
}
