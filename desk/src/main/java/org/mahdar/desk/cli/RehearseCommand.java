package org.mahdar.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Does once what people do most, so that Java can keep what it loaded and linked for the next
 * start. The launcher runs it after a build; it is not for people.
 */
@Command(
    name = "rehearse",
    hidden = true,
    header = "Do once what people do most, for the launcher.",
    footer = {
      "",
      "Exit codes: 0 done, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar rehearse ./rehearsal",
      "  mahdar rehearse /tmp/rehearsal"
    })
final class RehearseCommand implements Callable<Integer> {

  private static final int SERVED_SECONDS = 4;

  /** Each is asked of the demonstration ledger. */
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("relation", "CN", "KZ"),
          List.of("search", "الحزام"),
          List.of("pledges"),
          List.of("pledges", "--threads"),
          List.of("statements", "--by", "CN"),
          List.of("figures"),
          List.of("formulae"),
          List.of("changes", "--since", "2020-01-01"),
          List.of("chains", "--families"));

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(paramLabel = "DIR", description = "An empty folder, or one that is not there.")
  Path folder = Path.of("");

  RehearseCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    Mahdar.run(desk, "demo", "--no-open", "--dir", folder.toString());
    QUESTIONS.forEach(this::ask);
    Thread.ofPlatform().daemon().start(this::stopServing);
    ask(List.of("serve", "--port", "0"));
    return Exit.DONE;
  }

  private void ask(List<String> question) {
    List<String> words = new ArrayList<>(question);
    words.addAll(List.of("--ledger", folder.resolve("ledger").toString()));
    Mahdar.run(desk, words.toArray(String[]::new));
  }

  private void stopServing() {
    try {
      TimeUnit.SECONDS.sleep(SERVED_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    desk.interruption().ask();
  }
}
