package org.mahdar.reading.rules;

import java.util.function.UnaryOperator;

/** Ways to write the same text that mean nothing. */
enum Respelling {
  VOWEL_SIGNS {
    @Override
    String of(String text) {
      return eachWord(
          text, word -> word.length() > 3 ? word.charAt(0) + "َ" + word.substring(1) : word);
    }
  },
  TATWEEL {
    @Override
    String of(String text) {
      return eachWord(
          text,
          word ->
              word.length() > 4 && isArabic(word.charAt(1))
                  ? word.substring(0, 2) + "ـ" + word.substring(2)
                  : word);
    }
  },
  BARE_HAMZA {
    @Override
    String of(String text) {
      return text.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا');
    }
  },
  ARABIC_DIGITS {
    @Override
    String of(String text) {
      StringBuilder digits = new StringBuilder(text);
      for (int i = 0; i < digits.length(); i++) {
        char c = digits.charAt(i);
        if (c >= '0' && c <= '9') {
          digits.setCharAt(i, (char) (c - '0' + '٠'));
        }
      }
      return digits.toString();
    }
  },
  LEADING_CONJUNCTION {
    @Override
    String of(String text) {
      return isArabic(text.charAt(0)) && text.charAt(0) != 'و' ? "و" + text : text;
    }
  },
  BIDI_MARKS {
    @Override
    String of(String text) {
      return "\u200F" + text.replace(" ", " \u200F");
    }
  };

  abstract String of(String text);

  private static boolean isArabic(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  private static String eachWord(String text, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      changed.append(changed.isEmpty() ? "" : " ").append(change.apply(word));
    }
    return changed.toString();
  }
}
