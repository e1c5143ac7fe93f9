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
import org.mahdar.ledger.correction.Decision;
import org.mahdar.ledger.correction.Stand;
import org.mahdar.ledger.correction.Wish;
import org.mahdar.ledger.identity.Change;

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

  private final Storage storage;
  private final Connection connection;
  private final @Nullable Writing writing;
  private final Memory memory = new Memory();
  private boolean closed;

  private Ledger(Storage storage, Connection connection, @Nullable Writing writing) {
    this.storage = storage;
    this.connection = connection;
    this.writing = writing;
  }

  /** Opens the ledger of a folder to add to it; makes folder and ledger where there is none. */
  public static Ledger open(Path folder) {
    return open(new LedgerFolder(folder), Clock.systemUTC());
  }

  /**
   * Opens a ledger to add to it, and makes it where there is none.
   *
   * @param address a folder, or a PostgreSQL database as {@code jdbc:postgresql://host/database}
   */
  public static Ledger open(String address) {
    return open(Storage.at(address), Clock.systemUTC());
  }

  static Ledger open(String address, Clock clock) {
    return open(Storage.at(address), clock);
  }

  private static Ledger open(Storage storage, Clock clock) {
    WriterLock lock = storage.lock();
    Connection connection = null;
    try {
      Schema.prepare(storage);
      connection = storage.toWrite();
      return new Ledger(storage, connection, new Writing(storage, connection, lock, clock));
    } catch (SQLException e) {
      release(connection, lock, e);
      throw storage.problem(e);
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
    return openToRead(new LedgerFolder(folder));
  }

  /**
   * Opens a ledger to ask only, as {@link #openToRead(Path)} does.
   *
   * @param address a folder, or a PostgreSQL database as {@code jdbc:postgresql://host/database}
   */
  public static Ledger openToRead(String address) {
    return openToRead(Storage.at(address));
  }

  private static Ledger openToRead(Storage storage) {
    try {
      storage.requireLedger();
      if (Schema.version(storage) < Schema.CURRENT) {
        open(storage, Clock.systemUTC()).close();
      }
      return new Ledger(storage, storage.toRead(), null);
    } catch (SQLException e) {
      throw storage.problem(e);
    }
  }

  /**
   * Where the ledger stands when nobody says: {@code $MAHDAR_LEDGER}, a folder or a database, else
   * {@code mahdar} under {@code $XDG_DATA_HOME}, else under {@code ~/.local/share} (on macOS {@code
   * ~/Library/Application Support}, on Windows {@code %LOCALAPPDATA%}).
   */
  public static String defaultAddress() {
    String named = System.getenv().getOrDefault("MAHDAR_LEDGER", "").strip();
    return named.startsWith("jdbc:")
        ? named
        : LedgerFolder.usual(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")))
            .toString();
  }

  /** Where the ledger is, for people: its folder, or its database without any password. */
  public String place() {
    return storage.place();
  }

  /**
   * The folder, absolute, for what is kept beside the tables. That of a database is one of its own
   * on this machine, which may not have been made yet.
   */
  public Path folder() {
    return storage.path();
  }

  /**
   * Adds a record, or puts it in the place of an older record of the same document.
   *
   * @throws IllegalStateException when the ledger was opened to read
   * @throws IllegalArgumentException when the record's id is no SHA-256
   */
  public Added add(Minutes minutes) {
    return look(_ -> writing().add(minutes));
  }

  /**
   * Changes tables that are no reading of a document (what people decided), whole or not at all,
   * and keeps it for good, with all that was added before.
   *
   * @throws IllegalStateException when the ledger was opened to read
   */
  public <T> T change(Look<T> change) {
    return look(_ -> writing().change(change));
  }

  /**
   * The record behind a row of the tables, as people decided it is to be seen; empty when its
   * document is no longer there.
   */
  public Optional<Minutes> record(long document) {
    return look(connection -> Stored.record(connection, document, storage));
  }

  /** The record as the program read it, whatever people decided since. */
  public Optional<Minutes> asRead(long document) {
    return look(connection -> Stored.read(connection, document, storage).map(Stored.Read::minutes));
  }

  /**
   * The decisions that hold on a document, in the order of their findings, and what the program
   * reads there now.
   */
  public List<Stand> stands(long document) {
    return look(connection -> Stored.stands(connection, document, storage));
  }

  /**
   * Takes a person's decision on a finding. From then on every question sees it, also when the
   * document is read again.
   *
   * @throws org.mahdar.ledger.decision.Refusal when it cannot be done; nothing is changed then
   * @throws IllegalStateException when the ledger was opened to read
   */
  public Decision decide(long document, Wish wish) {
    return look(_ -> writing().decide(document, wish));
  }

  /**
   * Takes a person's decision about who is who. From then on every question sees it, also in
   * documents that come later.
   *
   * @throws org.mahdar.ledger.decision.Refusal when it cannot be done; nothing is changed then
   * @throws IllegalStateException when the ledger was opened to read
   */
  public Change identify(org.mahdar.ledger.identity.Wish wish) {
    return look(_ -> writing().identify(wish));
  }

  /** Keeps for good what was added so far. */
  public void commit() {
    look(_ -> {
      writing().commit();
      return true;
    });
  }

  /** Whether there is a record of a document, of whatever lexicon. */
  public boolean holds(String id) {
    return look(connection -> Stored.lexicon(connection, id).isPresent());
  }

  /** Whether there is a record of a document that was read with this lexicon. */
  public boolean holds(String id, String lexicon) {
    return look(connection -> Stored.lexicon(connection, id).filter(lexicon::equals).isPresent());
  }

  public Summary summary() {
    return look(Tallies::of);
  }

  /** Every document, by date of publication (the undated last), then by source. */
  public List<DocumentLine> documents() {
    return look(Catalogue::lines);
  }

  /**
   * The key of a document named as people type it, as {@link #minutes} does.
   *
   * @throws AmbiguousReference when it fits several documents
   */
  public Optional<Long> find(String reference) {
    return look(connection -> Stored.find(connection, new Reference(reference), storage));
  }

  /**
   * The record of a document named as people type it: its id or the start of it (four hex digits or
   * more), its source or URL, or the end of its source: the file's name, with or without extension.
   *
   * @throws AmbiguousReference when it fits several documents
   */
  public Optional<Minutes> minutes(String reference) {
    return find(reference).flatMap(this::record);
  }

  /** Shows every record, one at a time, in the order of {@link #documents()}. */
  public void forEach(Consumer<Minutes> visitor) {
    for (long key : look(Catalogue::keys)) {
      record(key).ifPresent(visitor);
    }
  }

  /**
   * Asks what no method here answers: relations, threads, series, each in a package of its own.
   *
   * @param question asks only; what it would write is taken back when the ledger was opened to read
   */
  public synchronized <T> T look(Look<T> question) {
    if (closed) {
      throw new IllegalStateException("this ledger is closed: " + storage.place());
    }
    try {
      try {
        return question.at(connection);
      } finally {
        if (writing == null) {
          connection.rollback(); // each question of a reader is one look at one state
        }
      }
    } catch (SQLException e) {
      throw storage.problem(e);
    }
  }

  /**
   * Asks as {@link #look} does. A ledger that was opened to read remembers what it made of the
   * tables for as long as they stay as they are: a process that asks often keeps one open.
   */
  public <T> T ask(Question<T> question) {
    return look(connection -> question.of(new Tables(connection, memory(connection))));
  }

  /** What this process adds is not a state yet: who writes remembers within one question. */
  private Memory memory(Connection open) throws SQLException {
    return writing == null ? memory.in(storage.state(open)) : new Memory();
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
      throw storage.problem(e);
    }
  }

  private Writing writing() {
    if (writing == null) {
      throw new IllegalStateException("this ledger was opened to read: " + storage.place());
    }
    return writing;
  }
}
