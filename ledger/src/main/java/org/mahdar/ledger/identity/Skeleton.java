package org.mahdar.ledger.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is left of a name when the letters that stand for one foreign sound are taken for one: غ, ق,
 * ك and ج all write a g, ت and ط a t. «بينغ» and «بينج», «كازاخستان» and «قازاخستان» have one
 * skeleton. It only proposes: names that differ in such letters alone may be two people.
 */
final class Skeleton {

  private static final String LETTERS = "قغجگطثصضذظڤپچژ";
  private static final String CLASSES = "ككككتسسدززفبشز";

  private Skeleton() {}

  /** Letters with their vowels. */
  static String of(String name) {
    return words(name).stream().map(Skeleton::merged).collect(Collectors.joining());
  }

  /** Consonants alone: long vowels are written or left out as writers please. */
  static String consonants(String name) {
    return words(name).stream()
        .map(Skeleton::merged)
        .map(word -> word.substring(0, 1) + word.substring(1).replaceAll("[اويءه]", ""))
        .collect(Collectors.joining(" "));
  }

  /** The last word of a name of several; empty for a single word. */
  static String surname(String name) {
    List<String> words = words(name);
    return words.size() < 2 ? "" : merged(words.getLast());
  }

  private static List<String> words(String name) {
    return Arrays.stream(Member.folded(name).split(" "))
        .map(word -> word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String merged(String word) {
    StringBuilder merged = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = LETTERS.indexOf(c);
      char standsFor = at < 0 ? c : CLASSES.charAt(at);
      if (merged.isEmpty() || merged.charAt(merged.length() - 1) != standsFor) {
        merged.append(standsFor);
      }
    }
    int last = merged.length() - 1;
    if (last > 1 && merged.charAt(last) == 'ا') {
      merged.setCharAt(last, 'ه');
    }
    return merged.toString();
  }
}
