package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.Question;

/** Asks a ledger what is between two sides. Immutable; knows the lexicon's tables. */
public final class Relations {

  private final Names names;
  private final Knowledge knowledge;

  private Relations(Names names, Knowledge knowledge) {
    this.names = names;
    this.knowledge = knowledge;
  }

  /**
   * @param tables gives the text of a table of the lexicon by its path in the language's folder:
   *     {@code names/states.tsv}
   * @throws IllegalArgumentException when a table is not as it should be
   */
  public static Relations of(UnaryOperator<String> tables) {
    return new Relations(Names.of(tables), Knowledge.of(tables));
  }

  public Names names() {
    return names;
  }

  /** The English name of a set phrase; its id where the lexicon has none. */
  public String englishPhrase(String formula) {
    return knowledge.english(formula);
  }

  /** A set phrase as the lexicon writes it first; empty for one that others brought. */
  public Optional<String> arabicPhrase(String formula) {
    return Optional.ofNullable(knowledge.arabicPhrase(formula));
  }

  /** What a ledger knows between two sides, at this moment. */
  public Relation between(Ledger ledger, Sides sides) {
    Question<Relation> question =
        tables -> {
          try {
            return relation(new Matter(tables, sides, names, knowledge));
          } catch (Matter.Unreadable e) {
            throw e.fault();
          }
        };
    return ledger.ask(question);
  }

  private static Relation relation(Matter matter) {
    Bounds bounds = new Bounds(matter);
    List<Item> items = new ArrayList<>();
    items.addAll(new LevelItems(matter).items());
    items.addAll(new AnniversaryItems(matter).items());
    items.addAll(new EventItems(matter, bounds).items());
    items.addAll(new SummitItems(matter).items());
    items.addAll(new FrameItems(matter).items());
    items.addAll(new AgreementItems(matter, bounds).items());
    items.addAll(new InitiativeItems(matter).items());
    items.addAll(new ProjectItems(matter).items());
    items.addAll(new FigureItems(matter).items());
    items.addAll(new PledgeItems(matter).items());
    items.addAll(new PositionItems(matter).items());
    items.addAll(new FormulaItems(matter).items());
    items.addAll(new PersonItems(matter).items());
    items.sort(
        Comparator.comparing(Item::category)
            .thenComparing(Comparator.comparingDouble(Item::weight).reversed())
            .thenComparing(item -> item.date() == null ? "" : item.date())
            .thenComparing(Item::title)
            .thenComparing(item -> item.evidence().getFirst().source())
            .thenComparingInt(item -> item.evidence().getFirst().start()));
    return new Relation(matter.sides, items);
  }
}
