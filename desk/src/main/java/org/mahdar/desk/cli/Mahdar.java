package org.mahdar.desk.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.reading.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "mahdar",
    header = "Reads Arabic diplomatic news and keeps a ledger of who claimed what.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  mahdar demo                          see it on a small corpus",
      "  mahdar add reports/                  read a folder into the ledger",
      "  mahdar serve --open                  look at what it claims",
      "",
      "Exit codes: 0 done, 1 failed, 2 typed wrongly, 3 something was skipped, 130 stopped by"
          + " Ctrl-C, 141 the reader of the output went away."
    })
public final class Mahdar implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of program, lexicon and Java.")
  boolean version;

  private Mahdar(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  /** Without a command there is nothing to do but to say what could be done. */
  @Override
  public Integer call() {
    if (spec != null) {
      desk.console().say(spec.commandLine().getUsageMessage(ansi(desk.console())).stripTrailing());
    }
    return Exit.USAGE;
  }

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    Interruption interruption = new Interruption();
    interruption.listen();
    int code = Exit.FAILED;
    try {
      code = run(new Desk(Console.ofProcess(), interruption, Reader::arabic), args);
    } finally {
      interruption.finished();
    }
    System.exit(code);
  }

  /** Runs one command and says how it ended. */
  static int run(Desk desk, String... args) {
    Console console = desk.console();
    try {
      int code = commandLine(desk).execute(args);
      console.flush();
      return code;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Faults(desk).code(e);
    }
  }

  static CommandLine commandLine(Desk desk) {
    Console console = desk.console();
    CommandLine line =
        new CommandLine(new Mahdar(desk))
            .addSubcommand(new ExtractCommand(desk))
            .addSubcommand(new AddCommand(desk))
            .addSubcommand(new WatchCommand(desk))
            .addSubcommand(new ShowCommand(desk))
            .addSubcommand(
                new CommandLine(new SearchCommand(desk))
                    .setUnmatchedOptionsArePositionalParams(true))
            .addSubcommand(pledges(desk))
            .addSubcommand(new StatementsCommand(desk))
            .addSubcommand(new FiguresCommand(desk))
            .addSubcommand(new FormulaeCommand(desk))
            .addSubcommand(new ReadoutsCommand(desk))
            .addSubcommand(new ChangesCommand(desk))
            .addSubcommand(new ReportCommand(desk))
            .addSubcommand(new ServeCommand(desk))
            .addSubcommand(new ChainsCommand(desk))
            .addSubcommand(new DiffCommand(desk))
            .addSubcommand(new ExplainCommand(desk))
            .addSubcommand(new PageCommand(desk))
            .addSubcommand(new RelationCommand(desk))
            .addSubcommand(new WordsCommand(desk))
            .addSubcommand(new ScoreCommand(desk))
            .addSubcommand(
                new CommandLine(new LexiconCommand(desk))
                    .addSubcommand(new LexiconCheckCommand(desk)))
            .addSubcommand(
                new CommandLine(new ActorsCommand(desk))
                    .addSubcommand(new ActorsCommand.ListCommand(desk))
                    .addSubcommand(new ActorsCommand.ProposalsCommand(desk))
                    .addSubcommand(new ActorsCommand.MergeCommand(desk))
                    .addSubcommand(new ActorsCommand.SplitCommand(desk))
                    .addSubcommand(new ActorsCommand.DifferCommand(desk))
                    .addSubcommand(new ActorsCommand.UndoCommand(desk))
                    .addSubcommand(new ActorsCommand.HistoryCommand(desk)))
            .addSubcommand(
                new CommandLine(new CorrectCommand(desk))
                    .addSubcommand(new CorrectCommand.AcceptCommand(desk))
                    .addSubcommand(new CorrectCommand.RejectCommand(desk))
                    .addSubcommand(new CorrectCommand.EditCommand(desk))
                    .addSubcommand(new CorrectCommand.AddFindingCommand(desk))
                    .addSubcommand(new CorrectCommand.UndoCommand(desk))
                    .addSubcommand(new CorrectCommand.ListCommand(desk)))
            .addSubcommand(
                new CommandLine(new AccountsCommand(desk))
                    .addSubcommand(new AccountsCommand.AddAccount(desk))
                    .addSubcommand(new AccountsCommand.RoleCommand(desk))
                    .addSubcommand(new AccountsCommand.PasswordCommand(desk))
                    .addSubcommand(new AccountsCommand.DisableCommand(desk))
                    .addSubcommand(new AccountsCommand.EnableCommand(desk))
                    .addSubcommand(new AccountsCommand.RemoveCommand(desk))
                    .addSubcommand(new AccountsCommand.TokenCommand(desk))
                    .addSubcommand(new AccountsCommand.ListAccounts(desk)))
            .addSubcommand(new DemoCommand(desk))
            .addSubcommand(new RehearseCommand(desk))
            .addSubcommand(new HelpCommand());
    Faults faults = new Faults(desk);
    return line.setOut(ConsoleWriter.on(console::print))
        .setErr(ConsoleWriter.on(console::printError))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.clamp(console.terminals().width(), 60, 100));
  }

  private static CommandLine pledges(Desk desk) {
    return new CommandLine(new PledgesCommand(desk))
        .addSubcommand(new PledgeScoreCommand(desk))
        .addSubcommand(new PledgeScoresCommand(desk))
        .addSubcommand(new PledgeAgreementCommand(desk));
  }

  private static CommandLine.Help.Ansi ansi(Console console) {
    return console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }
}
