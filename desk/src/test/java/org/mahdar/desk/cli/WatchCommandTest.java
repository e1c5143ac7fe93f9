package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.finding.MinutesJson;

/** {@code watch}, {@code add --keep} and what {@code show} tells of it. */
@Timeout(60)
class WatchCommandTest {

  private static final String OPENS =
      "أعلن وزير النقل اليوم أن الميناء الجديد سيفتح في الشهر المقبل، وأن شركات من ثلاث دول ستعمل"
          + " فيه منذ اليوم الأول.";
  private static final String WORKS =
      "قال مدير الميناء إن العمل في الطريق المؤدي إليه انتهى قبل أسبوع، وأكد أن السفن ستصل إليه قبل"
          + " نهاية العام.";

  @TempDir private Path folder;
  private final Newspaper paper = new Newspaper();

  @AfterEach
  void close() {
    paper.close();
  }

  private String[] words(String command, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                command,
                "--ledger",
                folder.toString(),
                "--allow-host",
                "127.0.0.1",
                "--pause",
                "0.1"));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private Typed watchOnce(String... more) {
    return Typed.of(
        Stream.of(words("watch", "--once", paper.at("/feed")), more)
            .flatMap(Stream::of)
            .toArray(String[]::new));
  }

  private Typed show(String... more) {
    List<String> words = new ArrayList<>(List.of("show", "--ledger", folder.toString()));
    words.addAll(List.of(more));
    return Typed.of(words.toArray(String[]::new));
  }

  @Test
  void newItemsAreAddedAndNothingIsFetchedTwice() {
    paper.story("/1", OPENS);
    Typed first = watchOnce();
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains(paper.at("/feed"), "1 added", "next in");
    assertThat(paper.asked()).containsExactly("/robots.txt", "/feed", "/1");
    assertThat(watchOnce().out()).contains("nothing new");
    assertThat(paper.asked()).containsExactly("/robots.txt", "/feed");
    paper.story("/2", WORKS);
    assertThat(watchOnce().out()).contains("1 added");
    assertThat(paper.asked()).containsExactly("/robots.txt", "/feed", "/2");
    assertThat(show().out()).contains("documents   2");
  }

  @Test
  void aFeedThatFailsIsLeftAloneForAsLongAsItAsks() {
    paper.story("/1", OPENS).feedStatus(429);
    Typed busy = watchOnce();
    assertThat(busy.code()).isEqualTo(Exit.SKIPPED);
    assertThat(busy.err()).contains("answers 429", "try again in 3600 s");
    assertThat(busy.out()).contains("failed; next in 1 h");
    paper.feedStatus(200);
    paper.asked();
    assertThat(watchOnce().out()).contains("not asked before");
    assertThat(paper.asked()).isEmpty();
  }

  @Test
  void whatGoesBeyondTheLimitComesWithTheNextLook() {
    paper.story("/1", OPENS).story("/2", WORKS);
    assertThat(watchOnce("--follow-limit", "1").out()).contains("1 added", "1 left");
    assertThat(watchOnce("--follow-limit", "1").out()).contains("1 added").doesNotContain("left");
    assertThat(watchOnce("--follow-limit", "1").out()).contains("nothing new");
  }

  @Test
  void anItemThatIsGoneIsToldOnce() {
    paper.story("/1", OPENS).story("/gone", "");
    Typed typed = watchOnce();
    assertThat(typed.code()).isEqualTo(Exit.SKIPPED);
    assertThat(typed.err()).contains("/gone: its server answers 404");
    paper.story("/2", WORKS);
    paper.asked();
    assertThat(watchOnce().code()).isZero();
    assertThat(paper.asked()).containsExactly("/robots.txt", "/feed", "/2");
  }

  @Test
  void ctrlCStopsCleanlyAndTheNextRunGoesOn() {
    paper.story("/1", OPENS).story("/2", WORKS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), out, out, Console.Terminals.NONE);
    Interruption interruption = new Interruption();
    Desk desk = new Desk(console, interruption, _ -> Typed.desk(console).reader());
    int[] questions = {0};
    paper.whenAsked(() -> {
      if (++questions[0] == 4) {
        interruption.ask();
      }
    });
    assertThat(Mahdar.run(desk, words("watch", paper.at("/feed")))).isEqualTo(Exit.INTERRUPTED);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("stopped");
    paper.whenAsked(() -> {});
    watchOnce();
    assertThat(show().out()).contains("documents   2");
  }

  @Test
  void whatIsKeptIsShownAfterTheLinkDied() throws IOException {
    paper.story("/1", OPENS);
    String page = paper.at("/1");
    Typed added = Typed.of(words("add", "--keep", page));
    assertThat(added.code()).as(added.err()).isZero();
    paper.burn("/1");
    assertThat(show(page).out()).contains("kept", ".warc.gz, byte ", "received 20");
    assertThat(show("--kept", page).out()).startsWith("<html>").contains(OPENS);
    Path archive;
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      archive = files.filter(it -> it.toString().endsWith(".gz")).findFirst().orElseThrow();
    }
    Typed again = Typed.of("extract", archive.toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(MinutesJson.read(again.out().strip()).text()).contains(OPENS);
    assertThat(MinutesJson.read(again.out().strip()).url()).isEqualTo(page);
  }

  @Test
  void watchKeepsToo() {
    paper.story("/1", OPENS);
    watchOnce("--keep");
    assertThat(show("--kept", paper.at("/1")).out()).contains(OPENS);
  }

  @Test
  void aPageThatIsNotKeptIsExplained() {
    paper.story("/1", OPENS);
    Typed.of(words("add", paper.at("/1")));
    Typed typed = show("--kept", paper.at("/1"));
    assertThat(typed.code()).isEqualTo(Exit.FAILED);
    assertThat(typed.err()).contains("is not kept", "--keep");
    assertThat(folder.resolve("kept")).doesNotExist();
  }

  @Test
  void whatIsNoAddressCannotBeWatched() {
    Typed typed = Typed.of("watch", "--ledger", folder.toString(), "file:///etc/passwd");
    assertThat(typed.code()).isEqualTo(Exit.USAGE);
    assertThat(typed.err()).contains("only http");
    assertThat(Typed.of("watch", "--every", "soon", paper.at("/feed")).err()).contains("90s, 15m");
    assertThat(Typed.of("watch", "--every", "1s", paper.at("/feed")).err()).contains("too often");
  }

  @Test
  void aDamagedMemoryIsExplained() throws IOException {
    Files.writeString(folder.resolve(WatchState.FILE), "{\"schema\":");
    Typed typed = watchOnce();
    assertThat(typed.code()).isEqualTo(Exit.FAILED);
    assertThat(typed.err()).contains("watch.json", "Remove it");
  }

  @Test
  void thisMachineIsNotAskedUnlessItIsNamed() {
    Typed typed = Typed.of("extract", paper.at("/1"));
    assertThat(typed.code()).isEqualTo(Exit.SKIPPED);
    assertThat(typed.err()).contains("--allow-host 127.0.0.1");
    assertThat(paper.asked()).isEmpty();
  }
}
