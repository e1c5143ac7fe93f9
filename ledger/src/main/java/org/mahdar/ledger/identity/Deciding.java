package org.mahdar.ledger.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.decision.Refusal;
import org.mahdar.ledger.identity.Change.Move;

/** Makes a change of a wish, or refuses it. */
public final class Deciding {

  private final Connection connection;
  private final Identities identities;
  private final Roster roster;
  private final String now;

  /**
   * @param now UTC
   */
  public Deciding(Connection connection, String now) throws SQLException {
    this.connection = connection;
    this.identities = Identities.of(connection);
    this.roster = new Roster(connection);
    this.now = now;
  }

  /**
   * Writes the change; the documents it touches are the caller's to write again.
   *
   * @throws Refusal when it cannot be done
   */
  public Decided take(Wish wish) throws SQLException {
    Change change =
        switch (wish) {
          case Wish.Merge it -> change("merge", it, null, merge(it));
          case Wish.Split it -> change("split", it, null, split(it));
          case Wish.Differ it -> change("differ", it, null, List.of(differ(it)));
          case Wish.Undo it -> undo(it);
        };
    Set<Long> touched =
        change.action().equals("differ") || change.moves().isEmpty()
            ? Set.of()
            : roster.documentsOf(change.moves());
    Changes.add(connection, change);
    return new Decided(change, touched);
  }

  /**
   * @param documents keys of those in which somebody is somebody else now
   */
  public record Decided(Change change, Set<Long> documents) {
    public Decided {
      documents = Set.copyOf(documents);
    }
  }

  private Change change(String action, Wish wish, @Nullable Long undoes, List<Move> moves)
      throws SQLException {
    return new Change(
        Changes.next(connection),
        action,
        wish.signature().who(),
        now,
        wish.signature().why(),
        undoes,
        moves);
  }

  private List<Move> merge(Wish.Merge wish) throws SQLException {
    String into = identities.of(roster.member(wish.into()));
    Set<String> others = new TreeSet<>();
    for (String typed : wish.others()) {
      others.add(identities.of(roster.member(typed)));
    }
    others.remove(into);
    if (others.isEmpty()) {
      throw new Refusal(
          "They are one already", into, "`mahdar actors list` shows who is merged with whom.");
    }
    List<Move> moves = new ArrayList<>();
    for (String other : others) {
      identities.with(other).forEach(member -> moves.add(new Move(member, other, into)));
    }
    return moves;
  }

  private List<Move> split(Wish.Split wish) throws SQLException {
    List<Move> moves = new ArrayList<>();
    for (String typed : wish.members()) {
      String member = Member.isId(typed) ? typed : Member.of(typed, null);
      String identity = identities.of(member);
      if (identity.equals(member)) {
        throw new Refusal(
            "This is merged with nobody, or the name that the others go by",
            member,
            "Name the one to take out: `mahdar actors list` shows who is merged with whom.");
      }
      moves.add(new Move(member, identity, member));
    }
    return moves;
  }

  private Move differ(Wish.Differ wish) throws SQLException {
    String one = identities.of(roster.member(wish.one()));
    String other = identities.of(roster.member(wish.other()));
    if (one.equals(other)) {
      throw new Refusal("They are merged", one, "Take one out first with `mahdar actors split`.");
    }
    return new Move(one, other, other);
  }

  private Change undo(Wish.Undo wish) throws SQLException {
    List<Change> all = Changes.all(connection);
    Change meant =
        all.stream()
            .filter(it -> it.number() == wish.change())
            .findFirst()
            .orElseThrow(() ->
                new Refusal(
                    "There is no such change",
                    String.valueOf(wish.change()),
                    "`mahdar actors history` lists them."));
    if (undone(all).contains(meant.number())) {
      throw new Refusal(
          "This change was taken back already",
          String.valueOf(meant.number()),
          "Undo the undoing to have it again.");
    }
    if (meant.action().equals("differ")) {
      return change("undo", wish, meant.number(), List.of());
    }
    for (Move move : meant.moves()) {
      if (!identities.of(move.member()).equals(move.after())) {
        throw new Refusal(
            "A later change moved one of them again",
            move.member() + " is " + identities.of(move.member()) + " now",
            "Undo the later change first: `mahdar actors history` lists them.");
      }
    }
    return change(
        "undo",
        wish,
        meant.number(),
        meant.moves().stream().map(it -> new Move(it.member(), it.after(), it.before())).toList());
  }

  /** Numbers of changes taken back, where that was not taken back itself. */
  static Set<Long> undone(List<Change> all) {
    Set<Long> undone = new TreeSet<>();
    for (Change change : all.reversed()) {
      Long undoes = change.undoes();
      if (undoes != null && !undone.contains(change.number())) {
        undone.add(undoes);
      }
    }
    return undone;
  }
}
