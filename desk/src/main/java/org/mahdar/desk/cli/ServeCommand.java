package org.mahdar.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.index.LexiconTables;
import org.mahdar.desk.intake.CharacterBudget;
import org.mahdar.desk.intake.Jobs;
import org.mahdar.desk.oidc.Issuer;
import org.mahdar.desk.rest.Rest;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Reach;
import org.mahdar.desk.web.Searches;
import org.mahdar.desk.web.Services;
import org.mahdar.desk.web.Site;
import org.mahdar.desk.web.Team;
import org.mahdar.desk.web.team.TeamPages;
import org.mahdar.desk.web.view.Views;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.account.Accounts;
import org.mahdar.ledger.relation.Relations;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mahdar serve}: the ledger as pages in the browser. */
@Command(
    name = "serve",
    header = "Show the ledger in the browser: look, compare, correct.",
    description = {
      "",
      "Pages in Arabic and English, for this machine alone. Nothing leaves it, and nothing is"
          + " fetched but the addresses that somebody adds, and what --oidc names. Ctrl-C stops."
    },
    footer = {
      "",
      "Exit codes: 1 no such ledger or the port is taken, 2 the command was typed wrongly, 130"
          + " stopped by Ctrl-C.",
      "",
      "Examples:",
      "  mahdar serve --open",
      "  mahdar serve --ledger ./astana --port 9000",
      "  mahdar serve --behind-proxy --public-address https://desk.example.org --oidc desk.yaml"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int POLL_MILLIS = 200;

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin WebOptions web = new WebOptions();
  @Mixin TeamOptions team = new TeamOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen: ${DEFAULT-VALUE} unless said, 0 for any that is free.")
  int port = 8480;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on. ${DEFAULT-VALUE} is this machine alone.")
  String host = "127.0.0.1";

  @Option(names = "--open", description = "Open it in the browser.")
  boolean open;

  ServeCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() throws InterruptedException {
    int connections = Math.clamp(Runtime.getRuntime().availableProcessors() * 2L, 2, 16);
    team.requireAddress(host, port);
    Reach reach = team.reach(host);
    Issuer issuer = team.issuer();
    requireAccounts(reach.isOneUsers() && issuer == null);
    try (Ledgers ledgers = new Ledgers(ledger.address(), connections);
        Jobs jobs = new Jobs(ledgers::add, desk::reader, desk::clitics, this::doors);
        Searches searches = new Searches(ledgers, desk::clitics);
        Site site = start(reach, new Team(ledgers, issuer), jobs, searches)) {
      String name = host.contains(":") ? "[" + host + "]" : host;
      String address = "http://" + name + ":" + site.port() + "/";
      desk.console().line("Mahdar is at " + address + "   Ctrl-C stops it.");
      desk.console().flush();
      if (open && !Browser.open(address)) {
        desk.console().say("mahdar: no browser could be started here; open the address yourself");
      }
      while (!desk.interruption().asked()) {
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    }
    return Exit.INTERRUPTED;
  }

  private Doors doors(CharacterBudget budget) {
    return new Doors(FieldMap.standard(), budget.limits())
        .online(web.fetcher(desk.interruption()::asked), web.following(false));
  }

  /** Whoever reaches a desk without accounts may do everything. */
  private void requireAccounts(boolean oneUsers) {
    if (oneUsers) {
      return;
    }
    try (Ledger open = ledger.openToRead()) {
      if (!open.look(Accounts::any)) {
        throw CommandFailed.failed(
            "Others could reach "
                + Shown.line(host)
                + ", and this ledger has no accounts: anybody could change it. Make one first with"
                + " `mahdar accounts add NAME --role administrator`, or leave out --host,"
                + " --behind-proxy, --public-address and --oidc.");
      }
    }
  }

  private Site start(Reach reach, Team members, Jobs jobs, Searches searches) {
    Ledgers ledgers = members.ledgers();
    Services services =
        new Services(
            ledgers,
            desk::reader,
            desk::clitics,
            () -> Relations.of(LexiconTables::arabic),
            jobs,
            searches,
            members);
    Thread.ofPlatform().daemon().start(() -> Views.warm(services));
    try {
      return Site.start(
          reach,
          port,
          ledgers,
          Views.all(services),
          Views.acts(services),
          List.of(
              new Rest(services),
              Views.files(services),
              TeamPages.issuer(
                  members, told -> desk.console().say("mahdar: " + Shown.line(told)))));
    } catch (RuntimeException e) {
      throw new CommandFailed(
          Exit.FAILED,
          "The desk cannot listen on "
              + Shown.line(host)
              + ", port "
              + port
              + ": "
              + Shown.line(String.valueOf(e.getMessage()))
              + " Choose another with --port.",
          e);
    }
  }
}
