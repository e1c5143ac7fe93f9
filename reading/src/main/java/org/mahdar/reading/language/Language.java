package org.mahdar.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mahdar.grammar.Guard;
import org.mahdar.grammar.Rule;
import org.mahdar.grammar.RuleFile;
import org.mahdar.grammar.RuleSet;
import org.mahdar.grammar.Tags;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.reading.words.Vocabulary;
import org.mahdar.reading.words.WordTable;
import org.mahdar.reading.words.WordTagger;

/** One language's words and rules, ready to read with. Immutable and thread-safe. */
public final class Language {

  /** Of the lexicon's data; part of every record. */
  public static final String VERSION = "2026.11";

  /** Tags of what readers, not words, recognise. */
  private static final List<String> READER_TAGS =
      List.of(
          "person",
          "state",
          "organisation",
          "mechanism",
          "actor",
          "date",
          "quantity",
          "money",
          "formula",
          "title",
          "honorific",
          "title-pl",
          "title-du",
          "nationality",
          "state-name",
          "capital",
          "person-name",
          "person-part",
          "organisation-name",
          "mechanism-name",
          "institution",
          "ministry-field",
          "given-name",
          "name-particle",
          "not-name",
          "preposition",
          "side-noun");

  /** Words that are a cue only in a frame of their own («weak») stop nothing. */
  private static final String SENTENCE_STOPS =
      "report&finite&!weak|report&participle|that|bi-that|stop|colon|quote-open|quote-close";

  private static final String PHRASE_STOPS =
      "comma|semicolon|open|close|name-quote|" + SENTENCE_STOPS;

  private final String code;
  private final Tags tags;
  private final WordTagger tagger;
  private final Map<Family, RuleSet> rules;
  private final Map<String, String> states;
  private final Confidence confidence;

  private Language(
      String code,
      Tags tags,
      WordTagger tagger,
      Map<Family, RuleSet> rules,
      Map<String, String> states,
      Confidence confidence) {
    this.code = code;
    this.tags = tags;
    this.tagger = tagger;
    this.rules = rules;
    this.states = Map.copyOf(states);
    this.confidence = confidence;
  }

  /**
   * Loads the folder {@code code} of the lexicon from the class path.
   *
   * @throws RuntimeException naming file and line of the first thing that is wrong
   */
  public static Language load(String code) {
    Tags tags = new Tags();
    WordTagger.ownTags().forEach(tags::id);
    READER_TAGS.forEach(tags::id);
    Vocabulary.Builder words = new Vocabulary.Builder(tags);
    for (Family family : Family.values()) {
      table(code, family, "words.tsv").ifPresent(table -> addWords(table, words));
    }
    NameTables.addTo(words, name -> table(code, Family.NAMES, name));
    tags.freeze();
    return new Language(
        code,
        tags,
        new WordTagger(words.build(), tags),
        rules(code, tags),
        NameTables.stateNames(table(code, Family.NAMES, "states.tsv")),
        Confidence.of(table("/" + code + "/confidence/rules.tsv")));
  }

  private static void addWords(WordTable table, Vocabulary.Builder words) {
    for (WordTable.Row row : table.rows()) {
      words.add(
          List.of(row.cell("tags").split(" ", -1)),
          row.cell("pattern"),
          Attributes.parse(row.cell("attributes"), row.cell("english"), row.place()),
          row.cell("arabic"),
          row.place());
    }
  }

  private static Map<Family, RuleSet> rules(String code, Tags tags) {
    Map<Family, RuleFile> files = new EnumMap<>(Family.class);
    List<Guard> guards = new ArrayList<>();
    for (Family family : Family.values()) {
      String name = path(code, family, "rules.yaml");
      try (InputStream in = Language.class.getResourceAsStream(name)) {
        if (in != null) {
          RuleFile file = RuleFile.read(name.substring(1), in);
          files.put(family, file);
          guards.addAll(file.guards());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(name + " cannot be read", e);
      }
    }
    RuleSet.Language syntax =
        new RuleSet.Language(
            tags, Proclitics.NAMES, Proclitics.CONJUNCTIONS, PHRASE_STOPS, SENTENCE_STOPS);
    Map<Family, RuleSet> compiled = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      List<Rule> of = Optional.ofNullable(files.get(family)).map(RuleFile::rules).orElse(List.of());
      compiled.put(family, RuleSet.compile(of, guards, syntax));
    }
    return compiled;
  }

  private static Optional<WordTable> table(String code, Family family, String file) {
    return table(path(code, family, file));
  }

  private static Optional<WordTable> table(String name) {
    try (InputStream in = Language.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(WordTable.read(name.substring(1), in));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String path(String code, Family family, String file) {
    return "/" + code + "/" + family.folder() + "/" + file;
  }

  /** ISO 639-1. */
  public String code() {
    return code;
  }

  public Tags tags() {
    return tags;
  }

  /** The number of a tag that words or readers produce. */
  public int tag(String name) {
    return tags.id(name);
  }

  /** The usual name of a state, for one that an article only points to («بلاده»). */
  public Optional<String> stateName(String country) {
    return Optional.ofNullable(states.get(country));
  }

  public Confidence confidence() {
    return confidence;
  }

  public WordTagger tagger() {
    return tagger;
  }

  public RuleSet rules(Family family) {
    RuleSet set = rules.get(family);
    if (set == null) {
      throw new IllegalStateException("no rules were compiled for " + family);
    }
    return set;
  }

  /** This language with other rules for one family: what the tests of rules take away or loosen. */
  public Language with(Family family, RuleSet other) {
    Map<Family, RuleSet> changed = new EnumMap<>(rules);
    changed.put(family, other);
    return new Language(code, tags, tagger, changed, states, confidence);
  }
}
