package org.mahdar.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sentences of our own, and files made of them. */
final class Texts {

  static final String TALKS =
      """
      أستانا - التقى وزير الخارجية الصيني وانغ يي أمس نظيره الكازاخستاني.
      وقال وانغ إن الصين مستعدة لفتح خط جوي جديد مع كازاخستان.
      """;

  static final String TRADE = "قال مسؤول في وزارة التجارة إن حجم التبادل بلغ 41 مليار دولار.\n";

  private Texts() {}

  /** A folder {@code reports} with two texts. */
  static Path reports(Path in) throws IOException {
    Path folder = Files.createDirectories(in.resolve("reports"));
    Files.writeString(folder.resolve("1-talks.txt"), TALKS);
    Files.writeString(folder.resolve("2-trade.txt"), TRADE);
    return folder;
  }
}
