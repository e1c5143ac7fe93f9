package org.mahdar.desk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.account.Passwords;
import org.mahdar.desk.account.Secrets;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.Look;
import org.mahdar.ledger.account.Account;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.account.Administration;
import org.mahdar.ledger.account.Role;
import org.mahdar.ledger.account.Standing;
import org.mahdar.ledger.account.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar accounts}: who may use a desk for a team. */
@Command(
    name = "accounts",
    header = "Who may use the desk of a team, and as what.",
    description = {
      "",
      "A ledger without accounts is one user's, on this machine. From the first account on,"
          + " everybody signs in: readers look, coders correct and score, editors merge and add"
          + " documents, administrators may do all of it. Passwords are typed, or come on standard"
          + " input."
    },
    footer = {
      "",
      AccountsCommand.EXITS,
      "",
      "Examples:",
      "  mahdar accounts add Layla --role administrator",
      "  mahdar accounts add Omar --role coder < password.txt",
      "  mahdar accounts token Layla nightly-report"
    })
final class AccountsCommand implements Callable<Integer> {

  static final String EXITS =
      "Exit codes: 0 done, 1 refused (nothing changed) or no such ledger, 2 the command was typed"
          + " wrongly.";

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin ListingOptions listing = new ListingOptions();

  AccountsCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    return list(desk, ledger, listing);
  }

  private static int list(Desk desk, LedgerOption ledger, ListingOptions listing) {
    Listing rows = new Listing("role", "made", "signed_in", "state", "tokens", "name");
    try (Ledger open = ledger.openToRead()) {
      for (Standing standing : open.look(Accounts::standings)) {
        Account it = standing.account();
        rows.row(
            it.role().code(),
            it.madeAt(),
            standing.signedIn(),
            standing.code(),
            open.look(connection -> Tokens.all(connection, it.name())).stream()
                .map(Tokens.Token::label)
                .toList(),
            it.name());
      }
    }
    listing.print(rows, desk.console(), "no accounts: the ledger is one user's");
    return Exit.DONE;
  }

  /** What changes accounts. */
  abstract static class Changing implements Callable<Integer> {
    final Desk desk;

    @Mixin CommonOptions common;
    @Mixin LedgerOption ledger = new LedgerOption();

    @Parameters(index = "0", paramLabel = "NAME", description = "As decisions are signed.")
    String name = "";

    Changing(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    int change(Look<Boolean> change, String done) {
      try (Ledger open = Ledger.open(ledger.existing())) {
        boolean changed = open.change(change);
        desk.console().line(changed ? done : "nothing changed");
      }
      return Exit.DONE;
    }

    /** From the terminal, unseen, or the first line of standard input; never from an argument. */
    String password() {
      String typed = typed();
      if (!Passwords.isFit(typed)) {
        throw CommandFailed.failed(
            "A password has "
                + Passwords.SHORTEST
                + " to "
                + Passwords.LONGEST
                + " characters; this one has "
                + typed.length()
                + ". Type a longer one: a few words that only you put together.");
      }
      return Passwords.hash(typed);
    }

    @SuppressWarnings("SystemConsoleNull") // it may be, by its contract
    private String typed() {
      java.io.Console terminal = System.console();
      if (desk.console().terminals().in() && terminal != null) {
        char[] typed = terminal.readPassword("Password of %s: ", name);
        return typed == null ? "" : new String(typed);
      }
      try {
        String line =
            new BufferedReader(new InputStreamReader(desk.console().in(), StandardCharsets.UTF_8))
                .readLine();
        return line == null ? "" : line;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static Role role(String typed) {
      return Role.ofCode(typed)
          .orElseThrow(() ->
              CommandFailed.usage(
                  "no role «"
                      + Shown.line(typed)
                      + "»: write reader, coder, editor or administrator"));
    }

    /** On the command line nobody signs in. */
    static Administration administration() {
      return new Administration("", Instant.now());
    }
  }

  /** {@code mahdar accounts list}. */
  @Command(
      name = "list",
      header = "Who has an account, and which tokens.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar accounts list",
        "  mahdar accounts list --format json"
      })
  static final class ListAccounts implements Callable<Integer> {
    private final Desk desk;

    @Mixin CommonOptions common;
    @Mixin LedgerOption ledger = new LedgerOption();
    @Mixin ListingOptions listing = new ListingOptions();

    ListAccounts(Desk desk) {
      this.desk = desk;
      this.common = new CommonOptions(desk);
    }

    @Override
    public Integer call() {
      return list(desk, ledger, listing);
    }
  }

  /** {@code mahdar accounts add}. */
  @Command(
      name = "add",
      header = "Make an account; the first one is an administrator's.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar accounts add Layla --role administrator",
        "  mahdar accounts add Omar --role coder < password.txt"
      })
  static final class AddAccount extends Changing {
    @Option(
        names = "--role",
        required = true,
        paramLabel = "ROLE",
        description = "reader, coder, editor or administrator.")
    String role = "";

    AddAccount(Desk desk) {
      super(desk);
    }

    @Override
    public Integer call() {
      Role wanted = role(role);
      String password = password();
      return change(
          connection -> administration().add(connection, name, wanted, password),
          "made: " + Shown.name(name) + ", " + wanted.code());
    }
  }

  /** {@code mahdar accounts role}. */
  @Command(
      name = "role",
      header = "Give an account another role.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar accounts role Omar editor",
        "  mahdar accounts role Omar reader"
      })
  static final class RoleCommand extends Changing {
    @Parameters(index = "1", paramLabel = "ROLE", description = "As for add.")
    String role = "";

    RoleCommand(Desk desk) {
      super(desk);
    }

    @Override
    public Integer call() {
      Role wanted = role(role);
      return change(
          connection -> administration().role(connection, name, wanted),
          Shown.name(name) + " is " + wanted.code());
    }
  }

  /** {@code mahdar accounts password}. */
  @Command(
      name = "password",
      header = "Give an account another password; whoever is signed in with it signs in again.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar accounts password Omar",
        "  mahdar accounts password Omar < password.txt"
      })
  static final class PasswordCommand extends Changing {
    PasswordCommand(Desk desk) {
      super(desk);
    }

    @Override
    public Integer call() {
      String password = password();
      return change(
          connection -> administration().password(connection, name, password, null),
          Shown.name(name) + " has another password");
    }
  }

  /** {@code mahdar accounts remove}. */
  @Command(
      name = "remove",
      header = "Take an account away, with its sessions and tokens; decisions keep the name.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar accounts remove Omar",
        "  mahdar accounts remove Omar --ledger ./astana"
      })
  static final class RemoveCommand extends Changing {
    RemoveCommand(Desk desk) {
      super(desk);
    }

    @Override
    public Integer call() {
      return change(
          connection -> administration().remove(connection, name), "removed: " + Shown.name(name));
    }
  }

  /** {@code mahdar accounts disable}. */
  @Command(
      name = "disable",
      header = "Let nobody in under an account any more; its tokens open nothing meanwhile.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar accounts disable Omar",
        "  mahdar accounts disable Omar --ledger ./astana"
      })
  static final class DisableCommand extends Changing {
    DisableCommand(Desk desk) {
      super(desk);
    }

    @Override
    public Integer call() {
      return change(
          connection -> administration().disable(connection, name),
          "disabled: " + Shown.name(name));
    }
  }

  /** {@code mahdar accounts enable}. */
  @Command(
      name = "enable",
      header = "Let somebody in again.",
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar accounts enable Omar",
        "  mahdar accounts enable Omar --ledger ./astana"
      })
  static final class EnableCommand extends Changing {
    EnableCommand(Desk desk) {
      super(desk);
    }

    @Override
    public Integer call() {
      return change(
          connection -> administration().enable(connection, name), "enabled: " + Shown.name(name));
    }
  }

  /** {@code mahdar accounts token}. */
  @Command(
      name = "token",
      header = "Make a token for a program that acts for an account, or revoke one.",
      description = {"", "It is printed once, and kept nowhere: Authorization: Bearer TOKEN."},
      footer = {
        "",
        EXITS,
        "",
        "Examples:",
        "  mahdar accounts token Layla nightly-report --role reader --days 90",
        "  mahdar accounts token Layla nightly-report --revoke"
      })
  static final class TokenCommand extends Changing {
    @Parameters(index = "1", paramLabel = "LABEL", description = "What it is for.")
    String label = "";

    @Option(names = "--revoke", description = "It opens nothing any more.")
    boolean revoke;

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        description = "What it may do at most; without it, what its account may.")
    @Nullable String most;

    @Option(
        names = "--days",
        paramLabel = "N",
        description = "It lasts so many days; without it, until it is revoked.")
    int days;

    TokenCommand(Desk desk) {
      super(desk);
    }

    @Override
    public Integer call() {
      if (revoke) {
        return change(connection -> administration().revoke(connection, name, label), "revoked");
      }
      String secret = Secrets.fresh();
      Tokens.Wish wish = new Tokens.Wish(label, most == null ? null : role(most), end());
      return change(
          connection -> administration().token(connection, name, wish, Secrets.hash(secret)),
          secret);
    }

    private @Nullable Instant end() {
      if (days < 0) {
        throw CommandFailed.usage("--days " + days + ": give 1 or more");
      }
      return days == 0 ? null : Instant.now().plus(Duration.ofDays(days));
    }
  }
}
