package org.mahdar.desk.cli;

import java.util.stream.Collectors;
import org.mahdar.desk.markup.Labels;
import org.mahdar.grammar.Guard;
import org.mahdar.reading.Note;

/** How a rule fired, as lines of a terminal: {@code pattern: {cue:keen} .. [ala]}. */
final class NoteLine {

  private NoteLine() {}

  static String of(Note note) {
    return Labels.bundled().code("why", note.code()).english() + ": " + value(note);
  }

  private static String value(Note note) {
    return switch (note) {
      case Note.Pattern it -> it.pattern();
      case Note.Cue it -> "«" + it.lemma() + "» of " + it.place();
      case Note.Slot it -> "«" + it.words() + "»";
      case Note.Guards it -> it.guards().stream().map(Guard::id).collect(Collectors.joining(", "));
      case Note.Amount it -> it.value().toPlainString() + " " + it.unit();
      case Note.Moment it -> String.valueOf(it.value());
      case Note.Basis it -> it.basis().code();
    };
  }
}
