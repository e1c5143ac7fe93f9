package org.mahdar.ledger.statement;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.text.Folding;

/**
 * Every statement of a ledger in memory, the newest first and the undated last: {@link Statements}
 * asked again with every letter that somebody types. Copies are grouped before anything is left
 * out, so a statement counts all who carry it whatever is asked for. Thread-safe.
 */
public final class SaidIndex {

  private final List<Said> all;
  private final Map<String, Numbers> byWord = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  private SaidIndex(List<Utterance> found) {
    List<Said> statements = new ArrayList<>(found.size());
    for (Utterance each : found) {
      for (Term term : each.wording().terms()) {
        add(term.key(), statements.size());
        add(term.other(), statements.size());
      }
      Said said = each.said();
      folded.computeIfAbsent(said.speaker().name(), Folding::of);
      statements.add(said);
    }
    this.all = List.copyOf(statements);
  }

  private void add(@Nullable String word, int statement) {
    if (word != null) {
      byWord.computeIfAbsent(word, _ -> new Numbers()).add(statement);
    }
  }

  public static SaidIndex of(Tables tables) throws SQLException {
    List<Utterance> found = Statements.found(tables, StatementFilter.ALL);
    List<Utterance> newest = new ArrayList<>();
    found.reversed().stream().filter(it -> it.carrier().published() != null).forEach(newest::add);
    found.stream().filter(it -> it.carrier().published() == null).forEach(newest::add);
    return new SaidIndex(newest);
  }

  /** All of them. */
  public List<Said> all() {
    return all;
  }

  public List<Said> find(StatementFilter filter) {
    BitSet wanted = new BitSet();
    wanted.set(0, all.size());
    for (Term term : filter.about().terms()) {
      wanted.and(with(term));
    }
    return wanted.stream().mapToObj(all::get).filter(said -> fits(said, filter)).toList();
  }

  /** Words are alike when any of their keys are, as {@link Term#isLike} says. */
  private BitSet with(Term term) {
    BitSet with = new BitSet();
    Stream.of(term.key(), Objects.requireNonNullElse(term.other(), term.key()))
        .map(byWord::get)
        .filter(Objects::nonNull)
        .forEach(numbers -> numbers.into(with));
    return with;
  }

  /** Most words stand in few statements: a bit for each statement would be far too many. */
  private static final class Numbers {
    private int[] numbers = new int[2];
    private int count;

    void add(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
    }

    void into(BitSet set) {
      for (int i = 0; i < count; i++) {
        set.set(numbers[i]);
      }
    }
  }

  private boolean fits(Said said, StatementFilter filter) {
    return (filter.acts().isEmpty() || filter.acts().contains(said.act()))
        && isIn(said, filter)
        && (filter.speakers().isEmpty()
            || filter.speakers().stream().anyMatch(who -> is(who, said)));
  }

  private boolean is(Who who, Said said) {
    return who.sort() == Who.Sort.NAME
        ? folded.getOrDefault(said.speaker().name(), "").contains(who.wanted())
        : who.is(said.speaker(), said.side());
  }

  private static boolean isIn(Said said, StatementFilter filter) {
    return (filter.from() == null && filter.until() == null)
        || Stream.concat(Stream.of(said.carrier()), said.carriedBy().stream())
            .map(Carrier::published)
            .anyMatch(date -> Dates.isBetween(date, filter.from(), filter.until()));
  }
}
