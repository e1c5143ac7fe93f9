package org.mahdar.ledger.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.finding.Party;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A relation as {@code mahdar/relation/1}: what is printed and what the interface answers. */
public final class RelationJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private RelationJson() {}

  /** One line, without a line break at its end. */
  public static String write(Relation relation) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("schema", Relation.SCHEMA);
    all.put("relation", relation.sides().code());
    all.put("items", relation.items().stream().map(RelationJson::item).toList());
    return JSON.writeValueAsString(all);
  }

  private static Map<String, Object> item(Item it) {
    Map<String, Object> item = new LinkedHashMap<>();
    DateBasis basis = it.dateBasis();
    item.put("category", it.category().code());
    item.put("title", it.title());
    item.put("title_en", it.titleEn());
    item.put("date", it.date());
    item.put("date_basis", basis == null ? null : basis.code());
    item.put("date_within", it.within());
    item.put("value", it.value());
    item.put("unit", it.unit());
    item.put("status", it.status());
    item.put("by", it.by());
    item.put("actors", parties(it.actors()));
    item.put("claimed_by", parties(it.claimedBy()));
    item.put("carried_by", it.carriedBy());
    item.put("corroborated_by", it.corroboratedBy());
    item.put("conflicts_with", it.conflictsWith());
    item.put("evidence", it.evidence().stream().map(RelationJson::proof).toList());
    return item;
  }

  private static List<Map<String, Object>> parties(List<Party> parties) {
    return parties.stream()
        .map(party -> {
          Map<String, Object> fields = new LinkedHashMap<>();
          fields.put("name", party.name());
          fields.put("actor", party.actor());
          return fields;
        })
        .toList();
  }

  private static Map<String, Object> proof(Proof proof) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", proof.source());
    fields.put("start", proof.start());
    fields.put("end", proof.end());
    fields.put("text", proof.text());
    return fields;
  }
}
