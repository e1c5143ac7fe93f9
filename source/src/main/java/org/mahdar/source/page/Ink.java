package org.mahdar.source.page;

/** Counts that hold in every script. */
final class Ink {

  private Ink() {}

  /** 1 for a letter or digit, 2 where one sign stands for a syllable or a word, else 0. */
  static int of(int codePoint) {
    if (codePoint < 0x80) {
      return Character.isLetterOrDigit(codePoint) ? 1 : 0;
    }
    if (!Character.isLetterOrDigit(codePoint)) {
      return 0;
    }
    return (codePoint >= 0x3040 && codePoint <= 0xD7FF) || codePoint >= 0x20000 ? 2 : 1;
  }

  /** Ends or parts sentences. */
  static boolean mark(int codePoint) {
    return switch (codePoint) {
      case '.',
          ',',
          '!',
          '?',
          ';',
          '…',
          '،',
          '؛',
          '؟',
          '۔',
          '।',
          '。',
          '、',
          '，',
          '！',
          '？',
          '；',
          '։' ->
          true;
      default -> false;
    };
  }

  /** Ends a sentence, or introduces what follows. */
  static boolean stop(int codePoint) {
    return switch (codePoint) {
      case '.', '!', '?', '…', ':', '؟', '۔', '।', '。', '！', '？', '：', '։' -> true;
      default -> false;
    };
  }
}
