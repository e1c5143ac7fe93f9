package org.mahdar.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

class KeepTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir private Path folder;

  private Keep keep(long largest) {
    return Keep.in(folder, "Mahdar/0", Clock.fixed(NOON, ZoneOffset.UTC), largest);
  }

  private static Fetched page(String url, String body, Instant date) {
    Map<String, List<String>> headers =
        Map.of(
            "Content-Type", List.of("text/html; charset=utf-8"),
            "Content-Encoding", List.of("gzip"),
            "ETag", List.of("\"1\""));
    return new Fetched(
        URI.create(url),
        200,
        HttpHeaders.of(headers, (name, value) -> true),
        body.getBytes(StandardCharsets.UTF_8),
        date);
  }

  private List<String> bodies() throws IOException {
    List<String> bodies = new ArrayList<>();
    for (Path file : archives()) {
      try (WarcReader reader = new WarcReader(file)) {
        for (WarcRecord record : reader) {
          if (record instanceof WarcResponse response) {
            assertThat(response.payloadDigest()).isPresent();
            assertThat(response.http().headers().first("Content-Encoding")).isEmpty();
            bodies.add(
                new String(response.http().body().stream().readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return bodies;
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }

  @Test
  void aPageIsKeptAsItWasReceivedAndFoundByItsAddress() throws IOException {
    URI asked = URI.create("http://example.org/short");
    try (Keep keep = keep(1 << 20)) {
      keep.keep(asked, page("http://example.org/story", "<p>أعلن الوزير</p>", NOON));
    }
    assertThat(bodies()).containsExactly("<p>أعلن الوزير</p>");
    KeptIndex index = new KeptIndex(folder);
    Kept kept = index.find("http://example.org/story", null).getFirst();
    assertThat(kept.date()).isEqualTo(NOON);
    assertThat(kept.file()).isEqualTo("mahdar-20261121120000-00000.warc.gz");
    assertThat(index.find(asked.toString(), null).getFirst().offset()).isEqualTo(kept.offset());
    assertThat(index.find("http://example.org/other", null)).isEmpty();
  }

  @Test
  void theSameBytesAreKeptOnce() throws IOException {
    URI url = URI.create("http://example.org/story");
    for (int i = 0; i < 3; i++) {
      try (Keep keep = keep(1 << 20)) {
        keep.keep(url, page(url.toString(), "same", NOON.plusSeconds(i)));
        keep.keep(url, page("http://example.org/copy", "same", NOON.plusSeconds(i)));
      }
    }
    assertThat(bodies()).containsExactly("same");
    assertThat(new KeptIndex(folder).find("http://example.org/copy", null)).hasSize(1);
  }

  @Test
  void anotherRunGoesOnInTheSameFileAndALargeOneIsFollowedByAnother() throws IOException {
    URI url = URI.create("http://example.org/story");
    for (int i = 0; i < 3; i++) {
      try (Keep keep = keep(1 << 20)) {
        keep.keep(url, page(url.toString(), "page " + i, NOON.plusSeconds(i)));
      }
    }
    assertThat(archives()).hasSize(1);
    try (Keep keep = keep(10)) {
      keep.keep(url, page(url.toString(), "page 3", NOON));
      keep.keep(url, page(url.toString(), "page 4", NOON));
    }
    assertThat(archives()).hasSize(3);
    assertThat(bodies()).containsExactly("page 0", "page 1", "page 2", "page 3", "page 4");
  }

  @Test
  void aCrashCostsAtMostTheRecordItFellInto() throws IOException {
    URI url = URI.create("http://example.org/story");
    try (Keep keep = keep(1 << 20)) {
      keep.keep(url, page(url.toString(), "whole", NOON));
    }
    byte[] half = java.util.Arrays.copyOf(Files.readAllBytes(archives().getFirst()), 50);
    Files.write(archives().getFirst(), half, StandardOpenOption.APPEND);
    Files.writeString(folder.resolve("index.tsv"), "2026-11-21T1", StandardOpenOption.APPEND);
    try (Keep keep = keep(1 << 20)) {
      keep.keep(url, page(url.toString(), "next", NOON));
    }
    assertThat(bodies()).containsExactly("whole", "next");
    assertThat(archives()).hasSize(1);
  }

  @Test
  void theCaptureOfADayIsFoundBeforeALaterOne() throws IOException {
    URI url = URI.create("http://example.org/story");
    try (Keep keep = keep(1 << 20)) {
      keep.keep(url, page(url.toString(), "monday", NOON));
      keep.keep(url, page(url.toString(), "tuesday", NOON.plusSeconds(86_400)));
    }
    KeptIndex index = new KeptIndex(folder);
    assertThat(index.find(url.toString(), "2026-11-21").getFirst().date()).isEqualTo(NOON);
    assertThat(index.find(url.toString(), null).getFirst().date()).isAfter(NOON);
  }
}
