package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.text.Span;

class MarkedTextTest {

  private static List<String> lines(String text, Mark... marks) {
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    Console console =
        new Console(InputStream.nullInputStream(), nowhere, nowhere, Console.Terminals.NONE);
    return MarkedText.lines(console, text, List.of(marks)).stream()
        .map(line -> line.replace('\u2066', '<').replace('\u2067', '{').replace('\u2069', '>'))
        .toList();
  }

  private static Mark mark(int start, int end, String label) {
    return new Mark(new Span(start, end), label, Ink.BLUE);
  }

  @Test
  void bothEndsBearTheLabel() {
    assertThat(lines("قال نعم", mark(4, 7, "s1"))).containsExactly("{قال [<s1> نعم <s1>]>");
  }

  @Test
  void marksMayCross() {
    assertThat(lines("abcd", mark(0, 3, "s1"), mark(1, 4, "p1")))
        .containsExactly("[<s1> a[<p1> bc <s1>]d <p1>]");
  }

  @Test
  void marksMayCrossLines() {
    assertThat(lines("ab\ncd", mark(1, 4, "s1"))).containsExactly("a[<s1> b", "c <s1>]d");
    assertThat(lines("ab\ncd", mark(0, 2, "s1"), mark(3, 5, "s2")))
        .containsExactly("[<s1> ab <s1>]", "[<s2> cd <s2>]");
  }

  @Test
  void aMarkMayEndWithTheLineBreak() {
    assertThat(lines("ab\ncd", mark(0, 3, "s1"))).containsExactly("[<s1> ab <s1>]", "cd");
    assertThat(lines("ab\ncd", mark(2, 4, "s1"))).containsExactly("ab", "[<s1> c <s1>]d");
  }
}
