package org.mahdar.reading.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mahdar.grammar.RuleSet;
import org.mahdar.grammar.Tags;
import org.mahdar.reading.words.WordTagger;

/** One language's words and rules, ready to read with. Immutable and thread-safe. */
public final class Language {

  /** Of the lexicon that comes with the program. */
  public static final String VERSION = "2026.11";

  private final String code;
  private final String version;
  private final List<String> replaced;
  private final Tags tags;
  private final WordTagger tagger;
  private final Map<Family, RuleSet> rules;
  private final Map<String, String> states;
  private final List<Tenure> tenures;
  private final Confidence confidence;

  Language(
      String code,
      String version,
      List<String> replaced,
      Tags tags,
      WordTagger tagger,
      Map<Family, RuleSet> rules,
      Map<String, String> states,
      List<Tenure> tenures,
      Confidence confidence) {
    this.code = code;
    this.version = version;
    this.replaced = List.copyOf(replaced);
    this.tags = tags;
    this.tagger = tagger;
    this.rules = rules;
    this.states = Map.copyOf(states);
    this.tenures = List.copyOf(tenures);
    this.confidence = confidence;
  }

  /**
   * Loads the folder {@code code} of the lexicon from the class path.
   *
   * @throws RuntimeException naming file and line of the first thing that is wrong
   */
  public static Language load(String code) {
    return load(code, List.of());
  }

  /**
   * Loads the lexicon with what people add to it. Where folders contradict each other the later one
   * holds ({@link #replaced}).
   *
   * @param extensions in the order of their names on the command line
   * @throws LexiconException naming file and line of the first thing that is wrong, and what to do
   */
  public static Language load(String code, List<LexiconFolder> extensions) {
    return new Assembly(code, extensions).language();
  }

  /** ISO 639-1. */
  public String code() {
    return code;
  }

  /** Of everything it was loaded from: {@code 2026.11}, or {@code 2026.11+1f0c9a2e} if extended. */
  public String version() {
    return version;
  }

  /** A sentence for each rule, guard or wording of an earlier folder that a later one replaces. */
  public List<String> replaced() {
    return replaced;
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

  /** Who held which office when. */
  public List<Tenure> tenures() {
    return tenures;
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
    return new Language(
        code, version, replaced, tags, tagger, changed, states, tenures, confidence);
  }
}
