package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mahdar.text.Stated;

class DoorsTest {

  private static final String TEXT = "قال الوزير إن الاتفاق سيوقع غدا.\r\nوأضاف أن العمل مستمر.\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aTextIsReadAsItStands() throws IOException {
    Path file = file("خبر.txt", TEXT);
    assertThat(Visit.to(file).only().text()).isEqualTo(TEXT);
    assertThat(Visit.to(file).only().source()).isEqualTo(file.toString());
    assertThat(Visit.to(file).only().stated()).isEqualTo(Stated.NOTHING);
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNamesWithoutHiddenFiles() throws IOException {
    file("b.txt", TEXT);
    file("a/z.txt", TEXT);
    file("a/y.md", TEXT);
    file(".hidden.txt", TEXT);
    file(".git/x.txt", TEXT);
    Visit visit = Visit.read(FieldMap.standard(), Visit.LIMITS, List.of(folder + "/"), "");
    assertThat(visit.sources())
        .containsExactly(folder + "/a/y.md", folder + "/a/z.txt", folder + "/b.txt");
    assertThat(visit.skipped).isEmpty();
  }

  @Test
  void inputsComeInTheOrderGivenAndOnce() throws IOException {
    Path b = file("b.txt", TEXT);
    Path a = file("a.txt", TEXT);
    Visit visit = Visit.to(b, a, b);
    assertThat(visit.sources()).containsExactly(b.toString(), a.toString());
    assertThat(visit.reason()).contains("twice");
  }

  @Test
  void aMissingPathNamesWhatIsNearest() throws IOException {
    file("news/2024/summit.txt", TEXT);
    Path typed = folder.resolve("news/2024/sumit.txt");
    assertThat(Visit.to(typed).reason())
        .contains("no sumit.txt in " + folder.resolve("news/2024"))
        .contains("did you mean summit.txt?");
    assertThat(Visit.to(folder.resolve("elsewhere/2024/x.txt")).reason())
        .contains("no elsewhere in " + folder);
    assertThat(Visit.to(folder.resolve("news/2024/summit.txt/x")).reason())
        .contains("which is a file");
  }

  @Test
  void anEmptyFileAnEmptyFolderAndBlankTextAreSkippedForTheirOwnReasons() throws IOException {
    Files.createDirectory(folder.resolve("void"));
    assertThat(Visit.to(file("e.txt", "")).reason()).contains("it is empty");
    assertThat(Visit.to(file("w.txt", " \u00A0\n\u200F")).reason()).contains("white space");
    assertThat(Visit.to(folder.resolve("void")).reason()).contains("no files");
    assertThat(Visit.read(FieldMap.standard(), Visit.LIMITS, List.of(""), "").reason())
        .contains("path is empty");
  }

  @Test
  void officeDocumentsAreNotTakenForText() throws IOException {
    assertThat(Visit.to(file("c.docx", TEXT)).reason()).contains("save");
    Path nameless = folder.resolve("c");
    Files.write(nameless, Packing.zip("[Content_Types].xml", TEXT));
    assertThat(Visit.to(nameless).reason()).contains("office document");
  }

  @Test
  void whatAFileIsItsContentTellsBeforeItsName() throws IOException {
    assertThat(Visit.to(file("a.csv", "{\"text\":\"أعلن\"}")).only().text()).isEqualTo("أعلن");
    assertThat(Visit.to(file("b.txt", "<!doctype html><p>أعلن</p>")).only().text())
        .doesNotContain("<p>");
    assertThat(Visit.to(file("c.txt", "<rss version='2.0'><channel/></rss>")).reason())
        .contains("no items");
    Path zip = Files.write(folder.resolve("d.pdf"), Packing.zip("x.txt", TEXT));
    assertThat(Visit.to(zip).only().source()).isEqualTo(zip + "!x.txt");
  }

  @Test
  void linksThatLeadBackEndThere() throws IOException {
    file("a/x.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    Visit visit = Visit.to(folder);
    assertThat(visit.sources()).containsExactly(folder + "/a/x.txt");
    assertThat(visit.skipped)
        .extracting(Skipped::source)
        .containsExactly(folder + "/a/loop", folder + "/self");
    assertThat(Visit.to(folder.resolve("self")).reason())
        .contains("a link to nothing; remove the link");
  }

  @Test
  void whatMayNotBeReadCostsOnlyItself() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")));
    Files.setPosixFilePermissions(
        file("a.txt", TEXT), PosixFilePermissions.fromString("---------"));
    file("b.txt", TEXT);
    Visit visit = Visit.to(folder);
    assertThat(visit.articles).hasSize(1);
    assertThat(visit.reason()).contains("no permission");
  }

  @Test
  void standardInputIsKnownByItsFirstBytes() {
    assertThat(stdin(TEXT).only().text()).isEqualTo(TEXT);
    assertThat(stdin("[شينخوا] " + TEXT).only().source()).isEqualTo("-");
    assertThat(stdin("[{\"text\":\"أعلن الوزير\"}]").sources()).containsExactly("-#0");
    assertThat(stdin("{\"text\":\"أعلن الوزير\"}").sources()).containsExactly("-");
    assertThat(stdin("{\"text\":\"أعلن\"}\n{\"text\":\"وأكد\"}\n").sources())
        .containsExactly("-#0", "-#1");
    assertThat(stdin("").reason()).contains("empty");
  }

  private static Visit stdin(String text) {
    return Visit.read(FieldMap.standard(), Visit.LIMITS, List.of("-"), text);
  }

  @Test
  void progressNeverFallsAndEndsAtTheWhole() throws IOException {
    file("a.txt", TEXT);
    Files.write(folder.resolve("b.zip"), Packing.zip("1.txt", TEXT, "2.txt", TEXT));
    file("c.html", TEXT);
    file("d.jsonl", "{\"text\":\"أعلن\"}\n".repeat(50));
    Visit visit = Visit.to(folder);
    assertThat(visit.advances).isSorted().endsWith(Doors.bytes(List.of(folder.toString())));
    assertThat(Doors.bytes(List.of("-", folder + "/none", "\0"))).isZero();
  }

  @Test
  void aStopIsHeardBetweenDocuments() throws IOException {
    file("a.jsonl", "{\"text\":\"أعلن\"}\n".repeat(50));
    file("b.txt", TEXT);
    assertThat(Visit.stoppedAfter(3, folder).articles).hasSize(3);
  }

  @Test
  void reasonsStayOneSafeLine() {
    assertThat(new Skipped("a", "x\n\u001B[31m\u202Ey").reason()).isEqualTo("x  [31m y");
    assertThat(new Skipped("a", "x".repeat(9999)).reason()).hasSizeLessThan(700);
  }
}
