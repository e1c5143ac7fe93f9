package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.correction.Decision;
import org.mahdar.ledger.correction.DecisionRows;
import org.mahdar.ledger.correction.Stand;
import org.mahdar.ledger.correction.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar correct}: people's decisions on findings. */
@Command(
    name = "correct",
    header = "Accept, reject, edit and add findings; who did it, when and why is kept.",
    description = {
      "",
      "Every question sees findings as corrected. A new version of the program reads documents"
          + " again and keeps what people decided; `list --differs` shows where both differ now."
          + " Every decision can be taken back."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 refused (nothing changed) or no such document, 2 the command was typed"
          + " wrongly.",
      "",
      "Examples:",
      "  mahdar correct reject 11-astana-talks-wire:p2 --by Layla --why \"a call, no promise\"",
      "  mahdar correct list --differs"
    })
final class CorrectCommand implements Callable<Integer> {

  private static final String EXITS =
      "Exit codes: 0 done, 1 refused (nothing changed) or no such document, 2 the command was typed"
          + " wrongly.";

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin ListingOptions listing = new ListingOptions();

  CorrectCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  /** Without a command, what stands. */
  @Override
  public Integer call() {
    ListCommand list = new ListCommand(desk);
    list.ledger = ledger;
    list.listing = listing;
    return list.call();
  }

  /** Names of people and findings, on a line of their own. */
  static String safe(String line) {
    return Shown.words(line);
  }

  /** What takes a decision on one document. */
  abstract static class Deciding implements Callable<Integer> {
    private final Desk desk;

    @Mixin CommonOptions common;
    @Mixin LedgerOption ledger = new LedgerOption();
    @Mixin SignatureOptions signature = new SignatureOptions();

    Deciding(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    /** A document as people type it, and what to decide on it. */
    record On(String document, Wish wish) {}

    abstract List<On> wishes();

    @Override
    public Integer call() {
      List<On> wishes = wishes();
      try (Ledger open = Ledger.open(ledger.existing())) {
        for (On on : wishes) {
          long key = LedgerOption.key(open, on.document());
          say(open.decide(key, on.wish()), on.document());
        }
      }
      return Exit.DONE;
    }

    void say(Decision decision, String document) {
      desk.console()
          .line(
              "decision "
                  + decision.number()
                  + "  "
                  + decision.action().code()
                  + " "
                  + decision.finding()
                  + " of "
                  + Shown.name(document)
                  + " by "
                  + Shown.name(decision.who())
                  + "; undo with: mahdar correct undo "
                  + decision.number());
    }

    /** {@code DOC:FINDING} taken apart. */
    static String[] place(String typed) {
      int colon = typed.lastIndexOf(':');
      if (colon <= 0 || colon == typed.length() - 1) {
        throw CommandFailed.usage(
            "«" + typed + "» names no finding. Write DOC:FINDING, such as 2025-03-04-port:p1.");
      }
      return new String[] {typed.substring(0, colon), typed.substring(colon + 1)};
    }
  }

  /** {@code mahdar correct accept}. */
  @Command(
      name = "accept",
      header = "Findings that are right as they were read.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar correct accept 2025-03-04-port:p1 --by Layla --why \"read the text\"",
        "  mahdar correct accept 2025-03-04-port:s1 2025-03-04-port:s2 --by Layla --why checked"
      })
  static final class AcceptCommand extends Deciding {
    @Parameters(arity = "1..*", paramLabel = "DOC:FINDING", description = "As explain takes it.")
    List<String> findings = List.of();

    AcceptCommand(Desk desk) {
      super(desk);
    }

    @Override
    List<On> wishes() {
      return findings.stream()
          .map(Deciding::place)
          .map(at -> new On(at[0], new Wish.Accept(at[1], signature.signature())))
          .toList();
    }
  }

