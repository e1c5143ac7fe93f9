package org.mahdar.desk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A page, a feed, tables and a web archive, in sentences of our own. */
final class DocumentedSources {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl"><head><title>رصيف جديد</title></head>
      <body><article><h1>رصيف جديد</h1>
      <p>قال وزير النقل سامر الخطيب إن الرصيف الجديد سيستقبل السفن في الصيف.</p>
      <p>وأضاف أن بلاده مستعدة لتوسيع الميناء مع الصين.</p></article></body></html>
      """;

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>دفتر الضفة</title>
      <item><title>سوق المدينة</title><link>https://example.org/market</link>
      <pubDate>Thu, 06 Mar 2025 08:00:00 +0300</pubDate>
      <description>أعلن المجلس أن السوق سيغلق غدا.</description></item>
      </channel></rss>
      """;

  private static final String TABLE =
      """
      العنوان,النص,تاريخ النشر
      جسر النهر,"قال المهندس إن الجسر سيفتح قريبا، وإن العمل مستمر.",2025-03-06
      """;

  private static final String EXPORT =
      """
      headline;story;desk
      جسر النهر;قال المهندس إن الجسر سيفتح قريبا.;محليات
      """;

  private DocumentedSources() {}

  static void writeInto(Path folder) throws IOException {
    Files.writeString(folder.resolve("page.html"), PAGE);
    Files.writeString(folder.resolve("feed.xml"), FEED);
    Files.writeString(folder.resolve("articles.csv"), TABLE);
    Files.writeString(folder.resolve("export.csv"), EXPORT);
    Files.write(folder.resolve("crawl.warc.gz"), warc());
  }

  private static byte[] warc() throws IOException {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    byte[] block = answer.getBytes(StandardCharsets.UTF_8);
    String header =
        String.join(
            "\r\n",
            "WARC/1.1",
            "WARC-Type: response",
            "WARC-Record-ID: <urn:uuid:6f1a2b3c-0000-4000-8000-000000000001>",
            "WARC-Date: 2025-03-06T09:00:00Z",
            "WARC-Target-URI: https://example.org/port",
            "Content-Type: application/http; msgtype=response",
            "Content-Length: " + block.length,
            "",
            "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(header.getBytes(StandardCharsets.UTF_8));
      gzip.write(block);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
