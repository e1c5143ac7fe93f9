package org.mahdar.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.FormulaRows;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.formula.Concordance;
import org.mahdar.ledger.formula.DropOut;
import org.mahdar.ledger.formula.DropOuts;
import org.mahdar.ledger.formula.FormulaFilter;
import org.mahdar.ledger.formula.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar formulae}: set phrases over documents. */
@Command(
    name = "formulae",
    header = "When did that phrase appear, who uses it, who dropped it.",
    description = {
      "",
      "Lists set phrases with their uses, first and last date and variants. With a phrase (its id, or"
          + " words of it) every use stands in its context. --dropped lists where the next text of"
          + " the same kind, on the same sort of occasion between the same states, lacks a phrase."
    },
    footer = {
      "",
      "Exit codes: 0 answered, 1 no such ledger, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar formulae",
      "  mahdar formulae one-china --by KZ",
      "  mahdar formulae المستقبل --from 2024",
      "  mahdar formulae --dropped --format csv > dropped.csv"
    })
final class FormulaeCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin AskOptions ask = new AskOptions();

  @Parameters(arity = "0..1", paramLabel = "PHRASE", description = "An id, or words of the phrase.")
  @Nullable String phrase;

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Who says it: a state and all who speak for it, an actor's id, or a name.")
  @Nullable List<String> by;

  @Option(names = "--from", paramLabel = "DATE", description = "Published then or later.")
  @Nullable String from;

  @Option(names = "--until", paramLabel = "DATE", description = "Published then or before.")
  @Nullable String until;

  @Option(names = "--dropped", description = "List where the next comparable text lacks a phrase.")
  boolean dropped;

  FormulaeCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    FormulaFilter filter =
        new FormulaFilter(
            phrase,
            AskOptions.who(by),
            AskOptions.date("--from", from),
            AskOptions.date("--until", until));
    try (Ledger ledger = ask.open()) {
      if (dropped) {
        List<DropOut> all = ledger.ask(DropOuts::of);
        ask.show(desk, FormulaRows.dropOuts(all, phrase, ask.limit()));
      } else {
        List<Phrase> phrases = ledger.ask(tables -> Concordance.of(tables, filter));
        ask.show(
            desk,
            phrase == null
                ? FormulaRows.phrases(phrases, ask.limit())
                : FormulaRows.uses(ledger, phrases, ask.limit()));
      }
    }
    return Exit.DONE;
  }
}
