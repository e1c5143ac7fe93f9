package org.mahdar.desk.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Digests;
import org.mahdar.ledger.Ledger;
import org.mahdar.search.Entries;
import org.mahdar.search.Names;
import org.mahdar.search.Search;
import org.mahdar.search.SearchException;
import org.mahdar.search.SearchIndex;
import org.mahdar.text.clitic.CliticAnalyser;

/**
 * The search index beside a ledger, kept in step with it. The ledger is the truth: the index is
 * committed after it, what it missed is caught up on, and no fault of the index stops anybody from
 * adding to the ledger.
 */
public final class LedgerIndex implements AutoCloseable {

  private static final int BETWEEN_COMMITS = 5_000;
  private static final int SPOKEN_OF = 500;

  private final Ledger ledger;
  private final IndexListener listener;
  private volatile @Nullable SearchIndex index;
  private int uncommitted;

  private LedgerIndex(Ledger ledger, IndexListener listener) {
    this.ledger = ledger;
    this.listener = listener;
  }

  static Path folder(Ledger ledger) {
    return ledger.folder().resolve("search");
  }

  /**
   * Opens the index of a ledger that is about to be added to, and catches up.
   *
   * @param clitics asked for in here: who loads them slowly loads them once
   */
  public static LedgerIndex open(
      Ledger ledger, Supplier<CliticAnalyser> clitics, IndexListener listener) {
    LedgerIndex opened = new LedgerIndex(ledger, listener);
    opened.trying(() -> {
      SearchIndex index = SearchIndex.open(folder(ledger), clitics.get());
      opened.index = index;
      String state = Digests.state(ledger);
      if (follow(ledger, index, listener) > 0) {
        index.commit(state);
      }
    });
    return opened;
  }

  /** Before a record is stored: whatever happens then, the index is known to lag behind. */
  public void expect() {
    SearchIndex open = index;
    if (open != null) {
      trying(open::expect);
    }
  }

  /** What the index will hold of a record, from any thread; null while there is no index. */
  public @Nullable Entries entries(Minutes minutes) {
    SearchIndex open = index;
    return open == null ? null : open.entries(minutes);
  }

  /** After the record was stored. */
  public void put(Entries entries) {
    SearchIndex open = index;
    if (open != null) {
      trying(() -> {
        Digests.of(ledger, entries.document()).ifPresent(stored -> put(open, entries, stored));
        if (++uncommitted >= BETWEEN_COMMITS) {
          ledger.commit();
          commit();
        }
      });
    }
  }

  /** Where people decided otherwise, what the program read is not what is to be found. */
  private void put(SearchIndex open, Entries read, Digests.Digest stored) {
    Optional<Minutes> shown =
        stored.decided() ? ledger.record(stored.document()) : Optional.empty();
    open.put(shown.map(open::entries).orElse(read), stored.digest());
  }

  /** After the ledger's own. */
  public void commit() {
    SearchIndex open = index;
    if (open != null) {
      trying(() -> open.commit(Digests.state(ledger)));
      uncommitted = 0;
    }
  }

  @Override
  public void close() {
    SearchIndex open = index;
    if (open != null) {
      trying(open::close);
    }
  }

  private void trying(Runnable work) {
    try {
      work.run();
    } catch (SearchException e) {
      SearchIndex broken = index;
      index = null;
      listener.broken(String.valueOf(e.getMessage()));
      leave(broken);
    }
  }

  private void leave(@Nullable SearchIndex broken) {
    try {
      SearchIndex.distrust(folder(ledger));
      if (broken != null) {
        broken.close();
      }
    } catch (SearchException _) {
      // Said already; the index is compared with the ledger when it is next opened.
    }
  }

  /**
   * Opens the index of a ledger to ask; makes it, or catches up, where that is needed.
   *
   * @throws SearchException when there is no index and none can be made
   */
  public static Search search(
      Ledger ledger, CliticAnalyser clitics, Names names, IndexListener listener) {
    Search search = existing(ledger, clitics, names);
    if (search != null && agrees(search, ledger)) {
      return search;
    }
    try (SearchIndex index = SearchIndex.open(folder(ledger), clitics)) {
      String state = Digests.state(ledger);
      follow(ledger, index, listener);
      index.commit(state);
    } catch (SearchException e) {
      if (search == null) {
        throw e;
      }
      listener.behind(String.valueOf(e.getMessage()));
      return search;
    }
    if (search != null) {
      search.close();
    }
    return Search.open(folder(ledger), clitics, names);
  }

  private static @Nullable Search existing(Ledger ledger, CliticAnalyser clitics, Names names) {
    try {
      return Search.open(folder(ledger), clitics, names);
    } catch (SearchException _) {
      return null; // it is made again, and who makes it tells what is wrong
    }
  }

  /** Others may add to a server's ledger without this machine's index knowing of it. */
  private static boolean agrees(Search search, Ledger ledger) {
    return search.isComplete()
        && (ledger.place().startsWith("jdbc:")
            ? search.held().equals(digests(Digests.of(ledger)))
            : search.state().equals(Digests.state(ledger)));
  }

  /** Makes the index of a ledger anew; how many documents it holds. */
  public static long rebuild(Ledger ledger, CliticAnalyser clitics, IndexListener listener) {
    try (SearchIndex index = SearchIndex.openEmpty(folder(ledger), clitics)) {
      String state = Digests.state(ledger);
      long documents = follow(ledger, index, listener);
      index.commit(state);
      return documents;
    }
  }

  private static long follow(Ledger ledger, SearchIndex index, IndexListener listener) {
    Map<String, Digests.Digest> stored = Digests.of(ledger);
    long changed =
        index.follow(
            digests(stored),
            id -> ledger.record(Objects.requireNonNull(stored.get(id)).document()),
            done -> {
              if (done % SPOKEN_OF == 0) {
                listener.progress(done);
              }
            });
    listener.caughtUp();
    return changed;
  }

  private static Map<String, String> digests(Map<String, Digests.Digest> stored) {
    Map<String, String> digests = new HashMap<>();
    stored.forEach((id, each) -> digests.put(id, each.digest()));
    return digests;
  }
}
