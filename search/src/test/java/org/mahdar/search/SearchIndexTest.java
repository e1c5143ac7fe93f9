package org.mahdar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Statement.Act;

class SearchIndexTest {

  private static final Minutes OLD =
      new Paper("a", "افتتح الوزير المعرض").says("الوزير", null, Act.ANNOUNCE, "المعرض").minutes();
  private static final Minutes NEW = new Paper("a", "افتتح الوزير الميناء").minutes();
  private static final Minutes OTHER = new Paper("b", "زار الوفد المعرض").minutes();

  @TempDir private Path dir;
  private Path folder = Path.of("");

  @BeforeEach
  void name() {
    folder = dir.resolve("search");
  }

  private SearchIndex open() {
    return SearchIndex.open(folder, Shelf.CLITICS);
  }

  private static void put(SearchIndex index, Minutes minutes, String digest) {
    index.put(index.entries(minutes), digest);
  }

  @Test
  void aRecordTakesThePlaceOfTheOneBefore() {
    try (SearchIndex index = open()) {
      put(index, OLD, "1");
      put(index, OTHER, "1");
      index.commit("");
      put(index, NEW, "2");
      index.commit("as of now");
      assertThat(index.held()).isEqualTo(Map.of("sha256:a", "2", "sha256:b", "1"));
    }
    assertThat(Shelf.found(folder, "معرض")).containsExactly("b");
    assertThat(Shelf.found(folder, "ميناء")).containsExactly("a");
    try (Search search = Shelf.open(folder)) {
      assertThat(search.state()).isEqualTo("as of now");
      assertThat(search.held()).isEqualTo(Map.of("sha256:a", "2", "sha256:b", "1"));
    }
  }

  @Test
  void aRecordThatIsTakenOutIsNotFound() {
    try (SearchIndex index = open()) {
      put(index, OLD, "1");
      put(index, OTHER, "1");
      index.remove("sha256:a");
      index.commit("");
    }
    assertThat(Shelf.found(folder, "معرض")).containsExactly("b");
  }

  @Test
  void whatWasNotCommittedNeverWas() {
    try (SearchIndex index = open()) {
      put(index, OLD, "1");
      index.commit("");
      index.expect();
      put(index, NEW, "2");
      put(index, OTHER, "1");
    }
    assertThat(Shelf.found(folder, "معرض")).containsExactlyInAnyOrder("a", "a:s1");
    try (Search search = Shelf.open(folder)) {
      assertThat(search.isComplete()).isFalse();
    }
  }

  @Test
  void anIndexThatLagsBehindCatchesUp() {
    Map<String, Minutes> records = Map.of("sha256:a", NEW, "sha256:b", OTHER);
    Map<String, String> wanted = Map.of("sha256:a", "2", "sha256:b", "1");
    try (SearchIndex index = open()) {
      put(index, OLD, "1");
      put(index, new Paper("c", "لم يعد هذا هنا").minutes(), "1");
      index.commit("");
    }
    SearchIndex.distrust(folder);
    try (SearchIndex index = open()) {
      assertThat(index.follow(wanted, id -> Optional.ofNullable(records.get(id)), done -> {}))
          .isEqualTo(3);
      index.commit("");
      assertThat(index.follow(wanted, id -> Optional.empty(), done -> {})).isZero();
    }
    assertThat(Shelf.found(folder, "")).containsExactlyInAnyOrder("a", "b");
    try (Search search = Shelf.open(folder)) {
      assertThat(search.held()).isEqualTo(wanted);
      assertThat(search.isComplete()).isTrue();
    }
  }

  @Test
  void oneProcessWritesAtATimeAndOthersGoOnReading() {
    Shelf.fill(folder, new Paper("a", "افتتح الوزير المعرض"));
    try (SearchIndex index = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              SearchException.class,
              e -> assertThat(e.reason()).isEqualTo(SearchException.Reason.LOCKED))
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("try again");
      put(index, OTHER, "1");
      assertThat(Shelf.found(folder, "معرض")).containsExactly("a");
    }
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    Shelf.fill(folder, new Paper("a", "افتتح الوزير المعرض"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
        Files.writeString(file, "scrambled");
      }
    }
    assertThatThrownBy(() -> Shelf.open(folder).close())
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("--rebuild");
    try (SearchIndex index = open()) {
      assertThat(index.held()).isEmpty();
      put(index, OTHER, "1");
      index.commit("");
    }
    assertThat(Shelf.found(folder, "معرض")).containsExactly("b");
  }

  @Test
  void anIndexThatIsNotThereIsToldAndOpenedEmptyWhenWritten() {
    assertThatThrownBy(() -> Shelf.open(folder).close())
        .isInstanceOfSatisfying(
            SearchException.class,
            e -> assertThat(e.reason()).isEqualTo(SearchException.Reason.ABSENT));
    Shelf.fill(folder, new Paper("a", "افتتح الوزير المعرض"));
    try (SearchIndex index = SearchIndex.openEmpty(folder, Shelf.CLITICS)) {
      assertThat(index.held()).isEmpty();
      index.commit("");
    }
    assertThat(Shelf.found(folder, "")).isEqualTo(List.of());
  }
}
