package org.mahdar.ledger.formula;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Copies;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.claim.Who;
import org.mahdar.text.Folding;

/** Every use of set phrases. */
public final class Concordance {

  /** A use belongs to the innermost statement around it: the one that begins last. */
  private static final String SELECT =
      "select x.document, x.formula, x.span_start, x.span_end, x.words, p.name, p.actor, f.stems"
          + " from formulae x left join findings f on f.document = x.document"
          + " and f.kind = 'statement' and f.span_start <= x.span_start"
          + " and f.span_end >= x.span_end"
          + " and not exists (select 1 from findings g where g.document = x.document"
          + " and g.kind = 'statement' and g.span_start <= x.span_start"
          + " and g.span_end >= x.span_end and (g.span_start > f.span_start"
          + " or (g.span_start = f.span_start and g.finding > f.finding)))"
          + " left join parties p on p.document = f.document and p.finding = f.finding"
          + " and p.part = 'speaker'";

  /** Marks the key of a use that no statement holds. */
  private static final String UNSAID = "\n";

  private Concordance() {}

  /** Phrases, those in most texts first. */
  public static List<Phrase> of(Tables tables, FormulaFilter filter) throws SQLException {
    Sides sides = Sides.of(tables);
    Carriers carriers = Carriers.of(tables);
    Map<String, List<Use>> byKey = new TreeMap<>();
    try (var statement = tables.connection().createStatement();
        ResultSet row = statement.executeQuery(SELECT)) {
      while (row.next()) {
        String name = row.getString(6);
        Party speaker = name == null ? null : new Party(name, row.getString(7));
        Use use =
            new Use(
                carriers.of(row.getLong(1)),
                List.of(),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                speaker,
                speaker == null ? null : sides.of(speaker));
        if (wants(filter, use, sides)) {
          String said = row.getString(8);
          String key = use.formula() + "\n" + use.side() + "\n" + said;
          byKey
              .computeIfAbsent((said == null ? UNSAID : "") + key, _ -> new ArrayList<>())
              .add(use);
        }
      }
    }
    return phrases(byKey);
  }

  private static List<Phrase> phrases(Map<String, List<Use>> byKey) {
    Map<String, List<Use>> byFormula = new TreeMap<>();
    byKey.forEach((key, same) -> {
      same.sort(Use.ORDER);
      for (List<Use> group : copies(same, key.startsWith(UNSAID))) {
        Use lead = group.getFirst();
        byFormula
            .computeIfAbsent(lead.formula(), _ -> new ArrayList<>())
            .add(lead.carriedBy(group.stream().skip(1).map(Use::carrier).toList()));
      }
    });
    return byFormula.entrySet().stream()
        .map(entry -> new Phrase(entry.getKey(), once(entry.getValue())))
        .sorted(Comparator.comparingLong((Phrase phrase) -> -phrase.texts()))
        .toList();
  }

  /**
   * Uses in other words of an edited copy: the first use by a side in one copy is the first in the
   * other.
   */
  private static List<Use> once(List<Use> uses) {
    Map<String, Use> byTurn = new LinkedHashMap<>();
    Map<String, Integer> turns = new TreeMap<>();
    for (Use use : uses.stream().sorted(Use.ORDER).toList()) {
      String here = use.carrier().document() + " " + use.side();
      int turn = turns.merge(here, 1, Integer::sum);
      byTurn.merge(
          turn + " " + use.carrier().family() + " " + use.side(), use, Concordance::joined);
    }
    return List.copyOf(byTurn.values());
  }

  private static Use joined(Use first, Use copy) {
    List<Carrier> carriers = new ArrayList<>(first.carriedBy());
    carriers.add(copy.carrier());
    carriers.addAll(copy.carriedBy());
    return first.carriedBy(
        carriers.stream()
            .filter(carrier -> !carrier.equals(first.carrier()))
            .distinct()
            .sorted(Carrier.ORDER)
            .toList());
  }

  /**
   * Copies of one use: the same turn of the phrase in the same words of the same speaker, or, where
   * nobody says it, in copies of one text: few words are alike by chance.
   */
  private static List<List<Use>> copies(List<Use> uses, boolean unsaid) {
    Map<String, List<Use>> byTurn = new TreeMap<>();
    Map<Long, Integer> turns = new TreeMap<>();
    for (Use use : uses) {
      String turn = String.valueOf(turns.merge(use.carrier().document(), 1, Integer::sum));
      byTurn
          .computeIfAbsent(
              unsaid ? turn + " " + use.carrier().family() : turn, _ -> new ArrayList<>())
          .add(use);
    }
    return byTurn.values().stream()
        .flatMap(same -> Copies.group(same, Use::carrier).stream())
        .toList();
  }

  private static boolean wants(FormulaFilter filter, Use use, Sides sides) {
    Party speaker = use.speaker();
    return Dates.isBetween(use.carrier().published(), filter.from(), filter.until())
        && (filter.speakers().isEmpty()
            || (speaker != null && Who.any(filter.speakers(), List.of(speaker), sides)))
        && isPhrase(filter.phrase(), use);
  }

  private static boolean isPhrase(@Nullable String wanted, Use use) {
    return wanted == null
        || use.formula().equals(wanted)
        || Folding.of(use.words()).contains(Folding.of(wanted));
  }
}
