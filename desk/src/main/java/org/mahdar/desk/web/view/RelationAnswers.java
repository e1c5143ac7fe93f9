package org.mahdar.desk.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Services;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.Pairs;
import org.mahdar.ledger.relation.PledgeFinding;
import org.mahdar.ledger.relation.Proof;
import org.mahdar.ledger.relation.Relation;
import org.mahdar.ledger.relation.Relations;
import org.mahdar.ledger.relation.Sides;

/** What the pages on relations ask; loads the tables of names when first asked. Thread-safe. */
final class RelationAnswers {

  private final Ledgers ledgers;
  private final Supplier<Relations> loading;
  private @Nullable Relations relations;

  RelationAnswers(Services services) {
    this.ledgers = services.ledgers();
    this.loading = services.relations();
  }

  /**
   * What is known between two sides.
   *
   * @param pledges the pledges among what the items rest on
   */
  record Known(Relation relation, Map<Proof, PledgeFinding> pledges, Sources sources) {

    /** When a document first said so; null where none that says so is dated. */
    @Nullable String published(Item item) {
      return item.evidence().stream()
          .map(proof -> sources.line(proof.document()))
          .filter(Objects::nonNull)
          .map(DocumentLine::published)
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder())
          .orElse(null);
    }
  }

  /** Names of states and phrases, and what the lexicon knows of them. */
  synchronized Relations relations() {
    Relations loaded = relations;
    if (loaded == null) {
      loaded = loading.get();
      relations = loaded;
    }
    return loaded;
  }

  List<Pairs.Pair> pairs() {
    return ledgers.remembered("pairs", ledger -> ledger.look(Pairs::of));
  }

  Known between(Sides sides) {
    Relations known = relations();
    Sources sources = Sources.of(ledgers);
    return ledgers.remembered(
        "relation " + sides.code(),
        ledger -> {
          Relation relation = known.between(ledger, sides);
          return new Known(relation, ledger.look(at -> PledgeFinding.of(at, relation)), sources);
        });
  }

  /** A state as it was typed, by code or by name in either language. */
  Optional<String> state(String typed) {
    return relations().names().state(typed);
  }

  /** One side as an address names it: a code, or several with commas. */
  List<String> side(String part) {
    List<String> codes = new ArrayList<>();
    for (String each : part.split("[,،+]", -1)) {
      codes.add(state(each).orElseThrow(() -> new NotThere(unknown(each))));
    }
    return codes.stream().distinct().toList();
  }

  /** What to say of a name that is no state's. */
  static Label unknown(String typed) {
    return new Label(
        "«"
            + typed
            + "» is no state that the lexicon knows. Write its name, or its code of two"
            + " letters.",
        "«" + typed + "» ليست دولة يعرفها المعجم. اكتب اسمها أو رمزها من حرفين.");
  }
}
