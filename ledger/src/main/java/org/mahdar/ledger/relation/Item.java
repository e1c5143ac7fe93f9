package org.mahdar.ledger.relation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;

/**
 * One thing between two sides, however many documents tell it.
 *
 * @param title in the documents' words
 * @param titleEn made of names and codes, so that it can be read without Arabic
 * @param date ISO at the precision known; null when nothing is known
 * @param dateBasis where the date comes from
 * @param within an interval that holds the date, where only that is known
 * @param status a code of the record's format
 * @param by the countries that claim, promise or act
 * @param claimedBy who answers for it: speakers, owners of figures, else who reported it
 * @param carriedBy outlets, agencies, or families of copies
 * @param corroboratedBy independent voices of another side or agency
 * @param conflictsWith values that others give for the same
 * @param weight for ordering within a category: how sure, and told how often
 */
public record Item(
    Category category,
    String title,
    String titleEn,
    @Nullable String date,
    @Nullable DateBasis dateBasis,
    @Nullable String within,
    @Nullable BigDecimal value,
    @Nullable String unit,
    @Nullable String status,
    List<String> by,
    List<Party> actors,
    List<Party> claimedBy,
    List<String> carriedBy,
    List<String> corroboratedBy,
    List<String> conflictsWith,
    List<Proof> evidence,
    double weight) {

  public Item {
    by = List.copyOf(by);
    actors = List.copyOf(actors);
    claimedBy = List.copyOf(claimedBy);
    carriedBy = List.copyOf(carriedBy);
    corroboratedBy = List.copyOf(corroboratedBy);
    conflictsWith = List.copyOf(conflictsWith);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("nothing is known without evidence: " + title);
    }
  }
}
