package org.mahdar.desk.answer;

import java.util.List;
import org.mahdar.ledger.relation.Relation;
import org.mahdar.ledger.relation.RelationJson;

/** A relation as rows. */
public record RelationRows(Relation relation) implements Rows {

  @Override
  public List<String> csv() {
    return RelationCsv.lines(relation);
  }

  @Override
  public String json() {
    return RelationJson.write(relation);
  }

  @Override
  public List<Holder> holders() {
    return relation.items().stream()
        .flatMap(item -> item.evidence().stream())
        .map(proof -> new Holder(proof.document(), proof.source()))
        .distinct()
        .toList();
  }
}
