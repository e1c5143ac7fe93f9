package org.mahdar.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.grammar.Rule;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;
import org.mahdar.reading.rules.Mutations;
import org.mahdar.reading.rules.RowTrials;
import org.mahdar.reading.rules.RuleTrials;
import org.mahdar.reading.rules.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar lexicon check}: the trials that our own rules stand, for somebody else's. */
@Command(
    name = "check",
    header = "Try every row and every rule's cases of your own lexicon.",
    description = {
      "",
      "Each form of each row must be recognised; each example must be found by its rule and by no"
          + " other, however it is spelt; each counter-example passed over, and because of the guard"
          + " it names; no rule may be dead or tie with another. What fails is told with file and"
          + " line, and with what was found instead, ready to paste."
    },
    footer = {
      "",
      "Exit codes: 0 all holds, 1 something fails or the folder is no lexicon, 2 the command was"
          + " typed wrongly.",
      "",
      "Examples:",
      "  mahdar lexicon check ./mine",
      "  mahdar lexicon check ./mine --all"
    })
final class LexiconCheckCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders, the last one holds.")
  List<Path> paths = List.of();

  @Option(
      names = "--all",
      description = "Try our rules too: what the folders disturb. Takes half a minute.")
  boolean all;

  LexiconCheckCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    List<LexiconFolder> folders = paths.stream().map(LexiconFolder::at).toList();
    desk.extend(folders);
    Language language = desk.reader().language();
    List<Entry> entries = new ArrayList<>();
    folders.forEach(folder -> entries.addAll(folder.entries()));
    List<Trial> trials = new ArrayList<>();
    new RowTrials(language).of(entries).forEach(trials::add);
    new RuleTrials(language).of(rule -> all || isOf(folders, rule)).forEach(trials::add);
    new Mutations(language)
        .of(rule -> isOf(folders, rule), EnumSet.allOf(Mutations.Part.class))
        .forEach(trials::add);
    List<String> failures =
        trials.stream().map(Trial::failure).flatMap(failure -> failure.stream()).toList();
    failures.stream().flatMap(String::lines).forEach(this::tell);
    desk.console().line("lexicon   " + desk.lexicon());
    desk.console().line("checked   " + counts(entries, trials));
    desk.console().line("failed    " + failures.size());
    return failures.isEmpty() ? Exit.DONE : Exit.FAILED;
  }

  private static boolean isOf(List<LexiconFolder> folders, Rule rule) {
    return folders.stream().anyMatch(folder -> folder.holds(rule.file()));
  }

  private static String counts(List<Entry> entries, List<Trial> trials) {
    return Kinds.many(entries.size(), "wording", "wordings")
        + ", "
        + Kinds.many(trials.size() - entries.size(), "trial of rules", "trials of rules");
  }

  /** Not isolated: it is there to be pasted. */
  private void tell(String line) {
    desk.console().line(Shown.line(line));
  }
}
