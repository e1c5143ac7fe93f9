package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mahdar.text.Folding;

/** The words that speak of both sides at once: the two countries, mutual. */
final class Together {

  private static final String PROCLITICS = "وفبكل";

  private final List<String> forms = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final List<String> exceptions = new ArrayList<>();

  /** A word for the relation: mutual, between them. */
  void add(String form) {
    String folded = Folding.of(form);
    forms.add(folded);
    if (folded.indexOf(' ') < 0) {
      words.add(folded);
    }
  }

  /** A name for both sides: the two presidents. */
  void name(String form) {
    add(form);
    names.add(Folding.of(form));
  }

  /** A phrase that is about something else, with one of the words in it: the two-state solution. */
  void except(String phrase) {
    exceptions.add(Folding.of(phrase));
  }

  private String fold(String text) {
    String folded = Folding.of(text);
    for (String each : exceptions) {
      folded = folded.replace(each, "");
    }
    return folded;
  }

  /** Whether a name means both sides of whatever is spoken of. */
  boolean isName(String name) {
    return names.contains(Folding.of(name));
  }

  /** Whether a stretch of text has one of the words, behind one proclitic too. */
  boolean isIn(String text) {
    String folded = fold(text);
    for (String form : forms) {
      int at = folded.indexOf(form);
      while (at >= 0) {
        int end = at + form.length();
        if (!isLetter(folded, end) && (!isLetter(folded, at - 1) || !isLetter(folded, at - 2))) {
          return true;
        }
        at = folded.indexOf(form, end);
      }
    }
    return false;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** How many of the words a text has; of phrases their one word that is in the list. */
  int count(String text) {
    String folded = fold(text);
    int count = 0;
    int from = 0;
    for (int at = 0; at <= folded.length(); at++) {
      if (!isLetter(folded, at)) {
        count += at > from && isOne(folded.substring(from, at)) ? 1 : 0;
        from = at + 1;
      }
    }
    return count;
  }

  private boolean isOne(String word) {
    return words.contains(word)
        || (PROCLITICS.indexOf(word.charAt(0)) >= 0 && words.contains(word.substring(1)));
  }
}
