package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/**
 * What must be known of words and bodies to tell a relation: the lexicon's folder {@code relations}
 * and its words for both sides together. Immutable.
 */
final class Knowledge {

  /**
   * A degree of partnership.
   *
   * @param rank the higher the closer; comparable between states only roughly
   */
  record Level(String formula, int rank, String english, String arabic) {}

  /** A principle that one takes a side on by saying the phrase. */
  record Stance(String formula, String english, String arabic) {}

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Stance> stances = new HashMap<>();
  private final Map<String, Set<String>> frames = new HashMap<>();
  private final Map<String, String[]> titles = new HashMap<>();
  private final Together together = new Together();
  private final Titles offices = new Titles();
  private final Posts posts = new Posts();
  private final Careers careers = new Careers();
  private final Marks marks = new Marks();
  private final Map<String, String> initiatives = new HashMap<>();
  private final List<String> beginnings = new ArrayList<>();
  private final Map<String, String> phrases = new HashMap<>();
  private final Map<String, String> arabicPhrases = new HashMap<>();

  private static final int FEW = 10;
  private static final String[] PLAIN = {"{who}", "{who}"};

  private Knowledge() {}

  /**
   * @param tables gives the text of a table of the lexicon by its path
   */
  static Knowledge of(UnaryOperator<String> tables) {
    Knowledge knowledge = new Knowledge();
    knowledge.read(
        "relations/levels.tsv",
        tables,
        row ->
            knowledge.levels.put(
                row.cell("formula"),
                new Level(
                    row.cell("formula"),
                    Integer.parseInt(row.cell("rank")),
                    row.cell("english"),
                    row.cell("arabic"))));
    knowledge.read(
        "relations/stances.tsv",
        tables,
        row ->
            knowledge.stances.put(
                row.cell("formula"),
                new Stance(row.cell("formula"), row.cell("english"), row.cell("arabic"))));
    knowledge.read(
        "relations/stances.tsv",
        tables,
        row -> row.forms("arabic").forEach(knowledge.together::except));
    knowledge.read(
        "relations/frames.tsv",
        tables,
        row -> knowledge.frames.put(row.cell("id"), Set.of(row.cell("members").split(" ", -1))));
    knowledge.read(
        "relations/titles.tsv",
        tables,
        row ->
            knowledge.titles.put(
                row.cell("key"), new String[] {row.cell("english"), row.cell("arabic")}));
    knowledge.read(
        "relations/together.tsv",
        tables,
        row -> row.forms("arabic").forEach(knowledge.together::add));
    knowledge.read(
        "relations/initiatives.tsv",
        tables,
        row -> knowledge.initiatives.put(row.cell("formula"), row.cell("english")));
    knowledge.read(
        "relations/beginnings.tsv",
        tables,
        row -> row.forms("arabic").forEach(form -> knowledge.beginnings.add(Folding.of(form))));
    knowledge.read("reporting/words.tsv", tables, knowledge::together);
    knowledge.read("formulae/words.tsv", tables, knowledge::phrase);
    knowledge.read("names/titles.tsv", tables, knowledge.offices::add);
    knowledge.read("names/words.tsv", tables, knowledge.posts::add);
    knowledge.read("names/persons.tsv", tables, knowledge.careers::add);
    knowledge.read("relations/marks.tsv", tables, knowledge.marks::add);
    return knowledge;
  }

  private void read(String file, UnaryOperator<String> tables, Consumer<Table.Row> rows) {
    Table.parse(file, tables.apply(file)).rows().forEach(rows);
  }

  private void together(Table.Row row) {
    for (String tag : row.cell("tags").split(" ", -1)) {
      if (tag.equals("collective") || tag.equals("collective-oblique")) {
        row.forms("arabic").forEach(together::name);
      }
    }
  }

  private void phrase(Table.Row row) {
    for (String attribute : row.cell("attributes").split(";", -1)) {
      if (attribute.startsWith("id=")) {
        phrases.putIfAbsent(attribute.substring(3), row.cell("english"));
        arabicPhrases.putIfAbsent(attribute.substring(3), row.forms("arabic").getFirst());
      }
    }
  }

  @Nullable Level level(String formula) {
    return levels.get(formula);
  }

  @Nullable Stance stance(String formula) {
    return stances.get(formula);
  }

  /** The English name of the initiative that a formula names; null when it names none. */
  @Nullable String initiative(String formula) {
    return initiatives.get(formula);
  }

  /** Whether an organisation is one in which states meet. */
  boolean isFrame(@Nullable String actor) {
    return actor != null && frames.containsKey(actor);
  }

  /** Whether both sides are members of a frame, or take part in it. */
  boolean isShared(String frame, Sides sides) {
    Set<String> members = frames.getOrDefault(frame, Set.of());
    return members.contains("*") || sides.bothIn(members);
  }

  /** Whether so few states meet in it that naming two of them with it means those who meet. */
  boolean isOfFew(String frame) {
    Set<String> members = frames.getOrDefault(frame, Set.of());
    return members.size() > 1 && members.size() <= FEW;
  }

  /** Offices and honours. */
  Titles titles() {
    return offices;
  }

  /** Whose office a title is, by the prepositions in it. */
  Posts posts() {
    return posts;
  }

  /** What offices people are known to have held. */
  Careers careers() {
    return careers;
  }

  /** Where names of things end, and what denies them. */
  Marks marks() {
    return marks;
  }

  /** How a kind of item is headed, with places for names. */
  String titleEn(String key) {
    return titles.getOrDefault(key, PLAIN)[0];
  }

  String title(String key) {
    return titles.getOrDefault(key, PLAIN)[1];
  }

  /** The words that speak of both sides at once. */
  Together together() {
    return together;
  }

  /** Folded wordings of the beginning of diplomatic relations. */
  List<String> beginnings() {
    return beginnings;
  }

  /** What a formula is called in English. */
  String english(String formula) {
    return phrases.getOrDefault(formula, formula);
  }

  /** A phrase as it is written first in the lexicon; null for one that others brought. */
  @Nullable String arabicPhrase(String formula) {
    return arabicPhrases.get(formula);
  }
}
