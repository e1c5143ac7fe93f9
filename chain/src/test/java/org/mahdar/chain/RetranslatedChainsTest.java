package org.mahdar.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Second translations among many reports, found and linked as `mahdar chains` does. */
class RetranslatedChainsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.load("ar");

  @Test
  void secondTranslationsAndNothingElseAreLinkedInAnyOrder() throws Exception {
    List<Report> reports = new ArrayList<>();
    TreeSet<String> expected = new TreeSet<>();
    for (String folder : List.of("retranslated", "sameevent")) {
      for (TwoTexts pair : TwoTexts.in(folder)) {
        reports.add(TwoTexts.report(pair.name() + ".a", pair.one()));
        reports.add(TwoTexts.report(pair.name() + ".b", pair.other()));
        if (folder.equals("retranslated")) {
          expected.add(pair.name() + ".a " + pair.name() + ".b RETRANSLATED");
        }
      }
    }
    for (int order = 0; order < 3; order++) {
      Collections.shuffle(reports, new Random(order));
      assertThat(links(reports)).isEqualTo(expected);
    }
  }

  @Test
  void aReportsOtherTranslationIsAmongItsNeighbours() throws Exception {
    TwoTexts pair = TwoTexts.in("retranslated").getFirst();
    Chains chains = new Chains(Chains.WINDOW);
    chains.add(Fingerprint.of(TwoTexts.report("one", pair.one()), VOCABULARY));
    chains.add(Fingerprint.of(TwoTexts.report("other", pair.other()), VOCABULARY));
    assertThat(chains.neighbours(List.of("one"))).contains("other");
  }

  private static Set<String> links(List<Report> reports) {
    Chains chains = new Chains(Chains.WINDOW);
    reports.forEach(report -> chains.add(Fingerprint.of(report, VOCABULARY)));
    Set<String> links = new TreeSet<>();
    for (Link link : chains.links()) {
      links.add(link.a().id() + " " + link.b().id() + " " + link.type());
    }
    return links;
  }
}
