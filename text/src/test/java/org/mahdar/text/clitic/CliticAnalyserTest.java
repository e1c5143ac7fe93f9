package org.mahdar.text.clitic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mahdar.text.Folded;
import org.mahdar.text.Span;
import org.mahdar.text.Tokens;

class CliticAnalyserTest {

  /** Kind b: how often the stem stands alone, behind و ({@code "}) and whole ({@code !}). */
  private static final String STEMS = "كتب\tc430\nوقت\te900\n";

  private static final String WEIGHTS = "b<\"\t1.5\nb>!\t3\nb0!\t0.5\n";

  @Test
  void theCutThatWeighsMostIsTaken() {
    CliticAnalyser analyser = Analysers.of(STEMS, WEIGHTS, new KnownWords());
    assertThat(Analysers.segments(analyser, "وكتب وقت")).containsExactly("و+كتب", "وقت");
  }

  @Test
  void aNeighbourCanDecide() {
    CliticAnalyser analyser = Analysers.of("", "BفيA\t2\na!B\t1\na!A\t0.5\n", new KnownWords());
    assertThat(Analysers.segments(analyser, "في نزيه")).containsExactly("في", "نزيه");
    assertThat(Analysers.segments(analyser, "نزيه")).containsExactly("نزي+ه");
  }

  @Test
  void theStemIsASpanOfTheRawText() {
    KnownWords known = new KnownWords();
    known.word("و+كتاب+هم", "here");
    Tokens tokens = Tokens.of(Folded.of("قرأ وَكِتابُهم"));
    Segmentation found = Analysers.of("", "", known).analyse(tokens);
    assertThat(found.stem(1)).isEqualTo(new Span(6, 12));
    assertThat(found.proclitics(1)).isEqualTo(Proclitic.WA);
    assertThat(found.segments(1)).isEqualTo("وَ+كِتابُ+هم");
  }

  @Test
  void aWrongRowIsNamed() {
    KnownWords known = new KnownWords();
    assertThatThrownBy(() -> Analysers.of("كتب\tc4\n", "", known))
        .hasMessageStartingWith("stems.tsv:1: a line is letters");
    assertThatThrownBy(() -> Analysers.of("كتب\tzzzz\n", "", known))
        .hasMessageStartingWith("stems.tsv:1: no hexadecimal digits");
    assertThatThrownBy(() -> Analysers.of("", "# comment\nabc\n", known))
        .hasMessageStartingWith("weights.tsv:2: a line is a feature");
    assertThatThrownBy(() -> Analysers.of("", "a!A\tmuch\n", known))
        .hasMessageStartingWith("weights.tsv:1: no number");
  }
}
