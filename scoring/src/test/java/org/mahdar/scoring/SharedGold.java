package org.mahdar.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The annotations and the reference script that lie beside the repository, in a folder {@code
 * shared}; the system property {@code mahdar.shared} or the environment's {@code MAHDAR_SHARED}
 * names another place. Nothing of it is part of the repository.
 */
record SharedGold(Path shared) {

  private static final JsonMapper MAPPER = new JsonMapper();

  static Optional<SharedGold> find() {
    String named = System.getProperty("mahdar.shared", System.getenv("MAHDAR_SHARED"));
    return candidates(named)
        .map(SharedGold::new)
        .filter(gold -> Files.isRegularFile(gold.script()))
        .findFirst();
  }

  private static Stream<Path> candidates(@Nullable String named) {
    return named != null
        ? Stream.of(Path.of(named))
        : Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(folder -> folder.resolve("shared"));
  }

  Path script() {
    return shared.resolve("gold/score.py");
  }

  List<Path> folders() {
    return List.of(shared.resolve("gold/seeds"), shared.resolve("gold/saudi"));
  }

  /** A record for each annotation, with the noise of this seed; at rate 0 as annotated. */
  List<Minutes> records(long seed, double rate) throws IOException {
    Noise noise = new Noise(new Random(seed), rate);
    List<Minutes> records = new ArrayList<>();
    for (Path folder : folders()) {
      for (Path file : annotations(folder)) {
        JsonNode gold = MAPPER.readTree(file.toFile());
        records.add(AnnotatedMinutes.of(gold, text(gold.path("file").asString()), noise));
      }
    }
    return noise.list(records);
  }

  private static List<Path> annotations(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private String text(String file) throws IOException {
    Path seed = shared.resolve("seeds").resolve(file);
    return Files.readString(
        Files.exists(seed) ? seed : shared.resolve("gold/texts/saudi").resolve(file));
  }
}
