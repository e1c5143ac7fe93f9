package org.mahdar.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mahdar.finding.Minutes;

/** Scores records against annotations. */
public final class GoldScore {

  private GoldScore() {}

  /**
   * Every figure is pooled over all documents; an annotation without a record counts as all missed.
   * A record belongs to the annotation whose {@code file} (or {@code id}) is the file name (or its
   * stem) of the record's source.
   *
   * @param goldFolders each holds one annotation ({@code *.json}) a document
   * @param records read to its end, in order; not closed
   * @throws NoGoldException when no folder holds an annotation
   * @throws IllegalArgumentException when a file there is no annotation
   * @throws UncheckedIOException when a folder cannot be listed
   */
  public static Scores of(List<Path> goldFolders, Stream<Minutes> records) {
    List<GoldDocument> gold = annotations(goldFolders).map(GoldReader::read).toList();
    if (gold.isEmpty()) {
      throw new NoGoldException(goldFolders);
    }
    RecordShelf shelf = new RecordShelf(gold, records);
    Sheet sheet = new Sheet();
    for (GoldDocument document : gold) {
      Optional<Minutes> minutes = shelf.find(document);
      if (minutes.isEmpty()) {
        sheet.addMissing(document.key());
      }
      sheet.addDocument();
      score(Case.of(document, minutes.orElseGet(Case::nothingFound), sheet));
    }
    return sheet.scores();
  }

  private static void score(Case document) {
    StatementScorer.score(document);
    PledgeScorer.score(document);
    EvidenceScorer.score(document);
    FormulaScorer.score(document);
    ActorScorer.score(document);
    BoilerplateScorer.score(document);
    PublishedScorer.score(document);
  }

  private static Stream<Path> annotations(List<Path> folders) {
    return folders.stream()
        .filter(Files::isDirectory)
        .flatMap(folder -> list(folder).stream())
        .sorted(Comparator.comparing(Path::toString));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(GoldScore::isAnnotation).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the gold folder " + folder + " cannot be listed; check its permissions", e);
    }
  }

  private static boolean isAnnotation(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".json") && !name.startsWith(".");
  }
}
