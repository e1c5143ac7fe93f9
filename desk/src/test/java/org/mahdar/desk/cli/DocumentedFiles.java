package org.mahdar.desk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files that the documentation speaks of, in sentences of our own. */
final class DocumentedFiles {

  private static final String PORT =
      """
      افتتاح رصيف جديد في الميناء

      قال وزير النقل سامر الخطيب إن الرصيف الجديد سيستقبل السفن في الصيف.
      وأضاف أن بلاده مستعدة لتوسيع الميناء مع الصين.
      """;

  private static final String MARKET =
      "أكد مدير السوق أن عدد الزوار بلغ 12 ألف شخص خلال الأسبوع الماضي.\n";

  private static final String STORIES =
      """
      [{"headline": "جسر النهر", "story": "قال المهندس إن الجسر سيفتح قريبا.", \
      "day": "2025-03-06", "paper": "دفتر الضفة"}]
      """;

  private static final String ARTICLES =
      """
      {"title": "جسر النهر", "text": "قال المهندس إن الجسر سيفتح قريبا.", "date": "2025-03-06"}
      {"title": "سوق المدينة", "text": "أعلن المجلس أن السوق سيغلق غدا.", "source": "دفتر الضفة"}
      """;

  private static final String GOLD =
      """
      {"file": "2025-03-04-port.txt",
       "statements": [{"speaker": "سامر الخطيب", "cue": "قال",
                       "content": "الرصيف الجديد سيستقبل السفن في الصيف"},
                      {"speaker": "مدير السوق", "cue": "نفى", "content": "خبر لا يرد في النص"}],
       "pledges": [], "events": [], "figures": [], "actors": []}
      """;

  private DocumentedFiles() {}

  static void writeInto(Path folder) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("2025-03-04-port.txt"), PORT);
    Files.writeString(reports.resolve("2025-03-05-market.txt"), MARKET);
    Path mixed = Files.createDirectories(folder.resolve("mixed"));
    Files.writeString(mixed.resolve("port.txt"), PORT);
    Files.writeString(mixed.resolve("nothing.txt"), "");
    Files.writeString(folder.resolve("archive.json"), STORIES);
    Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    Files.writeString(Files.createDirectories(folder.resolve("gold")).resolve("port.json"), GOLD);
    Files.writeString(folder.resolve("list.txt"), "وسيزورهم\nللوزير\nبكازاخستان\n");
    DocumentedSources.writeInto(folder);
    zip(folder.resolve("news.zip"));
    DemoReports.unpack(folder.resolve("demo/reports"));
    copy(DocumentedPage.root().resolve("docs/examples/lexicon"), folder.resolve("mine"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void zip(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("port.txt"));
      zip.write(PORT.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }
}
