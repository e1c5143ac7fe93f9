package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.identity.Actor;
import org.mahdar.ledger.identity.Actors;
import org.mahdar.ledger.identity.Change;
import org.mahdar.ledger.identity.Changes;
import org.mahdar.ledger.identity.Proposal;
import org.mahdar.ledger.identity.Proposals;
import org.mahdar.ledger.identity.Wish;
import org.mahdar.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mahdar actors}: who is named, and who is the same as whom. */
@Command(
    name = "actors",
    header = "Who is named in the ledger, and which names are one and the same.",
    description = {
      "",
      "A name that the lexicon does not know stays itself until somebody merges it with another."
          + " Proposals say which names may be one and why; merging and splitting are people's"
          + " decisions, kept with who, when and why, and each can be taken back. Every other"
          + " question sees merged names as one."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 refused (nothing changed) or no such ledger, 2 the command was typed"
          + " wrongly.",
      "",
      "Examples:",
      "  mahdar actors",
      "  mahdar actors proposals",
      "  mahdar actors merge person:xi-jinping \"شي جينبينغ\" --by Layla --why \"same man\""
    })
final class ActorsCommand implements Callable<Integer> {

  private static final String EXITS =
      "Exit codes: 0 done, 1 refused (nothing changed) or no such ledger, 2 the command was typed"
          + " wrongly.";

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin ListingOptions listing = new ListingOptions();

  ActorsCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    return list(desk, ledger, listing, null);
  }

  private static int list(
      Desk desk, LedgerOption ledger, ListingOptions listing, @Nullable String part) {
    Listing rows =
        new Listing("actor", "type", "country", "documents", "members", "name", "names", "roles");
    try (Ledger open = ledger.openToRead()) {
      for (Actor actor : open.look(Actors::all)) {
        if (part == null || fits(actor, Folding.of(part))) {
          rows.row(
              actor.id(),
              actor.type(),
              actor.country(),
              actor.documents(),
              actor.members(),
              actor.name(),
              List.copyOf(actor.names().keySet()),
              actor.roles().stream().map(ActorsCommand::spoken).toList());
        }
      }
    }
    listing.print(rows, desk.console(), "nobody of that name is in the ledger");
    return Exit.DONE;
  }

  private static boolean fits(Actor actor, String folded) {
    return actor.id().contains(folded)
        || actor.members().contains(folded)
        || actor.names().keySet().stream().anyMatch(name -> Folding.of(name).contains(folded));
  }

  private static String spoken(Actor.Role role) {
    String first = role.first();
    String last = role.last();
    if (first == null || last == null) {
      return role.role();
    }
    return role.role() + " " + (first.equals(last) ? first : first + "/" + last);
  }

  /** {@code mahdar actors list}. */
  @Command(
      name = "list",
      header = "Who is named, with names, roles over time, and what was merged.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar actors list",
        "  mahdar actors list شي --format json"
      })
  static final class ListCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A part of a name or id.")
    @Nullable String part;

    @Mixin LedgerOption ledger = new LedgerOption();
    @Mixin ListingOptions listing = new ListingOptions();

    ListCommand(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    @Override
    public Integer call() {
      return list(desk, ledger, listing, part);
    }
  }

  /** {@code mahdar actors proposals}. */
  @Command(
      name = "proposals",
      header = "Which names may be one and the same, and why.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar actors proposals",
        "  mahdar actors proposals --format csv > proposals.csv"
      })
  static final class ProposalsCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin CommonOptions common;
    @Mixin LedgerOption ledger = new LedgerOption();
    @Mixin ListingOptions listing = new ListingOptions();

    ProposalsCommand(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    @Override
    public Integer call() {
      Listing rows =
          new Listing("reasons", "into_documents", "other_documents", "into", "other", "names");
      try (Ledger open = ledger.openToRead()) {
        for (Proposal it : open.look(Proposals::of)) {
          rows.row(
              it.reasons().stream().map(ProposalsCommand::spoken).toList(),
              it.into().documents(),
              it.other().documents(),
              it.into().id(),
              it.other().id(),
              List.of(it.into().name(), it.other().name()));
        }
      }
      listing.print(rows, desk.console(), "no two names look like one");
      return Exit.DONE;
    }

    private static String spoken(Proposal.Reason reason) {
      return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** {@code mahdar actors history}. */
  @Command(
      name = "history",
      header = "Who merged and split whom, when and why.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar actors history",
        "  mahdar actors history --format json"
      })
  static final class HistoryCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin CommonOptions common;
    @Mixin LedgerOption ledger = new LedgerOption();
    @Mixin ListingOptions listing = new ListingOptions();

    HistoryCommand(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    @Override
    public Integer call() {
      Listing rows = new Listing("change", "when", "action", "undoes", "by", "moves", "why");
      try (Ledger open = ledger.openToRead()) {
        for (Change it : open.look(Changes::all)) {
          rows.row(
              it.number(),
              it.when(),
              it.action(),
              it.undoes(),
              it.who(),
              it.moves().stream().map(move -> spoken(it, move)).toList(),
              it.why());
        }
      }
      listing.print(rows, desk.console(), "nobody merged or split anybody yet");
      return Exit.DONE;
    }
  }

  private static String spoken(Change change, Change.Move move) {
    return change.action().equals("differ")
        ? move.member() + " ≠ " + move.before()
        : move.member() + ": " + move.before() + " → " + move.after();
  }

  /** What changes who is who. */
  abstract static class Deciding implements Callable<Integer> {
    private final Desk desk;

    @Mixin CommonOptions common;
    @Mixin LedgerOption ledger = new LedgerOption();
    @Mixin SignatureOptions signature = new SignatureOptions();

    Deciding(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    abstract Wish wish();

    @Override
    public Integer call() {
      Wish wish = wish();
      try (Ledger open = Ledger.open(ledger.existing())) {
        Change change = open.identify(wish);
        desk.console()
            .line("change " + change.number() + "   " + change.action() + " by " + change.who());
        List<String> moves = new ArrayList<>();
        change.moves().forEach(move -> moves.add("  " + spoken(change, move)));
        moves.forEach(move -> desk.console().line(CorrectCommand.safe(move)));
        desk.console().line("undo with  mahdar actors undo " + change.number());
      }
      return Exit.DONE;
    }
  }

  /** {@code mahdar actors merge}. */
  @Command(
      name = "merge",
      header = "Names that are one and the same: the others become the first.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar actors merge person:xi-jinping \"شي جينبينغ\" --by Layla --why \"same man\"",
        "  mahdar actors merge \"رشيد القرماني\" \"رشيد الغرماني\" --by Layla --why \"two spellings\""
      })
  static final class MergeCommand extends Deciding {
    @Parameters(index = "0", paramLabel = "INTO", description = "A name or id that stays.")
    String into = "";

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "OTHER",
        description = "Names or ids that become it.")
    List<String> others = List.of();

    MergeCommand(Desk desk) {
      super(desk);
    }

    @Override
    Wish wish() {
      return new Wish.Merge(into, others, signature.signature());
    }
  }

  /** {@code mahdar actors split}. */
  @Command(
      name = "split",
      header = "Names that were merged and are somebody else: each is itself again.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar actors split \"رشيد الغرماني\" --by Layla --why \"his brother\"",
        "  mahdar actors split \"name:رشيد الغرماني\" --by Layla --why \"his brother\""
      })
  static final class SplitCommand extends Deciding {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Names or ids to take out.")
    List<String> members = List.of();

    SplitCommand(Desk desk) {
      super(desk);
    }

    @Override
    Wish wish() {
      return new Wish.Split(members, signature.signature());
    }
  }

  /** {@code mahdar actors differ}. */
  @Command(
      name = "differ",
      header = "Two that are not the same: they are not proposed again.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar actors differ \"سالم الراوي\" \"سليم الراوي\" --by Layla --why \"two brothers\"",
        "  mahdar actors differ person:a person:b --by Layla --why \"father and son\""
      })
  static final class DifferCommand extends Deciding {
    @Parameters(index = "0", paramLabel = "ONE", description = "A name or id.")
    String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "A name or id.")
    String other = "";

    DifferCommand(Desk desk) {
      super(desk);
    }

    @Override
    Wish wish() {
      return new Wish.Differ(one, other, signature.signature());
    }
  }

  /** {@code mahdar actors undo}. */
  @Command(
      name = "undo",
      header = "Take back a change: everybody is who they were before it.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar actors undo 3 --by Layla --why \"misread\"",
        "  mahdar actors undo 4 --by Layla --why \"it was right after all\""
      })
  static final class UndoCommand extends Deciding {
    @Parameters(paramLabel = "CHANGE", description = "Its number in `mahdar actors history`.")
    long change;

    UndoCommand(Desk desk) {
      super(desk);
    }

    @Override
    Wish wish() {
      return new Wish.Undo(change, signature.signature());
    }
  }
}
