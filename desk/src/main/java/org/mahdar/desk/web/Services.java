package org.mahdar.desk.web;

import java.util.function.Supplier;
import org.mahdar.desk.intake.Jobs;
import org.mahdar.ledger.relation.Relations;
import org.mahdar.reading.Reader;
import org.mahdar.text.clitic.CliticAnalyser;

/**
 * What views ask. All are thread-safe; those that take time to load are loaded when first asked
 * for.
 */
public record Services(
    Ledgers ledgers,
    Supplier<Reader> reader,
    Supplier<CliticAnalyser> clitics,
    Supplier<Relations> relations,
    Jobs jobs,
    Searches searches,
    Team team) {

  /** For a desk that no issuer vouches for anybody on. */
  public Services(
      Ledgers ledgers,
      Supplier<Reader> reader,
      Supplier<CliticAnalyser> clitics,
      Supplier<Relations> relations,
      Jobs jobs,
      Searches searches) {
    this(ledgers, reader, clitics, relations, jobs, searches, new Team(ledgers, null));
  }
}
