package org.mahdar.desk.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.Typed;
import org.mahdar.desk.index.LexiconTables;
import org.mahdar.desk.intake.Jobs;
import org.mahdar.desk.oidc.Issuer;
import org.mahdar.desk.rest.Rest;
import org.mahdar.desk.web.team.TeamPages;
import org.mahdar.desk.web.view.Views;
import org.mahdar.ledger.relation.Relations;
import org.mahdar.reading.language.CliticTables;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;

/** The demonstration corpus in a ledger of its own, served on a free port. */
public final class DemoSite implements AutoCloseable {

  private final Ledgers ledgers;
  private final Jobs jobs;
  private final Searches searches;
  private final Site site;
  private final Rest rest;
  private final List<String> told = new CopyOnWriteArrayList<>();

  /**
   * @param folder of the ledger, made when it is not there
   * @param more files besides the demonstration corpus
   */
  public DemoSite(Path folder, Path... more) {
    this(folder, Reach.direct("127.0.0.1"), null, more);
  }

  /**
   * A desk that is reached in a way of its own.
   *
   * @param issuer who vouches for people; null when nobody does
   */
  public DemoSite(Path folder, Reach reach, @Nullable Issuer issuer, Path... more) {
    List<String> words = new ArrayList<>(List.of("add", "--ledger", folder.toString()));
    words.add("../demo/reports");
    for (Path each : more) {
      words.add(each.toString());
    }
    Typed added = Typed.of(words.toArray(String[]::new));
    if (added.code() != 0) {
      throw new IllegalStateException(added.err());
    }
    ledgers = new Ledgers(folder.toString(), 2);
    jobs =
        new Jobs(
            ledgers::add,
            () -> Typed.READER,
            () -> CliticTables.load("ar"),
            budget -> new Doors(FieldMap.standard(), budget.limits()));
    searches = new Searches(ledgers, () -> CliticTables.load("ar"));
    Services services =
        new Services(
            ledgers,
            () -> Typed.READER,
            () -> CliticTables.load("ar"),
            () -> Relations.of(LexiconTables::arabic),
            jobs,
            searches,
            new Team(ledgers, issuer));
    rest = new Rest(services);
    site =
        Site.start(
            reach,
            0,
            ledgers,
            Views.all(services),
            Views.acts(services),
            List.of(rest, Views.files(services), TeamPages.issuer(services.team(), told::add)));
  }

  /** What the operator was told of sign-ins that failed. */
  public List<String> told() {
    return told;
  }

  /** Runs {@code mahdar accounts} on the ledger, with a password on standard input. */
  public Typed accounts(String password, String... words) {
    List<String> all = new ArrayList<>(List.of("accounts"));
    all.addAll(List.of(words));
    all.addAll(List.of("--ledger", ledgers.address()));
    return Typed.piped(password + "\n", all.toArray(String[]::new));
  }

  public Ledgers ledgers() {
    return ledgers;
  }

  public Rest rest() {
    return rest;
  }

  public String at(String path) {
    return "http://127.0.0.1:" + site.port() + path;
  }

  @Override
  public void close() {
    site.close();
    jobs.close();
    searches.close();
    ledgers.close();
  }
}
