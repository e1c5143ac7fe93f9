package org.mahdar.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A mark in an index's folder: records are changing, and the index may not have seen all of it. It
 * outlives a process that is killed, so that the next one looks.
 */
final class Behind {

  private final Path folder;
  private final Path mark;

  private Behind(Path folder) {
    this.folder = folder;
    this.mark = folder.resolve("behind");
  }

  static Behind in(Path folder) {
    return new Behind(folder);
  }

  boolean isSet() {
    return Files.exists(mark);
  }

  void set() throws IOException {
    create(folder);
    if (!Files.exists(mark)) {
      Files.createFile(mark);
    }
  }

  void clear() throws IOException {
    Files.deleteIfExists(mark);
  }

  /** Makes a folder, for its owner alone: what somebody reads is nobody else's business. */
  static void create(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
      Files.createDirectories(folder, posix ? ownerOnly() : new FileAttribute<?>[0]);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };
  }
}
