package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Article;

/** Good input, damaged at random: something is always said, and nothing is ever thrown. */
class HostileInputTest {

  private static final String JSON =
      "[{\"text\":\"أعلن الوزير\",\"date\":\"2015-07-21\"},{\"text\":[\"وأكد\"],\"url\":1}]";
  private static final int ROUNDS = 60;

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> seeds() throws IOException {
    byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
    byte[] zip = Packing.zip("a.json", JSON, "b.txt", "أعلن الوزير", "c.txt.gz", "x");
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    seeds.put("a.json", json);
    seeds.put(
        "a.jsonl", (JSON + "\n" + JSON.substring(1, 40) + "}\n").getBytes(StandardCharsets.UTF_8));
    seeds.put("a.txt", JSON.getBytes(Charset.forName("windows-1256")));
    seeds.put("a", "أعلن الوزير ذلك".getBytes(StandardCharsets.UTF_16LE));
    seeds.put("a.json.gz", Packing.gzip(json));
    seeds.put("a.zip", zip);
    seeds.put("b.zip", Packing.zip("in.zip", zip));
    seeds.put("a.warc", WarcPacking.joined(WarcPacking.response(1), WarcPacking.response(2)));
    seeds.put("a.warc.gz", WarcPacking.packed(WarcPacking.response(1), WarcPacking.response(2)));
    seeds.put("a.csv", bytes("title,text\nرصيف,\"قال \"\"نعم\"\".\nثم سكت.\"\nسوق,أعلن.\n"));
    seeds.put("a.xml", bytes(FeedTest.RSS));
    seeds.put("b.xml", bytes(SiteMapTest.MAP));
    seeds.put("a.mht", bytes(SavedPageTest.mhtml()));
    seeds.put("a.html", WarcPacking.page(1));
    seeds.put("a.tar", TarTest.tar("a.txt", "أعلن الوزير", "b.json", JSON));
    seeds.put("a.pdf", PdfTest.pdf("قال الوزير ذلك."));
    return seeds;
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bad =
        Arrays.copyOf(good, random.nextInt(3) == 0 ? random.nextInt(good.length) : good.length);
    for (int i = random.nextInt(6); i > 0 && bad.length > 0; i--) {
      bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
    }
    return bad;
  }

  @Test
  void damageIsAlwaysToldAndNeverThrown() {
    Random random = new Random(20151121);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (Map.Entry<String, byte[]> seed : seeds().entrySet()) {
            for (int round = 0; round < ROUNDS; round++) {
              byte[] bytes = damaged(seed.getValue(), random);
              Path file = Files.write(folder.resolve(seed.getKey()), bytes);
              Visit visit = Visit.to(file);
              assertThat(visit.articles.size() + visit.skipped.size())
                  .as("%s round %d: %s", seed.getKey(), round, Arrays.toString(bytes))
                  .isPositive();
            }
          }
        });
  }

  @Test
  void whatTheVisitorThrowsIsNotTakenForBadInput() throws IOException {
    Path zip =
        Files.write(folder.resolve("a.zip"), Packing.zip("in.zip", Packing.zip("a.json", JSON)));
    Visitor visitor =
        new Visitor() {
          @Override
          public void article(Article article) {
            throw new IllegalArgumentException("of the visitor");
          }

          @Override
          public void skipped(Skipped skipped) {
            throw new AssertionError(skipped);
          }
        };
    Doors doors = new Doors(FieldMap.standard(), Visit.LIMITS);
    assertThatThrownBy(() -> doors.read(List.of(zip.toString()), Visit.stream(""), visitor))
        .hasMessage("of the visitor");
  }
}
