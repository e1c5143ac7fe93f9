package org.mahdar.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mahdar.grammar.Rule;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;
import org.mahdar.reading.words.Inflection;

/**
 * How broad the lexicon is. A cue is a wording of a table, a verb counted once for all its forms,
 * that can fill the {@code {cue:…}} of a rule of the family.
 */
class BreadthTest {

  private static final Pattern CUE = Pattern.compile("\\{" + Rule.CUE + ":([^}]+)}");

  private static final Language ARABIC = Language.load("ar");
  private static final List<Entry> ENTRIES = LexiconFolder.bundled("ar").entries();

  @Test
  void thereAreManyReportingCues() {
    assertThat(cues(Family.REPORTING)).hasSizeGreaterThanOrEqualTo(400);
  }

  @Test
  void thereAreManyPledgeCues() {
    assertThat(cues(Family.PLEDGES)).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void thereAreManyEventTriggers() {
    assertThat(cues(Family.EVENTS)).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void thereAreManyNames() {
    assertThat(actors("state:")).hasSizeGreaterThanOrEqualTo(250);
    assertThat(actors("person:")).hasSizeGreaterThanOrEqualTo(300);
    assertThat(actors("org:")).hasSizeGreaterThanOrEqualTo(150);
  }

  private static Set<String> actors(String kind) {
    return ENTRIES.stream()
        .flatMap(entry -> entry.id().stream())
        .filter(id -> id.startsWith(kind))
        .collect(Collectors.toSet());
  }

  private static Set<String> cues(Family family) {
    Set<List<String>> tests =
        ARABIC.rules(family).rules().stream()
            .flatMap(rule -> CUE.matcher(rule.match()).results())
            .flatMap(cue -> Stream.of(cue.group(1).split("\\|", -1)))
            .map(alternative -> List.of(alternative.split("&", -1)))
            .collect(Collectors.toSet());
    return ENTRIES.stream()
        .filter(entry -> entry.place().contains("/" + family.folder() + "/"))
        .filter(entry -> tests.stream().anyMatch(test -> passes(entry, test)))
        .map(Entry::arabic)
        .collect(Collectors.toSet());
  }

  private static boolean passes(Entry entry, List<String> test) {
    return Inflection.forms(entry.pattern(), entry.arabic()).stream()
        .anyMatch(form -> {
          Set<String> tags = new HashSet<>(entry.tags());
          tags.addAll(form.tags());
          return test.stream()
              .allMatch(tag -> tag.startsWith("!") != tags.contains(tag.replace("!", "")));
        });
  }

  @Test
  void everyNameFormulaFieldAndCueHasAnEnglishGloss() {
    Set<String> lists = Set.of("common-words.tsv", "given-names.tsv", "not-names.tsv");
    assertThat(
            ENTRIES.stream()
                .filter(entry -> lists.stream().noneMatch(list -> entry.place().contains(list)))
                .filter(entry -> !entry.tags().equals(List.of("person-part")))
                .filter(entry -> entry.attributes().getOrDefault("english", "").isBlank())
                .map(Entry::place))
        .isEmpty();
  }
}
