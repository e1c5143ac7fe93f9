package org.mahdar.chain;

/** What a word does to the difference between two copies. */
enum WordKind {
  /** Says something: its change is a change of wording. */
  CONTENT,
  /** Joins («كما», «وذلك»): editors change it without thinking. */
  FUNCTION,
  /** Tells the day («أمس», «الأربعاء»): changes with the day of printing. */
  DAY,
  /** Titles and blessings («معالي», «حفظه الله»). */
  HONORIFIC,
  /** Says where a statement comes from («بيان», «تصريح»). */
  ATTRIBUTION,
  NUMBER;

  private static final WordKind[] ALL = values();

  @SuppressWarnings("EnumOrdinal") // packed into the bytes of one run of the program
  byte code() {
    return (byte) ordinal();
  }

  static WordKind of(byte code) {
    return ALL[code];
  }
}
