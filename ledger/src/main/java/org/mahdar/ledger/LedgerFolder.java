package org.mahdar.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.LedgerException.Reason;
import org.sqlite.SQLiteDataSource;

/** A ledger in a folder, as an SQLite database, and the files there. */
record LedgerFolder(Path path) implements Storage {

  private static final String ELSEWHERE =
      "Check its permissions, or name another folder with --ledger or MAHDAR_LEDGER.";

  LedgerFolder {
    path = path.toAbsolutePath().normalize();
  }

  @Override
  public String place() {
    return path.toString();
  }

  Path database() {
    return path.resolve("ledger.db");
  }

  private Path lockFile() {
    return path.resolve("ledger.lock");
  }

  /** Makes the folder, for its owner alone: what somebody watches is nobody else's business. */
  private void create() {
    try {
      if (!Files.isDirectory(path)) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(path, posix ? ownerOnly() : new FileAttribute<?>[0]);
      }
    } catch (IOException e) {
      throw new LedgerException(
          Reason.UNREACHABLE, "The ledger's folder cannot be made", path, ELSEWHERE, e);
    }
    requireWritable(path);
    requireWritable(lockFile());
    requireWritable(database());
  }

  private static FileAttribute<?>[] ownerOnly() {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };
  }

  /** SQLite would open a write-protected file all the same, and fail or lock nothing later on. */
  private static void requireWritable(Path file) {
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new LedgerException(
          Reason.UNREACHABLE, "The ledger cannot be written to", file, ELSEWHERE, null);
    }
  }

  /**
   * On an empty database file beside the ledger, so that readers are not hindered. The lock is
   * SQLite's and not the JDK's because closing any second channel on a file drops the JDK's lock on
   * it.
   */
  @Override
  public WriterLock lock() {
    create();
    try {
      Connection held = Sqlite.exclusively(lockFile());
      return () -> release(held);
    } catch (SQLException e) {
      if (Sqlite.isBusy(e)) {
        throw WriterLock.taken(place(), "folder", e);
      }
      throw Sqlite.problem(e, lockFile());
    }
  }

  private void release(Connection held) {
    try {
      held.close();
    } catch (SQLException e) {
      throw Sqlite.problem(e, lockFile());
    }
  }

  @Override
  public boolean exists() {
    return Files.exists(database());
  }

  @Override
  public Connection toWrite() throws SQLException {
    return Sqlite.toWrite(database());
  }

  @Override
  public Connection toRead() throws SQLException {
    return Sqlite.toRead(this);
  }

  @Override
  public String state(Connection connection) throws SQLException {
    return Sqlite.state(connection);
  }

  @Override
  public DataSource source() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(Sqlite.address(database()));
    return source;
  }

  @Override
  public LedgerException problem(SQLException e) {
    return Sqlite.problem(e, database());
  }

  @Override
  public LedgerException damaged(String what, @Nullable Throwable cause) {
    return Sqlite.damaged(what, database(), cause);
  }

  @Override
  public boolean isContradiction(SQLException e) {
    return Sqlite.isContradiction(e);
  }

  @Override
  public void requireLedger() {
    if (!Files.exists(database())) {
      throw new LedgerException(
          Reason.ABSENT,
          "There is no ledger yet",
          path,
          "Add documents with `mahdar add PATH...`, or name its folder with --ledger or"
              + " MAHDAR_LEDGER.",
          null);
    }
    if (!Files.isReadable(database())) {
      throw new LedgerException(
          Reason.UNREACHABLE, "The ledger cannot be read", database(), ELSEWHERE, null);
    }
  }

  /** Nobody, this process included, can be writing here now or leave a log behind. */
  boolean frozen() {
    return !Files.isWritable(path) && !Files.exists(path.resolve("ledger.db-wal"));
  }

  /** Where a ledger stands when nobody says. */
  static Path usual(Map<String, String> environment, String system, Path home) {
    String named = environment.get("MAHDAR_LEDGER");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    return data(environment, system, home);
  }

  /** Mahdar's place among what programs keep for somebody. */
  static Path data(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
          .resolve("mahdar");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/mahdar");
    }
    return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
        .resolve("mahdar");
  }

  /** Where what belongs to a ledger on a server stands on this machine. */
  static Path ofServer(String database) {
    return data(
            System.getenv(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")))
        .resolve("servers")
        .resolve(database.replaceAll("[^\\p{L}\\p{N}.-]+", "_"));
  }

  /** The XDG rule: a path that is not absolute is to be ignored. */
  private static Path absolute(@Nullable String named, Path otherwise) {
    return named != null && !named.isBlank() && Path.of(named).isAbsolute()
        ? Path.of(named)
        : otherwise;
  }
}
