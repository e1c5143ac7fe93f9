package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  private static final String TEXT = "قال الوزير إن الاتفاق سيوقع غدا.\n";
  private static final String ARRAY = "[{\"text\":\"أعلن\"},{\"text\":\"وأكد\"}]";

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** Documents that do not pack well, so that a cut falls into the middle of them. */
  private static String manyDocuments(int count) {
    Random random = new Random(1);
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"text\":\"قال ")
          .append(random.nextLong())
          .append("\"}");
    }
    return json.append("]").toString();
  }

  @Test
  void entriesAreNamedAfterTheArchive() throws IOException {
    Path zip =
        file(
            "a.zip",
            Packing.zip(
                "x.json",
                ARRAY,
                "d/y.txt",
                TEXT,
                "d/z.html",
                TEXT,
                "__MACOSX/y.txt",
                "x",
                "d/.y",
                "x"));
    Visit visit = Visit.to(zip);
    assertThat(visit.sources())
        .containsExactly(zip + "!x.json#0", zip + "!x.json#1", zip + "!d/y.txt", zip + "!d/z.html");
    assertThat(visit.skipped).isEmpty();
  }

  @Test
  void gzipIsReadUnderItsOwnName() throws IOException {
    Path text = file("a.txt.gz", Packing.gzip(TEXT));
    Path json = file("a.json.gz", Packing.gzip(ARRAY));
    Path lines = file("a.jsonl.gz", Packing.gzip("{\"text\":\"أعلن\"}"));
    assertThat(Visit.to(text, json, lines).sources())
        .containsExactly(text.toString(), json + "#0", json + "#1", lines + "#0");
  }

  @Test
  void archivesInArchivesAreOpenedToALimit() throws IOException {
    byte[] inner = Packing.zip("x.txt", TEXT);
    Path two = file("two.zip", Packing.zip("in.zip", inner));
    assertThat(Visit.to(two).sources()).containsExactly(two + "!in.zip!x.txt");
    Path gz = file("gz.zip", Packing.zip("x.json.gz", Packing.gzip(ARRAY)));
    assertThat(Visit.to(gz).sources()).containsExactly(gz + "!x.json.gz#0", gz + "!x.json.gz#1");
    Path four =
        file("four.zip", Packing.zip("3.zip", Packing.zip("2.zip", Packing.zip("1.zip", inner))));
    assertThat(Visit.to(four).reason()).contains("more than 3 deep");
  }

  @Test
  void anArchiveOnStandardInputIsOpened() {
    Visit visit =
        new Visit()
            .through(
                new Doors(FieldMap.standard(), Visit.LIMITS),
                List.of("-"),
                new ByteArrayInputStream(Packing.zip("x.txt", TEXT)));
    assertThat(visit.only().source()).isEqualTo("-!x.txt");
  }

  @Test
  void aTruncatedZipGivesWhatIsStillReadable() throws IOException {
    byte[] whole = Packing.zip("a.txt", TEXT, "b.json", manyDocuments(20_000), "c.txt", TEXT);
    Path half = file("half.zip", Arrays.copyOf(whole, whole.length / 2));
    Visit visit = Visit.to(half);
    assertThat(visit.sources())
        .startsWith(half + "!a.txt", half + "!b.json#0")
        .hasSizeGreaterThan(5000);
    assertThat(visit.skipped.getFirst().source()).isEqualTo(half + "!b.json");
    assertThat(visit.reason()).contains("cut short");
    Path noEnd = file("noend.zip", Arrays.copyOf(whole, whole.length - 20));
    assertThat(Visit.to(noEnd).articles).hasSize(20_002);
    assertThat(Visit.to(noEnd).reason()).contains("end is missing; 3 entries");
    assertThat(Visit.to(file("stub.zip", Arrays.copyOf(whole, 20))).skipped).hasSize(1);
  }

  @Test
  void aDamagedEntryCostsOnlyItself() throws IOException {
    byte[] bytes = Packing.zip("a.json", manyDocuments(2000), "b.txt", TEXT);
    Arrays.fill(bytes, 8000, 8100, (byte) 0x55);
    Path zip = file("a.zip", bytes);
    Visit visit = Visit.to(zip);
    assertThat(visit.sources()).endsWith(zip + "!b.txt");
    assertThat(visit.skipped.getFirst().source()).startsWith(zip + "!a.json");
  }

  @Test
  void corruptGzipGivesWhatWasBeforeTheDamage() throws IOException {
    byte[] whole = Packing.gzip(manyDocuments(5000));
    Visit visit = Visit.to(file("a.json.gz", Arrays.copyOf(whole, whole.length / 2)));
    assertThat(visit.articles).hasSizeGreaterThan(500);
    assertThat(visit.reason()).contains("cut short");
    Path text = file("a.txt.gz", Arrays.copyOf(Packing.gzip(TEXT), 40));
    assertThat(Visit.to(text).articles).isEmpty();
    assertThat(Visit.to(text).reason()).contains("cut short");
    byte[] sum = Packing.gzip(TEXT);
    sum[sum.length - 6] ^= 1;
    assertThat(Visit.to(file("b.txt.gz", sum)).reason()).contains("damaged");
  }

  @Test
  void whatIsNoArchiveIsSaidToBeNone() throws IOException {
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(Visit.to(file("a.zip", text)).reason()).contains("not a zip archive");
    assertThat(Visit.to(file("a.txt.gz", text)).reason()).contains("not gzip");
    assertThat(Visit.to(file("b.zip", Packing.zip())).reason()).contains("no files");
  }

  @Test
  void namesThatClimbAreOnlyNames() throws IOException {
    Path zip =
        file("a.zip", Packing.zip("../../escape.txt", TEXT, "/abs.txt", TEXT, "a\nb.txt", TEXT));
    assertThat(Visit.to(zip).sources())
        .containsExactly(zip + "!../../escape.txt", zip + "!/abs.txt", zip + "!a%0Ab.txt");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(zip);
    }
    assertThat(folder.resolveSibling("escape.txt")).doesNotExist();
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    Limits small = new Limits(1_000_000, 1 << 20, 1 << 22, 50, 1 << 16, 3);
    String zeros = "0".repeat(600_000);
    Path ratio = file("ratio.zip", Packing.zip("a.txt", zeros, "b.txt", TEXT));
    assertThat(Visit.to(small, ratio).reason()).contains("50 times its size");
    Path gz = file("ratio.txt.gz", Packing.gzip(zeros));
    assertThat(Visit.to(small, gz).reason()).contains("50 times its size");
    Path nested = file("nested.zip", Packing.zip("in.zip", Packing.zip("a.txt", zeros)));
    assertThat(Visit.to(small, nested).reason()).contains("times its size, as a zip bomb does");
    Limits loose = new Limits(100_000_000, 1 << 20, 1 << 22, 100_000, 1 << 16, 3);
    Path entry = file("entry.zip", Packing.zip("a.txt", "0".repeat(2_000_000), "b.txt", TEXT));
    assertThat(Visit.to(loose, entry).reason()).contains("more than 1048576 bytes");
    assertThat(Visit.to(loose, entry).sources()).containsExactly(entry + "!b.txt");
    String mega = "0".repeat(1_000_000);
    Path all =
        file(
            "all.zip",
            Packing.zip(
                "1.txt", mega, "2.txt", mega, "3.txt", mega, "4.txt", mega, "5.txt", mega, "6.txt",
                mega));
    assertThat(Visit.to(loose, all).articles).hasSize(4);
    assertThat(Visit.to(loose, all).reason()).contains("more than 4194304 bytes");
  }
}
