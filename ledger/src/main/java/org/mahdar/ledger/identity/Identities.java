package org.mahdar.ledger.identity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whose each merged name is now.
 *
 * @param members by their own identity; who is not in here is itself, and if no lexicon knows the
 *     name, nobody
 */
public record Identities(Map<String, String> members) {

  public static final Identities NONE = new Identities(Map.of());

  public Identities {
    members = Map.copyOf(members);
  }

  public static Identities of(Connection connection) throws SQLException {
    Map<String, String> members = new TreeMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select member, identity from identity_members")) {
      while (row.next()) {
        members.put(row.getString(1), row.getString(2));
      }
    }
    new TreeMap<>(members)
        .values()
        .forEach(identity -> members.putIfAbsent(identity, identity)); // a name others bear too
    return members.isEmpty() ? NONE : new Identities(members);
  }

  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** Whose a member is. */
  String of(String member) {
    return members.getOrDefault(member, member);
  }

  /** All that are one with this identity, itself included. */
  List<String> with(String identity) {
    TreeSet<String> all = new TreeSet<>(members.keySet());
    all.add(identity);
    return all.stream().filter(member -> of(member).equals(identity)).toList();
  }

  /** Puts the merged id wherever a record's tree names somebody. */
  public void apply(ObjectNode record) {
    if (!isEmpty()) {
      record.properties().forEach(field -> walk(field.getValue()));
    }
  }

  private void walk(JsonNode node) {
    if (node instanceof ObjectNode named && named.has("actor") && named.path("name").isString()) {
      JsonNode actor = named.path("actor");
      String member =
          Member.of(named.path("name").asString(), actor.isString() ? actor.asString() : null);
      String identity = members.get(member);
      if (identity != null) {
        named.put("actor", identity);
      }
    }
    if (node.isContainer()) {
      node.forEach(this::walk);
    }
  }
}
