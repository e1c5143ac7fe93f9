package org.mahdar.reading.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.grammar.Guard;
import org.mahdar.grammar.Rule;
import org.mahdar.grammar.RuleException;
import org.mahdar.grammar.RuleFile;
import org.mahdar.grammar.RuleSet;
import org.mahdar.grammar.Tags;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.reading.words.Vocabulary;
import org.mahdar.reading.words.WordTagger;

/** Puts a language together from the folders of its lexicon. */
final class Assembly {

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
          "side-noun",
          "year-numeral",
          "bare-year",
          "named-year",
          "dotted-date",
          "bare-count");

  /**
   * What is a cue only in a frame of its own («weak»), or also an adverb («again»), stops nothing.
   */
  private static final String SENTENCE_STOPS =
      "report&finite&!weak|report&finite&past&weak&inna&quote&!obj-pron|report&participle&!again|that|bi-that|bound-that|stop|colon|quote-open|"
          + "quote-close";

  private static final String PHRASE_STOPS =
      "comma|semicolon|open|close|name-quote|" + SENTENCE_STOPS;

  private final String code;
  private final List<LexiconFolder> folders = new ArrayList<>();
  private final Tags tags = new Tags();
  private final Layers layers = new Layers();

  /**
   * @param extensions what holds over ours, the last one most
   */
  Assembly(String code, List<LexiconFolder> extensions) {
    this.code = code;
    folders.add(LexiconFolder.bundled(code));
    folders.addAll(extensions);
  }

  Language language() {
    try {
      return assembled();
    } catch (RuleException | IllegalArgumentException e) {
      throw LexiconException.of(e);
    }
  }

  private Language assembled() {
    WordTagger.ownTags().forEach(tags::id);
    READER_TAGS.forEach(tags::id);
    Vocabulary vocabulary = vocabulary();
    tags.freeze();
    Map<Family, RuleSet> rules = rules();
    return new Language(
        code,
        version(),
        layers.replaced(),
        tags,
        new WordTagger(vocabulary, tags),
        rules,
        stateNames(),
        tenures(),
        Confidence.of(folders.getFirst().table("confidence/rules.tsv")));
  }

  private String version() {
    return folders.size() == 1
        ? Language.VERSION
        : Language.VERSION + "+" + LexiconFolder.fingerprint(folders);
  }

  /** What a person adds comes first, so that it is also met first. */
  private Vocabulary vocabulary() {
    Vocabulary.Builder words = new Vocabulary.Builder(tags);
    for (LexiconFolder folder : folders.reversed()) {
      List<Entry> entries = folder.entries();
      layers
          .holding(entries)
          .forEach(e -> words.add(e.tags(), e.pattern(), e.attributes(), e.arabic(), e.place()));
      layers.judgeBy(entries);
    }
    return words.build();
  }

  private Map<Family, RuleSet> rules() {
    Map<Family, List<List<Rule>>> stated = new EnumMap<>(Family.class);
    List<List<Guard>> guards = new ArrayList<>();
    for (LexiconFolder folder : folders) {
      for (Family family : Family.values()) {
        folder
            .rules(family)
            .ifPresent((RuleFile file) -> {
              stated.computeIfAbsent(family, f -> new ArrayList<>()).add(file.rules());
              guards.add(file.guards());
            });
      }
    }
    RuleSet.Language syntax =
        new RuleSet.Language(
            tags, Proclitics.NAMES, Proclitics.CONJUNCTIONS, PHRASE_STOPS, SENTENCE_STOPS);
    List<Guard> known = layers.guards(guards);
    Map<Family, RuleSet> compiled = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      List<Rule> rules = layers.rules(stated.getOrDefault(family, List.of()));
      compiled.put(family, RuleSet.compile(rules, known, syntax));
    }
    return compiled;
  }

  private List<Tenure> tenures() {
    return folders.stream()
        .flatMap(folder -> Tenure.of(folder.table(Family.NAMES, "persons.tsv")).stream())
        .toList();
  }

  private Map<String, String> stateNames() {
    Map<String, String> names = new HashMap<>();
    for (LexiconFolder folder : folders) {
      names.putAll(NameTables.stateNames(folder.table(Family.NAMES, "states.tsv")));
    }
    return names;
  }
}
