package org.mahdar.ledger.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Condition;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.likeness.Term;

/**
 * Which utterances a filter lets through. Of many statements there are few speakers and few days:
 * each is looked at once. Not thread-safe.
 */
final class Wanted {

  /** Among more documents than this a search goes through all: a list of them would be no help. */
  private static final int MANY = 8_000;

  private static final String SPEAKERS =
      "select document, name, actor from parties where part = 'speaker'";

  private final StatementFilter filter;
  private final Sides sides;
  private final List<String> parts;
  private final Map<Party, Boolean> speakers = new HashMap<>();
  private final Map<Long, Boolean> documents = new HashMap<>();

  Wanted(StatementFilter filter, Sides sides) {
    this.filter = filter;
    this.sides = sides;
    this.parts = filter.about().terms().stream().map(Term::shortest).toList();
  }

  boolean takes(Utterance utterance) {
    Said said = utterance.said();
    return (filter.acts().isEmpty() || filter.acts().contains(said.act()))
        && isInTime(said.carrier())
        && isBy(said.speaker())
        && isAbout(utterance);
  }

  private boolean isInTime(Carrier carrier) {
    return !hasTime()
        || documents.computeIfAbsent(
            carrier.document(),
            _ -> Dates.isBetween(carrier.published(), filter.from(), filter.until()));
  }

  private boolean hasTime() {
    return filter.from() != null || filter.until() != null;
  }

  private boolean isBy(Party speaker) {
    return filter.speakers().isEmpty()
        || speakers.computeIfAbsent(
            speaker, who -> Who.any(filter.speakers(), List.of(who), sides));
  }

  /** Few have the letters: only their words are looked at. */
  private boolean isAbout(Utterance utterance) {
    for (String part : parts) {
      if (!utterance.stems().contains(part)) {
        return false;
      }
    }
    return parts.isEmpty() || utterance.wording().hasAll(filter.about());
  }

  /** What the tables can tell of it: some that it lets through may still be unwanted. */
  Condition condition(Tables tables) throws SQLException {
    Condition condition =
        new Condition().in("s.act", filter.acts()).mayHold("f.stems", filter.about());
    if (!filter.speakers().isEmpty() || hasTime()) {
      Set<Long> fitting = filter.speakers().isEmpty() ? inTime(tables) : spokenIn(tables);
      if (fitting.size() <= MANY) {
        condition.inDocuments("f.document", fitting);
      }
    }
    return condition;
  }

  private Set<Long> inTime(Tables tables) throws SQLException {
    Set<Long> fitting = new HashSet<>();
    Carriers.of(tables).all().stream()
        .filter(this::isInTime)
        .forEach(carrier -> fitting.add(carrier.document()));
    return fitting;
  }

  /** In which somebody speaks who is asked for. */
  private Set<Long> spokenIn(Tables tables) throws SQLException {
    Carriers carriers = Carriers.of(tables);
    Set<Long> fitting = new HashSet<>();
    try (var statement = tables.connection().createStatement();
        ResultSet row = statement.executeQuery(SPEAKERS)) {
      while (row.next()) {
        long document = row.getLong(1);
        if (!fitting.contains(document)
            && isInTime(carriers.of(document))
            && isBy(new Party(row.getString(2), row.getString(3)))) {
          fitting.add(document);
        }
      }
    }
    return fitting;
  }
}
