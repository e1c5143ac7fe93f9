package org.mahdar.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mahdar.grammar.Guard;
import org.mahdar.grammar.Rule;
import org.mahdar.reading.Reader;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;

/** A tag that neither a rule nor a reader asks for tells nobody anything. */
class AskedTagsTest {

  @Test
  void everyTagOfEveryRowIsAskedForByARuleOrAReader() throws IOException, URISyntaxException {
    LexiconFolder lexicon = LexiconFolder.bundled("ar");
    Set<String> asked = new HashSet<>(namedByReaders());
    Language arabic = Language.load("ar");
    for (Family family : Family.values()) {
      arabic.rules(family).rules().stream().map(Rule::match).forEach(m -> asked.addAll(words(m)));
    }
    lexicon.guards().stream()
        .map((Guard guard) -> guard.test() + " " + guard.stop())
        .forEach(test -> asked.addAll(words(test)));
    Set<String> given = new TreeSet<>();
    lexicon.entries().stream()
        .filter(entry -> entry.place().contains("/words.tsv:"))
        .forEach(entry -> given.addAll(entry.tags()));
    given.removeAll(asked);
    assertThat(given).isEmpty();
  }

  /** The words of a pattern, test or constant that may be tags. */
  private static List<String> words(String text) {
    return Arrays.asList(text.split("[^a-z0-9-]+", -1));
  }

  /** The words of every string that stands in the readers' classes. */
  private static Set<String> namedByReaders() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Reader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> named = new HashSet<>();
    try (Stream<Path> files = Files.walk(classes.resolve("org/mahdar/reading"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        ClassFile.of()
            .parse(file)
            .constantPool()
            .forEach(entry -> {
              if (entry instanceof StringEntry string) {
                named.addAll(words(string.stringValue()));
              }
            });
      }
    }
    return named;
  }
}
