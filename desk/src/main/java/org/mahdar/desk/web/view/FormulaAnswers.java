package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.formula.Concordance;
import org.mahdar.ledger.formula.DropOut;
import org.mahdar.ledger.formula.DropOuts;
import org.mahdar.ledger.formula.FormulaFilter;
import org.mahdar.ledger.formula.Phrase;

/** What the pages on set phrases ask. Thread-safe. */
final class FormulaAnswers {

  private static final FormulaFilter ALL = new FormulaFilter(null, List.of(), null, null);

  private final Ledgers ledgers;
  private final RelationAnswers lexicon;

  FormulaAnswers(Ledgers ledgers, RelationAnswers lexicon) {
    this.ledgers = ledgers;
    this.lexicon = lexicon;
  }

  Ledgers ledgers() {
    return ledgers;
  }

  /** Every phrase with all its uses, those in most texts first. */
  List<Phrase> phrases() {
    return ledgers.remembered(
        "phrases", ledger -> ledger.ask(tables -> Concordance.of(tables, ALL)));
  }

  Optional<Phrase> phrase(String formula) {
    return phrases().stream().filter(it -> it.formula().equals(formula)).findFirst();
  }

  /** Where the next text of the same kind lacks a phrase. */
  List<DropOut> dropOuts(String formula) {
    List<DropOut> all = ledgers.remembered("drop-outs", ledger -> ledger.ask(DropOuts::of));
    return all.stream().filter(it -> it.formula().equals(formula)).toList();
  }

  /** How a phrase is called: by the lexicon, else in the wording used most. */
  Label name(Phrase phrase) {
    String formula = phrase.formula();
    String used =
        phrase.variants().entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(formula);
    return new Label(
        lexicon.relations().englishPhrase(formula),
        lexicon.relations().arabicPhrase(formula).orElse(used));
  }
}
