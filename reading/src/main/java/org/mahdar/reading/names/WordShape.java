package org.mahdar.reading.names;

/**
 * What the letters of a word that no list holds say about it: forms that Arabic grammar makes
 * (verbs with their pronouns, verbal nouns, adverbs in the accusative) are no part of a name.
 */
final class WordShape {

  private static final String FATHATAN = "\u064b";
  private static final String WEAK = "اويى";

  private WordShape() {}

  /**
   * Whether the word may stand in a name.
   *
   * @param word folded
   * @param raw as written, vowel signs and hamzas included
   */
  static boolean mayBeName(String word, String raw) {
    return !raw.contains(FATHATAN)
        && !hasPronoun(word)
        && !hasHisPronoun(raw)
        && !isImperfect(word)
        && !isPerfect(word)
        && !isVerbalNoun(word, raw)
        && !isParticiple(word);
  }

  /** «وآذانه»: a noun with its pronoun, joined to the one before. */
  static boolean isConjoinedNoun(String word, char last) {
    return word.length() > 4 && word.charAt(0) == 'و' && last == 'ه';
  }

  /** «بارتكاب», «باتهام», «بمواهب»: a particle and a verbal noun or a broken plural. */
  static boolean isGovernedNoun(String word) {
    if (word.length() < 6 || "بلك".indexOf(word.charAt(0)) < 0) {
      return false;
    }
    String noun = word.substring(1);
    boolean assimilated = noun.length() == 5 && noun.startsWith("ات") && noun.charAt(3) == 'ا';
    boolean plural =
        noun.length() == 5
            && noun.charAt(0) == 'م'
            && noun.charAt(2) == 'ا'
            && consonants(noun, 3, 5);
    return assimilated || plural || isVerbalNoun(noun, noun);
  }

  /** «لإطعام», «لتحفيظ», «لصوامع», «لتخدم», «وتعذر»: a particle and what is no name. */
  static boolean isPurpose(String word, String raw) {
    if (word.length() < 4) {
      return false;
    }
    String rest = word.substring(1);
    boolean present = rest.length() == 4 && rest.charAt(0) == 'ت' && consonants(rest, 1, 4);
    if (word.charAt(0) == 'و') {
      return present;
    }
    boolean plural =
        rest.length() == 5
            && rest.charAt(1) == 'و'
            && rest.charAt(2) == 'ا'
            && consonants(rest, 3, 5);
    return word.charAt(0) == 'ل'
        && ("أإآ".indexOf(raw.charAt(1)) >= 0
            || present
            || plural
            || (rest.charAt(0) == 'ي' && rest.length() > 4 && rest.endsWith("ه"))
            || isVerbalNoun(rest, rest));
  }

  /** «قادرا», «حماسا»: the forms فاعل and فعال in the accusative, written without its signs. */
  static boolean isAccusative(String word) {
    if (word.length() != 5 || word.charAt(4) != 'ا') {
      return false;
    }
    boolean agent = word.charAt(1) == 'ا' && consonants(word, 2, 4);
    boolean noun = word.charAt(2) == 'ا' && consonants(word, 0, 2) && consonants(word, 3, 4);
    return agent || noun;
  }

  /** «أعادتني», «أشعرنا», «بموجبها»; a suffix of one letter proves nothing. */
  private static boolean hasPronoun(String word) {
    int length = word.length();
    if (length < 5) {
      return false;
    }
    boolean theirs = word.endsWith("ها") || word.endsWith("هما") || word.endsWith("هم");
    if (theirs && WEAK.indexOf(word.charAt(length - 3)) < 0) {
      return true;
    }
    boolean ours = word.endsWith("تني") || word.endsWith("رنا");
    return length >= 6 && (word.endsWith("اتهم") || (ours && word.charAt(0) == 'ا'));
  }

  /** «استراتيجيته»: the ending of a feminine noun before a pronoun, which no ta marbuta is. */
  private static boolean hasHisPronoun(String raw) {
    return raw.length() > 5 && raw.endsWith("ته");
  }

  /** «يهدف», «يتعامل», «يحسبون», «سيتذكر». */
  private static boolean isImperfect(String word) {
    if (word.length() >= 6 && word.charAt(0) == 'ي' && word.endsWith("ه")) {
      return true;
    }
    String stem = word.startsWith("سي") || word.startsWith("وي") ? word.substring(1) : word;
    if (stem.charAt(0) != 'ي' && !(stem.charAt(0) == 'ت' && stem.endsWith("ون"))) {
      return false;
    }
    int length = stem.length();
    boolean plural = length >= 6 && (stem.endsWith("ون") || stem.endsWith("وا"));
    return plural
        || (length == 4 && consonants(stem, 1, 3) && "اوى".indexOf(stem.charAt(3)) < 0)
        || (length >= 5 && length <= 7 && stem.charAt(1) == 'ت' && consonants(stem, 2, 3));
  }

  /** «اغتصب», «تفاعلت»: form VIII, and form VI of a feminine. */
  private static boolean isPerfect(String word) {
    boolean eighth =
        word.length() == 5
            && word.charAt(0) == 'ا'
            && word.charAt(2) == 'ت'
            && consonants(word, 1, 2)
            && consonants(word, 3, 5);
    boolean sixth =
        word.length() == 6
            && word.charAt(0) == 'ت'
            && word.charAt(2) == 'ا'
            && word.charAt(5) == 'ت'
            && consonants(word, 3, 5);
    return eighth || sixth;
  }

  /** Forms II, IV, VII, VIII and X: «تكثيف», «إحقاق», «انتشار», «اقتحام», «استعراض». */
  private static boolean isVerbalNoun(String word, String raw) {
    return switch (word.length()) {
      case 5 ->
          (word.charAt(0) == 'ت'
                  && word.charAt(3) == 'ي'
                  && consonants(word, 1, 3)
                  && consonants(word, 4, 5))
              || (raw.charAt(0) == 'إ' && word.charAt(3) == 'ا' && consonants(word, 1, 3));
      case 6 ->
          word.charAt(0) == 'ا'
              && word.charAt(4) == 'ا'
              && (word.charAt(2) == 'ت' || word.charAt(1) == 'ن')
              && consonants(word, 1, 4);
      case 7 -> word.startsWith("است") && word.charAt(5) == 'ا' && consonants(word, 3, 5);
      default -> false;
    };
  }

  /** «مستعرض»: the participle of form X. */
  private static boolean isParticiple(String word) {
    return word.length() == 6 && word.startsWith("مست") && consonants(word, 3, 6);
  }

  private static boolean consonants(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (WEAK.indexOf(word.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
