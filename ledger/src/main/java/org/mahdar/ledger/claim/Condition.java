package org.mahdar.ledger.claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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
      and(column + " like ?", "%" + term.shortest().replace("%", "").replace("_", "") + "%");
    }
    return this;
  }

  /** None wanted allows none. Keys stand as they are: they are ours, and too many for marks. */
  public Condition inDocuments(String column, Collection<Long> wanted) {
    return wanted.isEmpty()
        ? and("1 = 0")
        : and(
            column
                + wanted.stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", " in (", ")")));
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
