package org.mahdar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;

/** Whatever code the lexicon gives, people can read it in both languages. */
class LexiconLabelsTest {

  /** Attributes of rows, and what their values are called in labels.tsv. */
  private static final Map<String, String> KINDS =
      Map.of(
          "act", "act",
          "strength", "strength",
          "field", "field",
          "kind", "agreement",
          "format", "format");

  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+):");

  @Test
  void everyCodeOfTheLexiconHasAnEnglishAndAnArabicLabel() {
    List<Entry> entries = LexiconFolder.bundled("ar").entries();
    Set<String> unlabelled = new TreeSet<>();
    Labels labels = Labels.bundled();
    for (Entry entry : entries) {
      KINDS.forEach((attribute, kind) -> {
        String code = entry.attributes().get(attribute);
        if (code != null && !isWhole(labels.find(kind + "." + code))) {
          unlabelled.add(entry.place() + ": " + kind + "." + code);
        }
      });
      String type = entry.attributes().get("type");
      if (type != null
          && entry.place().contains("/events/")
          && !isWhole(labels.find("event." + type))) {
        unlabelled.add(entry.place() + ": event." + type);
      }
    }
    assertThat(unlabelled).isEmpty();
  }

  /** People see them where they ask why something was found. */
  @Test
  void everySlotOfAPatternHasAnEnglishAndAnArabicLabel() {
    Language arabic = Language.load("ar");
    Set<String> slots =
        Arrays.stream(Family.values())
            .flatMap(family -> arabic.rules(family).rules().stream())
            .flatMap(rule -> SLOT.matcher(rule.match()).results())
            .map(slot -> slot.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(slots).contains("cue", "content");
    slots.removeIf(slot -> isWhole(Labels.bundled().find("why." + slot)));
    assertThat(slots).isEmpty();
  }

  private static boolean isWhole(@Nullable Label label) {
    return label != null && !label.english().isBlank() && !label.arabic().isBlank();
  }
}
