package org.mahdar.desk.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.relation.DateBasis;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.Proof;
import org.mahdar.ledger.relation.Relation;

/**
 * A relation as comma-separated values (RFC 4180): a line an item, lists joined with semicolons.
 */
final class RelationCsv {

  private static final String HEAD =
      "relation,category,title,title_en,date,date_basis,date_within,value,unit,status,by,actors,"
          + "claimed_by,carried_by,corroborated_by,conflicts_with,documents,source,start,end,text";

  private RelationCsv() {}

  static List<String> lines(Relation relation) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    relation.items().forEach(item -> lines.add(line(relation.sides().code(), item)));
    return lines;
  }

  private static String line(String relation, Item item) {
    DateBasis basis = item.dateBasis();
    BigDecimal value = item.value();
    Proof proof = item.evidence().getFirst();
    return Stream.<@Nullable Object>of(
            relation,
            item.category().code(),
            item.title(),
            item.titleEn(),
            item.date(),
            basis == null ? null : basis.code(),
            item.within(),
            value,
            item.unit(),
            item.status(),
            String.join("; ", item.by()),
            names(item.actors()),
            names(item.claimedBy()),
            String.join("; ", item.carriedBy()),
            String.join("; ", item.corroboratedBy()),
            String.join("; ", item.conflictsWith()),
            String.valueOf(item.evidence().stream().map(Proof::source).distinct().count()),
            proof.source(),
            String.valueOf(proof.start()),
            String.valueOf(proof.end()),
            proof.text())
        .map(RelationCsv::cell)
        .collect(Collectors.joining(","));
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).distinct().collect(Collectors.joining("; "));
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      default -> Csv.words(value.toString());
    };
  }
}
