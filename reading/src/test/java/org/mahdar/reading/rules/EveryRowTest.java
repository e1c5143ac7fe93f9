package org.mahdar.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.language.LexiconFolder;

/** No row of any table is there in vain. */
class EveryRowTest {

  private static final Language ARABIC = Language.load("ar");
  private static final List<Entry> ROWS = LexiconFolder.bundled("ar").entries();

  @Test
  void everyFormOfEveryRowIsRecognisedWithItsTags() {
    assertThat(ROWS).hasSizeGreaterThan(10_000);
    assertThat(
            new RowTrials(ARABIC).of(ROWS).map(Trial::failure).flatMap(Optional::stream).toList())
        .isEmpty();
  }
}
