package org.mahdar.reading.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a person's lexicon folder, by their path in it. */
final class FolderContents {

  /** Ours is a tenth of it; what is larger is no lexicon that somebody wrote. */
  private static final long LARGEST = 16L << 20;

  private static final int DEEPEST = 4;

  private FolderContents() {}

  static SortedMap<String, byte[]> of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LexiconException(
          "There is no lexicon: "
              + folder
              + " is no folder. Name one that has subfolders such as pledges/ or names/.");
    }
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        Path path = folder.relativize(file);
        if (!isAside(path)) {
          String name = path.toString().replace('\\', '/');
          contents.put(name, read(file, name));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new LexiconException(
          "The lexicon cannot be read: " + e.getMessage() + ". Check permissions.", e);
    }
    if (contents.isEmpty()) {
      throw new LexiconException(
          "The lexicon is empty: " + folder + " has no file such as " + known().first() + ".");
    }
    return contents;
  }

  /** Notes for people, and what editors and version control leave behind. */
  private static boolean isAside(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return path.toString().endsWith(".md") || path.toString().endsWith("~");
  }

  private static byte[] read(Path file, String name) throws IOException {
    if (!known().contains(name)) {
      throw new LexiconException(
          "No lexicon has such a file: "
              + file
              + ". Rename it to one of "
              + String.join(", ", near(name))
              + ", or take it out.");
    }
    if (Files.size(file) > LARGEST) {
      throw new LexiconException(
          "A table is too large: " + file + " has more than 16 MiB. Split it over two folders.");
    }
    return Files.readAllBytes(file);
  }

  /** What a file of this folder may be called; all there is where the folder is none of ours. */
  private static SortedSet<String> near(String name) {
    String folder = name.substring(0, name.indexOf('/') + 1);
    SortedSet<String> near = new TreeSet<>(known());
    near.removeIf(file -> folder.isEmpty() || !file.startsWith(folder));
    return near.isEmpty() ? known() : near;
  }

  private static SortedSet<String> known() {
    SortedSet<String> known = new TreeSet<>();
    for (Family family : Family.values()) {
      Set<String> files = new TreeSet<>(List.of("words.tsv"));
      if (family.hasRules()) {
        files.add("rules.yaml");
      }
      if (family == Family.NAMES) {
        files.addAll(NameTables.FILES);
      }
      files.forEach(file -> known.add(family.folder() + "/" + file));
    }
    return known;
  }
}
