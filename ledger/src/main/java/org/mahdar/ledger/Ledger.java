package org.mahdar.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;

/**
 * Records kept in a folder. One process adds at a time; any number may read meanwhile, and each of
 * their questions sees what was committed when it was asked.
 *
 * <p>What is added is committed every {@value #BATCH} documents, by {@link #commit()} and by {@link
 * #close()}. A process that ends in between, however it ends, leaves a sound ledger without the
 * documents of the last batch; adding the same documents again completes it. Each document is added
 * whole or not at all.
 *
 * <p>Methods may be called from any thread (a shutdown hook may close what another thread adds to)
 * and wait for each other. Every method throws {@link LedgerException}.
 */
public final class Ledger implements AutoCloseable {

  static final int BATCH = 200;

  private final LedgerFolder folder;
  private final Connection connection;
  private final @Nullable Writing writing;
  private boolean closed;

  private Ledger(LedgerFolder folder, Connection connection, @Nullable Writing writing) {
    this.folder = folder;
    this.connection = connection;
    this.writing = writing;
  }

  /** Opens the ledger of a folder to add to it; makes folder and ledger where there is none. */
  public static Ledger open(Path folder) {
    return open(folder, Clock.systemUTC());
  }

  static Ledger open(Path folder, Clock clock) {
    LedgerFolder place = new LedgerFolder(folder);
    place.create();
    WriterLock lock = WriterLock.take(place);
    Connection connection = null;
    try {
      Schema.prepare(place);
      connection = Sqlite.toWrite(place.database());
      return new Ledger(place, connection, new Writing(connection, lock, clock));
    } catch (SQLException e) {
      release(connection, lock, e);
      throw Sqlite.problem(e, place.database());
    } catch (RuntimeException e) {
      release(connection, lock, e);
      throw e;
    }
  }

  private static void release(@Nullable Connection connection, WriterLock lock, Exception reason) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      reason.addSuppressed(e);
    } finally {
      lock.close();
    }
  }

  /**
   * Opens the ledger of a folder to ask only, also while another process adds to it. A ledger of an
   * older version is brought up to date first.
   */
  public static Ledger openToRead(Path folder) {
    LedgerFolder place = new LedgerFolder(folder);
    place.requireDatabase();
    try {
      if (Schema.version(place) < Schema.CURRENT) {
        open(folder).close();
      }
      return new Ledger(place, Sqlite.toRead(place), null);
    } catch (SQLException e) {
      throw Sqlite.problem(e, place.database());
    }
  }

  /**
   * Where the ledger stands when nobody says: {@code $MAHDAR_LEDGER}, else {@code mahdar} under
   * {@code $XDG_DATA_HOME}, else under {@code ~/.local/share} (on macOS {@code
   * ~/Library/Application Support}, on Windows {@code %LOCALAPPDATA%}).
   */
  public static Path defaultFolder() {
    return LedgerFolder.usual(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")));
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder.path();
  }

  /**
   * Adds a record, or puts it in the place of an older record of the same document.
   *
   * @throws IllegalStateException when the ledger was opened to read
   * @throws IllegalArgumentException when the record's id is no SHA-256
   */
  public Added add(Minutes minutes) {
    return ask(() -> writing().add(minutes));
  }

  /**
   * Changes tables that are no reading of a document (what people decided), whole or not at all, and
   * keeps it for good, with all that was added before.
   *
   * @throws IllegalStateException when the ledger was opened to read
   */
  public <T> T change(Look<T> change) {
    return ask(() -> writing().change(change));
  }

  /** The record behind a row of the tables; empty when its document is no longer there. */
  public Optional<Minutes> record(long document) {
    return ask(() -> Stored.record(connection, document, folder.database()));
  }

  /** Keeps for good what was added so far. */
  public void commit() {
    ask(() -> {
      writing().commit();
      return true;
    });
  }

  /** Whether there is a record of a document, of whatever lexicon. */
  public boolean holds(String id) {
    return ask(() -> Stored.lexicon(connection, id).isPresent());
  }

  /** Whether there is a record of a document that was read with this lexicon. */
  public boolean holds(String id, String lexicon) {
    return ask(() -> Stored.lexicon(connection, id).filter(lexicon::equals).isPresent());
  }

  public Summary summary() {
    return ask(() -> Tallies.of(connection));
  }

  /** Every document, by date of publication (the undated last), then by source. */
  public List<DocumentLine> documents() {
    return ask(() -> Catalogue.lines(connection));
  }

  /**
   * The record of a document named as people type it: its id or the start of it (four hex digits or
   * more), its source or URL, or the end of its source: the file's name, with or without extension.
   *
   * @throws AmbiguousReference when it fits several documents
   */
  public Optional<Minutes> minutes(String reference) {
    return ask(() -> Stored.find(connection, new Reference(reference), folder.database()));
  }

  /** Shows every record, one at a time, in the order of {@link #documents()}. */
  public void forEach(Consumer<Minutes> visitor) {
    for (long key : ask(() -> Catalogue.keys(connection))) {
      record(key).ifPresent(visitor);
    }
  }

  /**
   * Asks what no method here answers: relations, threads, series, each in a package of its own.
   *
   * @param question asks only; what it would write is taken back when the ledger was opened to read
   */
  public <T> T look(Look<T> question) {
    return ask(() -> question.at(connection));
  }

  /** Commits, and lets others add. Closing twice does no harm. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (writing != null) {
        writing.close();
      } else {
        connection.close();
      }
    } catch (SQLException e) {
      throw Sqlite.problem(e, folder.database());
    }
  }

  private Writing writing() {
    if (writing == null) {
      throw new IllegalStateException("this ledger was opened to read: " + folder.path());
    }
    return writing;
  }

  private synchronized <T> T ask(Question<T> question) {
    if (closed) {
      throw new IllegalStateException("this ledger is closed: " + folder.path());
    }
    try {
      try {
        return question.answer();
      } finally {
        if (writing == null) {
          connection.rollback(); // each question of a reader is one look at one state
        }
      }
    } catch (SQLException e) {
      throw Sqlite.problem(e, folder.database());
    }
  }

  @FunctionalInterface
  private interface Question<T> {
    T answer() throws SQLException;
  }
}
