package org.mahdar.ledger.identity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everybody whom the reports name, with names and roles over time. */
public final class Actors {

  private static final String ROWS =
      "select a.name, a.actor, a.type, a.country, a.role, count(*), min(d.published),"
          + " max(d.published) from actors a join documents d on d.document = a.document"
          + " group by a.name, a.actor, a.type, a.country, a.role";

  private Actors() {}

  /** Those named in most documents first. */
  public static List<Actor> all(Connection connection) throws SQLException {
    Identities identities = Identities.of(connection);
    Map<String, Gathered> gathered = new TreeMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ROWS)) {
      while (row.next()) {
        String id = Member.of(row.getString(1), row.getString(2));
        gathered.computeIfAbsent(id, _ -> new Gathered()).add(row);
      }
    }
    List<Actor> all = new ArrayList<>();
    gathered.forEach((id, it) -> all.add(it.actor(id, identities)));
    all.sort(Comparator.comparingLong(Actor::documents).reversed().thenComparing(Actor::id));
    return all;
  }

  /** What the rows of one identity say. */
  private static final class Gathered {
    private final Map<String, Long> names = new TreeMap<>();
    private final Map<String, Long> types = new TreeMap<>();
    private final Map<String, Long> countries = new TreeMap<>();
    private final Map<String, Actor.Role> roles = new TreeMap<>();
    private long documents;

    void add(ResultSet row) throws SQLException {
      long count = row.getLong(6);
      documents += count;
      names.merge(row.getString(1), count, Long::sum);
      types.merge(row.getString(3), count, Long::sum);
      String country = row.getString(4);
      if (country != null) {
        countries.merge(country, count, Long::sum);
      }
      String role = row.getString(5);
      if (role != null) {
        roles.merge(
            Member.folded(role),
            new Actor.Role(role, row.getString(7), row.getString(8), count),
            Gathered::both);
      }
    }

    private static Actor.Role both(Actor.Role one, Actor.Role other) {
      return new Actor.Role(
          one.documents() >= other.documents() ? one.role() : other.role(),
          earlier(one.first(), other.first(), 1),
          earlier(one.last(), other.last(), -1),
          one.documents() + other.documents());
    }

    private static @Nullable String earlier(@Nullable String one, @Nullable String other, int way) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one.compareTo(other) * way <= 0 ? one : other;
    }

    Actor actor(String id, Identities identities) {
      List<String> members = identities.with(id);
      List<Actor.Role> inOrder = new ArrayList<>(roles.values());
      inOrder.sort(
          Comparator.comparing((Actor.Role role) -> role.first() == null ? "9999" : role.first())
              .thenComparing(Actor.Role::role));
      return new Actor(
          id,
          most(names),
          most(types),
          countries.isEmpty() ? null : most(countries),
          names,
          members.size() > 1 ? members : List.of(),
          inOrder,
          documents);
    }

    private static String most(Map<String, Long> counts) {
      return counts.entrySet().stream()
          .max(
              Map.Entry.<String, Long>comparingByValue()
                  .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
          .orElseThrow()
          .getKey();
    }
  }
}