  /** {@code mahdar correct reject}. */
  @Command(
      name = "reject",
      header = "Findings that are not there.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar correct reject 2025-03-04-port:p1 --by Layla --why \"a question, no promise\"",
        "  mahdar correct reject 3f2a90c1:f2 3f2a90c1:f3 --by Layla --why \"a telephone number\""
      })
  static final class RejectCommand extends Deciding {
    @Parameters(arity = "1..*", paramLabel = "DOC:FINDING", description = "As explain takes it.")
    List<String> findings = List.of();

    RejectCommand(Desk desk) {
      super(desk);
    }

    @Override
    List<On> wishes() {
      return findings.stream()
          .map(Deciding::place)
          .map(at -> new On(at[0], new Wish.Reject(at[1], signature.signature())))
          .toList();
    }
  }

  private static final String SET =
      "A field of the record and what is to stand there. Words of the article as they stand in it,"
          + " or START-END; parties by name or NAME@ACTOR, several with | between; lists with"
          + " commas; nothing behind = takes the value away.";

  /** {@code mahdar correct edit}. */
  @Command(
      name = "edit",
      header = "A finding that is there, but otherwise.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar correct edit 2025-03-04-port:p1 --set strength=intends --set due=2027"
            + " --by Layla --why \"only a plan\"",
        "  mahdar correct edit 2025-03-04-port:p1 --set \"to=كينيا@state:KE\" --by Layla --why said"
      })
  static final class EditCommand extends Deciding {
    @Parameters(paramLabel = "DOC:FINDING", description = "As explain takes it.")
    String finding = "";

    @Option(names = "--set", paramLabel = "FIELD=VALUE", required = true, description = SET)
    Map<String, String> changes = new LinkedHashMap<>();

    EditCommand(Desk desk) {
      super(desk);
    }

    @Override
    List<On> wishes() {
      String[] at = place(finding);
      return List.of(new On(at[0], new Wish.Edit(at[1], filled(changes), signature.signature())));
    }
  }

  /** {@code mahdar correct add}. */
  @Command(
      name = "add",
      header = "A finding that was overlooked.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar correct add 2025-03-04-port pledge --set strength=will --set \"by=تونس@state:TN\""
            + " --set \"content=ستبني ميناء\" --by Layla --why overlooked",
        "  mahdar correct add 2025-03-04-port event --set type=meeting --set evidence=120-160"
            + " --by Layla --why overlooked"
      })
  static final class AddFindingCommand extends Deciding {
    @Parameters(index = "0", paramLabel = "DOC", description = "A document, as show takes it.")
    String document = "";

    @Parameters(
        index = "1",
        paramLabel = "KIND",
        description = "statement, pledge, event, agreement, project or figure.")
    String kind = "";

    @Option(names = "--set", paramLabel = "FIELD=VALUE", required = true, description = SET)
    Map<String, String> fields = new LinkedHashMap<>();

    AddFindingCommand(Desk desk) {
      super(desk);
    }

    @Override
    List<On> wishes() {
      return List.of(new On(document, new Wish.Add(kind, filled(fields), signature.signature())));
    }
  }

  /** {@code --set due=} has no value at all for the parser. */
  private static Map<String, String> filled(Map<String, @Nullable String> typed) {
    Map<String, String> filled = new LinkedHashMap<>();
    typed.forEach((field, value) -> filled.put(field, value == null ? "" : value));
    return filled;
  }

  /** {@code mahdar correct undo}. */
  @Command(
      name = "undo",
      header = "Take back a decision: the finding is as it was before it.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar correct undo 12 --by Layla --why \"misread\"",
        "  mahdar correct undo 13 --by Layla --why \"it was right after all\""
      })
  static final class UndoCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "DECISION", description = "Its number in `mahdar correct list`.")
    long number;

    @Mixin LedgerOption ledger = new LedgerOption();
    @Mixin SignatureOptions signature = new SignatureOptions();

    UndoCommand(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    @Override
    public Integer call() {
      Wish wish = new Wish.Undo(number, signature.signature());
      try (Ledger open = Ledger.open(ledger.existing())) {
        Decision meant =
            open.look(DecisionRows::all).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() ->
                    CommandFailed.failed(
                        "There is no decision "
                            + number
                            + " in the ledger "
                            + open.place()
                            + ". `mahdar correct list --all` lists them."));
        Decision undone = open.decide(meant.document(), wish);
        desk.console()
            .line(
                "decision "
                    + undone.number()
                    + "  undo of "
                    + number
                    + " ("
                    + meant.action().code()
                    + " "
                    + meant.finding()
                    + ") by "
                    + Shown.name(undone.who()));
      }
      return Exit.DONE;
    }
  }

  /** {@code mahdar correct list}. */
  @Command(
      name = "list",
      header = "Which decisions stand, and what the program reads there now.",
      description = {
        "",
        "program: same as when it was decided; agrees with the person now; changed; gone;"
            + " apart, where it now reads something else than what was added."
      },
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar correct list",
        "  mahdar correct list --differs --format json",
        "  mahdar correct list --all 2025-03-04-port"
      })
  static final class ListCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "DOC", description = "Only of this document.")
    @Nullable String document;

    @Option(names = "--all", description = "All that was ever decided, also what was taken back.")
    boolean all;

    @Option(names = "--differs", description = "Only where the program reads otherwise now.")
    boolean differs;

    @Mixin LedgerOption ledger = new LedgerOption();
    @Mixin ListingOptions listing = new ListingOptions();

    ListCommand(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    @Override
    public Integer call() {
      try (Ledger open = ledger.openToRead()) {
        Long only = document == null ? null : LedgerOption.key(open, document);
        Map<Long, String> sources = open.look(DecisionRows::sources);
        Listing rows = all ? history(open, only, sources) : standing(open, only, sources);
        listing.print(rows, desk.console(), "no decisions of this kind");
      }
      return Exit.DONE;
    }

    private Listing history(Ledger open, @Nullable Long only, Map<Long, String> sources) {
      Listing rows =
          new Listing(
              "decision", "when", "action", "undoes", "finding", "by", "document", "edits", "why");
      for (Decision it : open.look(DecisionRows::all)) {
        if (only == null || only == it.document()) {
          rows.row(
              it.number(),
              it.when(),
              it.action().code(),
              it.undoes(),
              it.finding(),
              it.who(),
              sources.get(it.document()),
              it.edits(),
              it.why());
        }
      }
      return rows;
    }

    private Listing standing(Ledger open, @Nullable Long only, Map<Long, String> sources) {
      Listing rows =
          new Listing(
              "decision",
              "when",
              "action",
              "finding",
              "program",
              "by",
              "document",
              "edits",
              "changes",
              "why");
      List<Long> documents = new ArrayList<>(only == null ? sources.keySet() : List.of(only));
      for (Long key : documents) {
        for (Stand it : open.stands(key)) {
          boolean same = it.program() == Stand.Program.SAME || it.program() == Stand.Program.AGREES;
          if (!differs || !same) {
            Decision decision = it.decision();
            rows.row(
                decision.number(),
                decision.when(),
                decision.action().code(),
                it.shown() == null ? decision.finding() : it.shown(),
                it.program().name().toLowerCase(Locale.ROOT),
                decision.who(),
                sources.get(key),
                decision.edits(),
                it.changes(),
                decision.why());
          }
        }
      }
      return rows;
    }
  }
}
