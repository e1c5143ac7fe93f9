package org.mahdar.measure.speed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mahdar.measure.Checkout;
import org.mahdar.source.warc.Capture;
import org.mahdar.source.warc.WarcRecords;

/**
 * How fast the records of a web archive of a gigabyte are framed, unpacked and checked, on one
 * core. The archive is made on the way: some megabytes of pages, again and again.
 */
@Tag("benchmark")
class WarcBenchmark {

  private static final long GIGABYTE = 1L << 30;
  private static final int PAGES = 200;
  private static final int PAGE_CHARS = 20_000;

  /** What was promised: megabytes of the file in a second of one core. */
  private static final double LEAST = 40;

  @Test
  void aGigabyteStreamsPast() throws IOException {
    assertThat(megabytesPerSecond(false)).isGreaterThan(LEAST);
    assertThat(megabytesPerSecond(true)).isGreaterThan(LEAST);
  }

  private static double megabytesPerSecond(boolean packed) throws IOException {
    byte[] block = block(packed);
    int times = (int) (GIGABYTE / block.length) + 1;
    pass(block, 1 + times / 10, packed); // Java compiles meanwhile.
    Cost before = Cost.ofProcess();
    long pages = pass(block, times, packed);
    double seconds = Cost.ofProcess().minus(before).nanos() / 1e9;
    double speed = (double) block.length * times / (1 << 20) / seconds;
    System.out.printf(
        Locale.ROOT, "%s: %d pages, %.0f MB/s%n", packed ? ".warc.gz" : ".warc", pages, speed);
    return speed;
  }

  private static long pass(byte[] block, int times, boolean packed) throws IOException {
    InputStream all =
        new SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(times, block).stream()
                    .map(ByteArrayInputStream::new)
                    .toList()));
    long pages = 0;
    try (WarcRecords records =
        new WarcRecords(all, packed, (more, soFar, unpacked) -> {}, 1 << 24)) {
      for (Capture next = records.next(); next != null; next = records.next()) {
        assertThat(next).isInstanceOf(Capture.Page.class);
        pages++;
      }
    }
    return pages;
  }

  private static byte[] block(boolean packed) throws IOException {
    Prose prose = Prose.of(Checkout.root().resolve("demo/reports"));
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    for (int i = 0; i < PAGES; i++) {
      byte[] record = record(i, prose.article(PAGE_CHARS, i).text());
      if (packed) {
        try (GZIPOutputStream member = new GZIPOutputStream(block)) {
          member.write(record);
        }
      } else {
        block.write(record);
      }
    }
    return block.toByteArray();
  }

  private static byte[] record(int number, String text) {
    byte[] page =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!doctype html><p>"
                + text)
            .getBytes(UTF_8);
    String header =
        """
        WARC/1.1
        WARC-Type: response
        WARC-Record-ID: <urn:uuid:6f1a2b3c-0000-4000-8000-%012d>
        WARC-Date: 2024-07-03T21:15:00Z
        WARC-Target-URI: https://wire.example/%d
        Content-Type: application/http; msgtype=response
        Content-Length: %d

        """
            .formatted(number, number, page.length)
            .replace("\n", "\r\n");
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(header.getBytes(UTF_8));
    record.writeBytes(page);
    record.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return record.toByteArray();
  }
}
