package org.mahdar.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.formula.Concordance;
import org.mahdar.ledger.formula.DropOut;
import org.mahdar.ledger.formula.DropOuts;
import org.mahdar.ledger.formula.FormulaFilter;
import org.mahdar.ledger.formula.Phrase;
import org.mahdar.ledger.formula.Use;
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

  private static final int CONTEXT = 60;

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
        ask.show(desk, dropOuts(ledger.look(DropOuts::of)));
      } else {
        List<Phrase> phrases = ledger.look(connection -> Concordance.of(connection, filter));
        ask.show(desk, phrase == null ? phrases(phrases) : uses(ledger, phrases));
      }
    }
    return Exit.DONE;
  }

  private Answer phrases(List<Phrase> phrases) {
    Answer answer =
        new Answer("formulae", "formula", "uses", "carried", "first", "last", "variants");
    for (Phrase each : phrases.stream().limit(ask.limit()).toList()) {
      answer.add(
          Answer.values(
              "formula", each.formula(),
              "uses", each.uses().size(),
              "carried", each.texts(),
              "first", each.first().map(use -> use.carrier().published()).orElse(null),
              "last", each.last().map(use -> use.carrier().published()).orElse(null),
              "variants", List.copyOf(each.variants().keySet())));
    }
    answer.total(phrases.size());
    return answer;
  }

  private Answer uses(Ledger ledger, List<Phrase> phrases) {
    List<Use> uses = phrases.stream().flatMap(each -> each.uses().stream()).toList();
    Answer answer =
        new Answer("uses", "ref", "date", "formula", "side", "speaker", "carried", "context");
    for (Use use : uses.stream().limit(ask.limit()).toList()) {
      Party speaker = use.speaker();
      answer.add(
          Answer.values(
              "ref", use.carrier().shortId() + ":" + use.start(),
              "date", use.carrier().published(),
              "formula", use.formula(),
              "side", use.side(),
              "speaker", speaker == null ? null : speaker.name(),
              "carried", 1 + use.carriedBy().size(),
              "words", use.words(),
              "context", context(ledger, use),
              "evidence", Proof.of(use.carrier(), use.start(), use.end())));
    }
    answer.total(uses.size());
    return answer;
  }

  /** The keyword with as many letters on both sides, cut at blanks. */
  private static String context(Ledger ledger, Use use) {
    return ledger
        .record(use.carrier().document())
        .map(minutes -> {
          String text = minutes.text();
          int from = Math.max(0, use.start() - CONTEXT);
          int to = Math.min(text.length(), use.end() + CONTEXT);
          int blank = text.indexOf(' ', from);
          int start = from == 0 || blank < 0 || blank > use.start() ? from : blank + 1;
          int last = text.lastIndexOf(' ', to);
          int end = to == text.length() || last < use.end() ? to : last;
          return (text.substring(start, use.start())
                  + "«"
                  + text.substring(use.start(), use.end())
                  + "»"
                  + text.substring(use.end(), end))
              .replace('\n', ' ');
        })
        .orElse(use.words());
  }

  private Answer dropOuts(List<DropOut> all) {
    Answer answer = new Answer("drop_outs", "formula", "occasion", "with", "without", "title");
    List<DropOut> wanted =
        all.stream().filter(it -> phrase == null || it.formula().equals(phrase)).toList();
    for (DropOut each : wanted.stream().limit(ask.limit()).toList()) {
      Map<String, @Nullable Object> row =
          Answer.values(
              "formula", each.formula(),
              "occasion", each.occasion(),
              "with", each.with().shortId() + " " + each.with().published(),
              "without", each.without().shortId() + " " + each.without().published(),
              "title", each.without().title(),
              "stands_in", Proof.of(each.with()),
              "missing_from", Proof.of(each.without()));
      answer.add(row);
    }
    answer.total(wanted.size());
    return answer;
  }
}
