package org.mahdar.desk.web;

import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.index.IndexListener;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.desk.index.SearchNames;
import org.mahdar.search.Answer;
import org.mahdar.search.Names;
import org.mahdar.search.Question;
import org.mahdar.search.Search;
import org.mahdar.search.SearchException;
import org.mahdar.text.clitic.CliticAnalyser;

/**
 * The search index of a ledger, open for as long as the ledger stays as it is. Who asks after a
 * change waits until the index has caught up; whoever is asking meanwhile still gets an answer.
 * Thread-safe.
 */
public final class Searches implements AutoCloseable {

  /** Who wants more hits than these has asked for too much: each is cut out of its text. */
  public static final int MOST = 10_000;

  private final Ledgers ledgers;
  private final Supplier<CliticAnalyser> clitics;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private @Nullable Names names;
  private @Nullable Search open;
  private String state = "";

  /** Nobody watches a server: an index that lags behind is said to lag by what it finds. */
  private enum Unheard implements IndexListener {
    LISTENER;

    @Override
    public void broken(String why) {}

    @Override
    public void behind(String why) {}

    @Override
    public void progress(long documents) {}

    @Override
    public void caughtUp() {}
  }

  public Searches(Ledgers ledgers, Supplier<CliticAnalyser> clitics) {
    this.ledgers = ledgers;
    this.clitics = clitics;
  }

  /**
   * What a question finds now.
   *
   * @throws org.mahdar.search.SearchException when there is no index and none can be made
   */
  public Answer find(Question question) {
    String now = ledgers.state();
    lock.readLock().lock();
    try {
      Search search = open;
      if (search != null && state.equals(now)) {
        return search.find(question);
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      return renewed(now).find(question);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Opens the index before anybody asks; what hinders that is told who asks. */
  public void warm() {
    try {
      find(Question.of("", 1));
    } catch (SearchException _) {
      // asked again by the first who searches, and told there
    }
  }

  private Search renewed(String now) {
    Search search = open;
    if (search != null && state.equals(now)) {
      return search; // renewed by somebody else who waited
    }
    Names known = names == null ? SearchNames.of(List.of()) : names;
    names = known;
    Search renewed =
        ledgers.read(ledger -> LedgerIndex.search(ledger, clitics.get(), known, Unheard.LISTENER));
    if (search != null) {
      search.close();
    }
    open = renewed;
    state = now;
    return renewed;
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (open != null) {
        open.close();
        open = null;
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
