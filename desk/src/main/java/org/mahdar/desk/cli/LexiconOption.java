package org.mahdar.desk.cli;

import java.nio.file.Path;
import java.util.List;
import org.mahdar.reading.language.LexiconFolder;
import picocli.CommandLine.Option;

/** What people add to the lexicon, for the commands that read. */
final class LexiconOption {

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Read with the names, words and rules of this folder too; repeatable, the last one holds."
              + " docs/rules.md says what it looks like.")
  List<Path> paths = List.of();

  /** Before anything is read, so that a fault in one is told once and not for each document. */
  List<LexiconFolder> folders() {
    return paths.stream().map(LexiconFolder::at).toList();
  }

  /** Makes the desk read with them. */
  void use(Desk desk) {
    if (!paths.isEmpty()) {
      desk.extend(folders());
    }
  }
}
