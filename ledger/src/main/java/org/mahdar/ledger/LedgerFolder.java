package org.mahdar.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.LedgerException.Reason;

/** The folder of a ledger and the files in it. */
record LedgerFolder(Path path) {

  private static final String ELSEWHERE =
      "Check its permissions, or name another folder with --ledger or MAHDAR_LEDGER.";

  LedgerFolder {
    path = path.toAbsolutePath().normalize();
  }

  Path database() {
    return path.resolve("ledger.db");
  }

  Path lock() {
    return path.resolve("ledger.lock");
  }

  /** Makes the folder, for its owner alone: what somebody watches is nobody else's business. */
  void create() {
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
    requireWritable(lock());
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

  void requireDatabase() {
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

  /** The XDG rule: a path that is not absolute is to be ignored. */
  private static Path absolute(@Nullable String named, Path otherwise) {
    return named != null && !named.isBlank() && Path.of(named).isAbsolute()
        ? Path.of(named)
        : otherwise;
  }
}
