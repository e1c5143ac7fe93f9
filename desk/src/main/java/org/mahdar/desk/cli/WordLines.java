package org.mahdar.desk.cli;

import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;
import org.mahdar.text.clitic.CliticAnalyser;
import org.mahdar.text.clitic.Segmentation;

/**
 * The words of a text and their segments, a line each. In a list, which has one word a line, every
 * line from the first word on stays one, whatever signs it holds or none, so that lists can be
 * pasted side by side.
 */
final class WordLines {

  private final Segmentation segmentation;
  private final Tokens tokens;
  private final StringBuilder lines = new StringBuilder();

  private WordLines(Segmentation segmentation) {
    this.segmentation = segmentation;
    this.tokens = segmentation.tokens();
  }

  static String of(String text, CliticAnalyser analyser) {
    WordLines words = new WordLines(analyser.analyse(Tokens.of(Folded.of(text))));
    if (words.isList()) {
      words.list();
    } else {
      words.running();
    }
    return words.lines.toString();
  }

  /** Whether no line has a blank between two of its tokens. */
  private boolean isList() {
    for (int token = 1; token < tokens.count(); token++) {
      if (!tokens.startsLine(token) && !tokens.touchesPrevious(token)) {
        return false;
      }
    }
    return true;
  }

  private void running() {
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.kind(token) == Tokens.Kind.WORD) {
        line(written(token), segmentation.segments(token));
      }
    }
  }

  private void list() {
    StringBuilder word = new StringBuilder();
    StringBuilder segments = new StringBuilder();
    for (int token = 0; token < tokens.count(); token++) {
      word.append(written(token));
      segments.append(
          tokens.kind(token) == Tokens.Kind.WORD ? segmentation.segments(token) : written(token));
      if (token + 1 == tokens.count() || tokens.startsLine(token + 1)) {
        line(word.toString(), segments.toString());
        word.setLength(0);
        segments.setLength(0);
        emptyLines(tokens.end(token), token + 1);
      }
    }
  }

  /** Lines between here and the next token, or the end, that hold no word. */
  private void emptyLines(int from, int next) {
    String raw = tokens.folded().raw();
    int to = next < tokens.count() ? tokens.start(next) : raw.length();
    long breaks = raw.substring(from, to).chars().filter(c -> c == '\n').count();
    for (long line = 1; line < breaks; line++) {
      line("", "");
    }
  }

  private String written(int token) {
    return tokens.folded().raw().substring(tokens.start(token), tokens.end(token));
  }

  private void line(String word, String segments) {
    lines.append(Shown.line(word)).append('\t').append(Shown.line(segments)).append('\n');
  }
}
