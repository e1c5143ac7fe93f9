package org.mahdar.text.clitic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

/** Analysers of a few rows. */
final class Analysers {

  private Analysers() {}

  static CliticAnalyser of(String stems, String weights, KnownWords known) {
    try {
      return CliticAnalyser.of(
          new BufferedReader(new StringReader(stems)),
          new BufferedReader(new StringReader(weights)),
          known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The segments of each word of a text. */
  static List<String> segments(CliticAnalyser analyser, String text) {
    Segmentation segmentation = analyser.analyse(Tokens.of(Folded.of(text)));
    List<String> segments = new ArrayList<>();
    for (int token = 0; token < segmentation.tokens().count(); token++) {
      segments.add(segmentation.segments(token));
    }
    return segments;
  }
}
