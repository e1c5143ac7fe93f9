package org.mahdar.source;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Which entries of an archive are read: no hidden ones, no parts of pages, each name once. */
final class EntryNames {

  private final Set<String> seen = new HashSet<>();

  /** Whether an entry of this name is to be passed over without a word. */
  boolean passed(String name) {
    return passed(name, seen::contains);
  }

  /**
   * @param there whether the archive has an entry of this name
   */
  boolean passed(String name, Predicate<String> there) {
    return hidden(name) || SavedPages.isPart(name, there);
  }

  /** False when the name came before. */
  boolean add(String name) {
    return seen.add(name);
  }

  int count() {
    return seen.size();
  }

  /** As in a folder, and the resource forks that a Mac adds; {@code ..} hides nothing. */
  private static boolean hidden(String name) {
    for (String part : name.split("/", -1)) {
      if (part.equals("__MACOSX") || part.matches("\\.(?!\\.?$).*")) {
        return true;
      }
    }
    return false;
  }
}
