package org.mahdar.ledger.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mahdar.ledger.identity.Proposal.Reason;

/** Looks for names that may be one and the same. Whether they are is for people to say. */
public final class Proposals {

  /** More than this many on one key are no likeness but a common word. */
  private static final int CROWD = 12;

  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, EnumSet<Reason>> pairs = new TreeMap<>();

  private Proposals() {}

  /** The best founded first; who was said to differ is left out. */
  public static List<Proposal> of(Connection connection) throws SQLException {
    Set<String> differing = differing(connection);
    Proposals proposals = new Proposals();
    proposals.pair(Actors.all(connection));
    List<Proposal> all = new ArrayList<>();
    proposals.pairs.forEach((pair, reasons) -> {
      if (!differing.contains(pair)) {
        all.add(proposals.proposal(pair, reasons));
      }
    });
    all.sort(
        Comparator.<Proposal, Reason>comparing(it -> it.reasons().getFirst())
            .thenComparingInt(it -> -it.reasons().size())
            .thenComparingLong(it -> -it.into().documents() - it.other().documents())
            .thenComparing(it -> it.into().id())
            .thenComparing(it -> it.other().id()));
    return all;
  }

  private static Set<String> differing(Connection connection) throws SQLException {
    List<Change> changes = Changes.all(connection);
    Set<Long> undone = Deciding.undone(changes);
    Set<String> pairs = new TreeSet<>();
    for (Change change : changes) {
      if (change.action().equals("differ") && !undone.contains(change.number())) {
        change.moves().forEach(move -> pairs.add(key(move.member(), move.before())));
      }
    }
    return pairs;
  }

  private void pair(List<Actor> all) {
    all.forEach(actor -> byId.put(actor.id(), actor));
    group(all, Reason.SPELLING, actor -> each(actor, Skeleton::of));
    group(all, Reason.CONSONANTS, Proposals::consonants);
    group(all, Reason.SURNAME_AND_ROLE, Proposals::surnameAndRole);
    group(all, Reason.ROLE_AND_COUNTRY, Proposals::roleAndCountry);
  }

  private static Set<String> each(Actor actor, Function<String, String> key) {
    Set<String> keys = new TreeSet<>();
    actor.names().keySet().forEach(name -> keys.add(actor.type() + " " + key.apply(name)));
    return keys;
  }

  private static Set<String> consonants(Actor actor) {
    Set<String> keys = new TreeSet<>();
    for (String name : actor.names().keySet()) {
      String consonants = Skeleton.consonants(name);
      if (consonants.replace(" ", "").length() > 3) {
        actor.roles().forEach(role -> keys.add(consonants + "/" + Member.folded(role.role())));
        if (actor.country() != null) {
          keys.add(actor.type() + " " + consonants + "/" + actor.country());
        }
      }
    }
    return keys;
  }

  private static Set<String> surnameAndRole(Actor actor) {
    Set<String> keys = new TreeSet<>();
    for (String name : actor.names().keySet()) {
      String surname = Skeleton.surname(name);
      String family = surname.isEmpty() ? Skeleton.of(name) : surname;
      actor.roles().forEach(role -> keys.add(family + "/" + Member.folded(role.role())));
    }
    return actor.type().equals("person") ? keys : Set.of();
  }

  /** A role of one word is borne by many; one of several years by one after the other. */
  private static Set<String> roleAndCountry(Actor actor) {
    Set<String> keys = new TreeSet<>();
    if (actor.type().equals("person") && actor.country() != null) {
      for (Actor.Role role : actor.roles()) {
        String first = role.first();
        if (role.role().contains(" ") && first != null && first.length() >= 7) {
          keys.add(
              Member.folded(role.role()) + "/" + actor.country() + "/" + first.substring(0, 7));
        }
      }
    }
    return keys;
  }

  private void group(List<Actor> all, Reason reason, Function<Actor, Set<String>> keys) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (Actor actor : all) {
      keys.apply(actor)
          .forEach(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(actor.id()));
    }
    for (List<String> group : groups.values()) {
      boolean tells = group.size() <= CROWD && !isOfSeveralStates(group);
      for (int i = 0; i < group.size() && tells; i++) {
        for (int j = i + 1; j < group.size(); j++) {
          pair(group.get(i), group.get(j), reason);
        }
      }
    }
  }

  /** States are known: what several of them are called («the kingdom») tells nobody apart. */
  private static boolean isOfSeveralStates(List<String> ids) {
    return ids.stream().filter(it -> it.startsWith("state:")).count() > 1;
  }

  /** Two that the lexicon tells apart are two, unless they are written alike. */
  private void pair(String one, String other, Reason reason) {
    boolean bothKnown = !Member.isUnknown(one) && !Member.isUnknown(other);
    if (!bothKnown || reason == Reason.SPELLING) {
      pairs.computeIfAbsent(key(one, other), _ -> EnumSet.noneOf(Reason.class)).add(reason);
    }
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
  }

  private Proposal proposal(String pair, Set<Reason> reasons) {
    String[] ids = pair.split("\n", 2);
    Actor one = actor(ids[0]);
    Actor other = actor(ids[1]);
    boolean first =
        Member.isUnknown(one.id()) == Member.isUnknown(other.id())
            ? one.documents() >= other.documents()
            : Member.isUnknown(other.id());
    return new Proposal(first ? one : other, first ? other : one, List.copyOf(reasons));
  }

  private Actor actor(String id) {
    Actor actor = byId.get(id);
    if (actor == null) {
      throw new IllegalStateException(id);
    }
    return actor;
  }
}
