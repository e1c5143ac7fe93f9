package org.mahdar.ledger.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** Words that limit what is told: where a name ends, what denies a thing, what no number counts. */
final class Marks {

  private static final char AND = 'و';

  /** So many words before a thing still deny it. */
  private static final int NEAR = 2;

  private final Map<String, Set<String>> kinds = new HashMap<>();

  void add(Table.Row row) {
    Set<String> words = kinds.computeIfAbsent(row.cell("kind"), _ -> new HashSet<>());
    row.forms("arabic").forEach(form -> words.add(Folding.of(form)));
  }

  /** What a thing is called, without what is told about it: «the agreement since …». */
  String head(String words) {
    int from = words.indexOf(' ') + 1;
    while (from > 0) {
      if (is("end", first(words.substring(from)))) {
        return words.substring(0, from).strip();
      }
      from = words.indexOf(' ', from) + 1;
    }
    return words;
  }

  /** Whether words go on with what is told about a thing that stands before them. */
  boolean goesOn(String words) {
    return is("end", first(words));
  }

  /** Whether the words before a thing say that there is none: «no agreement», «any agreement». */
  boolean denies(String before) {
    String[] words = before.strip().split("\\s+", -1);
    for (int i = Math.max(0, words.length - NEAR); i < words.length; i++) {
      if (is("none", words[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word before a number makes it a rank: «among the largest ten». */
  boolean ranks(String before) {
    return is("rank", last(before));
  }

  /** Whether the words before the name of a state make it a place: «within». */
  boolean isPlace(String before) {
    return is("place", last(before));
  }

  /** Whether what is counted is parts of a plan or a text: «six points». */
  boolean hasPart(String counted) {
    return has("part", counted);
  }

  /** Whether a time in the words may be one since which something had not been. */
  boolean hasSince(String words) {
    return has("since", words);
  }

  private boolean has(String kind, String words) {
    return Stream.of(words.split(" ", -1)).anyMatch(it -> is(kind, it));
  }

  /** Whether what is promised is to leave something: «not to», «that it will not». */
  boolean negates(String promised) {
    return is("not", first(promised));
  }

  /**
   * With whom something is, as the words behind it say: «with …», «between …».
   *
   * @return the words behind «with»; null where nobody is named so
   */
  @Nullable String with(String behind) {
    String words = behind.strip();
    return is("with", first(words)) ? words.substring(first(words).length()).strip() : null;
  }

  /** Whether a body is a party, a newspaper or the like, which does not speak for its state. */
  boolean isForItself(String body) {
    return is("faction", first(body)) || is("press", first(body));
  }

  /** Whether an office is one of a body of many states, whosever citizen holds it. */
  boolean isOfBody(String office) {
    String folded = Folding.of(office);
    return kinds.getOrDefault("body", Set.of()).stream()
        .anyMatch(it -> folded.equals(it) || folded.startsWith(it + " "));
  }

  /** Whether an office says no more than whose like somebody is: «his counterpart». */
  boolean isRelative(String office) {
    return is("relative", first(office));
  }

  /** Whether a thing agreed is a point that two are at one on, not what they signed: «on …». */
  boolean isPoint(String agreement) {
    int space = agreement.indexOf(' ');
    return space > 0 && is("on", first(agreement.substring(space + 1)));
  }

  /** Words without a preposition at their end, behind which they were cut off. */
  String whole(String words) {
    String stripped = words.strip();
    int space = stripped.lastIndexOf(' ');
    return space > 0 && isPlace(stripped) ? whole(stripped.substring(0, space)) : stripped;
  }

  /** Whether who is named behind these words was brought down or died: nobody who takes part. */
  boolean isGone(String before) {
    return has("gone", before);
  }

  private static String first(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static String last(String words) {
    String stripped = words.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  private boolean is(String kind, String word) {
    Set<String> known = kinds.getOrDefault(kind, Set.of());
    String folded = Folding.of(word);
    return known.contains(folded)
        || (folded.length() > 2 && folded.charAt(0) == AND && known.contains(folded.substring(1)));
  }
}
