package org.mahdar.desk.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.LexiconFolder;
import org.mahdar.search.Names;

/** What the lexicon knows of names and labels, for searching. */
public final class SearchNames {

  private static final Set<String> NAMED_OTHERWISE = Set.of("capital", "nationality");
  private static final Set<String> LABELS = Set.of("title", "institution", "nationality");

  private SearchNames() {}

  /**
   * @param added what people add to the bundled lexicon
   */
  public static Names of(List<LexiconFolder> added) {
    List<LexiconFolder> folders = new ArrayList<>(List.of(LexiconFolder.bundled("ar")));
    folders.addAll(added);
    Names.Builder names = new Names.Builder();
    for (LexiconFolder folder : folders) {
      folder.entries().forEach(entry -> add(entry, names));
    }
    return names.build();
  }

  private static void add(Entry entry, Names.Builder names) {
    String english = entry.attributes().getOrDefault("english", "");
    if (!isNamedOtherwise(entry)) {
      named(entry, english, names);
    }
    if (entry.tags().stream().anyMatch(LABELS::contains) && !english.isEmpty()) {
      for (String meaning : english.split(", ", -1)) {
        names.meaning(meaning, entry.arabic());
      }
    }
  }

  /** Whether an entry means an actor without being its name, as a capital means its state. */
  static boolean isNamedOtherwise(Entry entry) {
    return entry.tags().stream().anyMatch(NAMED_OTHERWISE::contains);
  }

  private static void named(Entry entry, String english, Names.Builder names) {
    Map<String, String> attributes = entry.attributes();
    String actor = attributes.get("actor");
    if (actor != null) {
      boolean person = actor.startsWith("person:");
      for (String form : List.of(entry.arabic(), english)) {
        if (person) {
          names.person(actor, form);
        } else {
          names.form(actor, form);
        }
      }
    } else if (entry.tags().contains("formula")) {
      String formula = "formula:" + attributes.get("id");
      names.form(formula, entry.arabic());
      names.form(formula, english);
    }
  }
}
