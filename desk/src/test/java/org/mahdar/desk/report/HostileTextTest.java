package org.mahdar.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.desk.markup.Markup;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;

/** Article text is hostile wherever it lands: as words, in attributes, in names, as a title. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</title></style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)' autofocus='",
        "<!--",
        "]]>",
        "&lt;script&gt;",
        "javascript:alert(1)",
      })
  void noWordsBecomeMarkup(String hostile) throws IOException {
    String page = page(everywhere(hostile));
    String harmless = page(everywhere("كلام عادي"));
    assertThat(tags(page)).isEqualTo(tags(harmless));
    assertThat(page).contains(new Markup().text(hostile).toString());
  }

  @Test
  void controlsAndBrokenSurrogatesAreReplaced() {
    assertThat(new Markup().text("a\u0000b\u001Bc\uD800d\uDC00e").toString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    assertThat(new Markup().text("\uD83D\uDE00 \u2028\u2029\r\n").toString())
        .isEqualTo("\uD83D\uDE00 \u2028\u2029&#13;\n");
  }

  @Test
  void wordsThatDoNotStandWhereTheRecordSaysGetNoLink() throws IOException {
    Minutes minutes =
        new Sample("a", "نص قصير")
            .statement("متحدث", new Quote(900, 908, "في مكان "))
            .statement("متحدث", new Quote(0, 4, "آخرى"))
            .minutes();
    assertThat(page(minutes))
        .contains("These words do not stand where the record says")
        .doesNotContain("#e=d1.s1", "#e=d1.s2");
  }

  @Test
  void aReversingMarkStaysInsideItsOwnElement() throws IOException {
    String page = page(everywhere("\u202Eعكس"));
    assertThat(page).contains("<bdi>\u202Eعكس</bdi>").contains("dir=\"auto\">\u202Eعكس");
  }

  @Test
  void anEnormousNumberIsNotWrittenOut() throws IOException {
    Minutes minutes = new Sample("a", "رقم كبير").dollars("1E+900", "رقم", null, "رقم").minutes();
    assertThat(page(minutes)).doesNotContain("0".repeat(50)).contains("1.00000E+900");
  }

  private static Minutes everywhere(String words) {
    return new Sample(words, words)
        .textId(words)
        .title(words)
        .outlet(words)
        .published(words)
        .statement(words, words)
        .pledge(new Party(words, words), Pledge.Strength.READY, words)
        .meeting(words, words)
        .memorandum(words)
        .project(words, Project.Status.OPENED)
        .dollars("3", words, words, words)
        .formula(words, words)
        .state(new Party(words, words))
        .minutes();
  }

  private static List<String> tags(String page) {
    return Pattern.compile("<[a-zA-Z/!][^\\s>]*")
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String page(Minutes minutes) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportPage.write(List.of(minutes), List.of(), out);
    return out.toString();
  }
}
