package org.mahdar.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of a path that is not there how far it is, and what may have been meant. */
final class Nearby {

  private static final int MOST_NAMES = 5000;

  private Nearby() {}

  static String reason(Path missing) {
    Path lost = missing.toAbsolutePath().normalize();
    Path parent = lost.getParent();
    while (parent != null && !Files.exists(parent)) {
      lost = parent;
      parent = lost.getParent();
    }
    if (parent == null || lost.getFileName() == null) {
      return "there is no such file; check the path";
    }
    String name = lost.getFileName().toString();
    String start = "there is no " + name + " in " + parent;
    if (!Files.isDirectory(parent)) {
      return start + ", which is a file; to read from an archive, pass the archive";
    }
    if (!Files.isReadable(parent) || !Files.isExecutable(parent)) {
      return "no permission to look into " + parent + "; give this user the right to (chmod u+rx)";
    }
    return start
        + like(name, parent)
            .map(found -> "; did you mean " + found + "?")
            .orElse("; check the path");
  }

  private static Optional<String> like(String name, Path folder) {
    int farthest = Math.max(1, name.length() / 3);
    try (Stream<Path> all = Files.list(folder)) {
      return all.limit(MOST_NAMES)
          .map(path -> String.valueOf(path.getFileName()))
          .filter(each -> distance(name, each) <= farthest)
          .min(
              Comparator.<String>comparingInt(each -> distance(name, each))
                  .thenComparing(each -> each));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** How many letters must be changed, added or left out. */
  static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], last[j]));
      }
      last = row;
    }
    return last[other.length()];
  }
}
