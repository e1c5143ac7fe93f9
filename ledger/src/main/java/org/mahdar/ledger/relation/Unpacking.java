package org.mahdar.ledger.relation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;

/**
 * Makes findings of rows again. Columns 1 to 7 are document, finding, the words' start and end, the
 * words, rule and confidence; from 8 on they are the kind's own.
 */
final class Unpacking {

  private final PartyRows parties;
  private final FieldRows fields;

  Unpacking(PartyRows parties, FieldRows fields) {
    this.parties = parties;
    this.fields = fields;
  }

  Event event(ResultSet row) throws SQLException {
    String format = row.getString(14);
    return new Event(
        row.getString(2),
        code(Event.Type.class, row.getString(8)),
        all(row, "participant"),
        first(row, "place"),
        row.getString(9),
        code(Event.DateBasis.class, row.getString(10)),
        code(Event.Status.class, row.getString(11)),
        integer(row, 12),
        integer(row, 13),
        format == null ? null : code(Event.Format.class, format),
        words(row),
        row.getString(6),
        row.getDouble(7));
  }

  Agreement agreement(ResultSet row) throws SQLException {
    String status = row.getString(13);
    return new Agreement(
        row.getString(2),
        code(Agreement.Kind.class, row.getString(8)),
        row.getString(9),
        all(row, "party"),
        integer(row, 10),
        row.getString(11),
        row.getString(12),
        List.of(),
        status == null ? null : code(Agreement.Status.class, status),
        words(row),
        row.getString(6),
        row.getDouble(7));
  }

  Pledge pledge(ResultSet row) throws SQLException {
    String target = row.getString(10);
    return new Pledge(
        row.getString(2),
        all(row, "by"),
        all(row, "to"),
        code(Pledge.Strength.class, row.getString(8)),
        words(row),
        row.getString(9),
        fields.of(row.getLong(1), row.getString(2)),
        target == null ? null : new Quote(row.getInt(11), row.getInt(12), target),
        row.getString(13),
        row.getBoolean(14),
        row.getString(6),
        row.getDouble(7));
  }

  Project project(ResultSet row) throws SQLException {
    return new Project(
        row.getString(2),
        row.getString(8),
        code(Project.Status.class, row.getString(9)),
        null,
        first(row, "place"),
        row.getString(10),
        words(row),
        row.getString(6),
        row.getDouble(7));
  }

  Figure figure(ResultSet row) throws SQLException {
    String direction = row.getString(14);
    return new Figure(
        row.getString(2),
        number(row.getString(8)),
        row.getString(9) == null ? null : number(row.getString(9)),
        row.getString(10) == null ? null : number(row.getString(10)),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        direction == null ? null : code(Figure.Direction.class, direction),
        row.getBoolean(15),
        row.getString(16),
        words(row),
        row.getString(6),
        row.getDouble(7));
  }

  private List<Party> all(ResultSet row, String part) throws SQLException {
    return parties.all(row.getLong(1), row.getString(2), part);
  }

  private @Nullable Party first(ResultSet row, String part) throws SQLException {
    return parties.first(row.getLong(1), row.getString(2), part);
  }

  private static Quote words(ResultSet row) throws SQLException {
    return new Quote(row.getInt(3), row.getInt(4), row.getString(5));
  }

  /** As text, so that no digit is lost or added on the way through a double. */
  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  private static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  private static <E extends Enum<E>> E code(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }
}
