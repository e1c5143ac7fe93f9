package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {

  private static final String TEXT = "قال الوزير إن الاتفاق سيوقع غدا.\n";

  @TempDir Path folder;

  private Visit read(String name, byte[] bytes) throws IOException {
    return Visit.to(Files.write(folder.resolve(name), bytes));
  }

  /** Name, text, name, text, … */
  static byte[] tar(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setAddPaxHeadersForNonAsciiNames(true);
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] content = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void entriesAreNamedAfterTheArchive() throws IOException {
    byte[] tar = tar("a.txt", TEXT, "d/خبر.txt", TEXT, "d/.hidden", TEXT, "../up.txt", TEXT);
    for (String name : new String[] {"a.tar", "noname"}) {
      Visit visit = read(name, tar);
      String archive = folder + "/" + name;
      assertThat(visit.sources())
          .containsExactly(archive + "!a.txt", archive + "!d/خبر.txt", archive + "!../up.txt");
      assertThat(visit.skipped).isEmpty();
    }
    for (String name : new String[] {"a.tar.gz", "a.tgz"}) {
      assertThat(read(name, Packing.gzip(tar)).sources())
          .startsWith(folder + "/" + name + "!a.txt")
          .hasSize(3);
    }
  }

  @Test
  void aTruncatedArchiveGivesWhatIsStillReadable() throws IOException {
    byte[] whole = tar("a.txt", TEXT, "b.txt", TEXT.repeat(100), "c.txt", TEXT);
    Visit visit = read("a.tar", Arrays.copyOf(whole, 4000));
    assertThat(visit.sources()).containsExactly(folder + "/a.tar!a.txt");
    assertThat(visit.skipped).isNotEmpty();
    assertThat(read("c.tar", TEXT.getBytes(StandardCharsets.UTF_8)).reason()).contains("tar");
    assertThat(read("d.tar", tar()).reason()).contains("no files", "check");
  }

  @Test
  void aNameThatComesTwiceIsReadOnce() throws IOException {
    Visit visit = read("a.tar", tar("a.txt", TEXT, "a.txt", TEXT));
    assertThat(visit.articles).hasSize(1);
    assertThat(visit.reason()).contains("twice");
  }

  @Test
  void aBombInsideIsNotUnpacked() throws IOException {
    Limits small = new Limits(1_000_000, 1 << 20, 1 << 22, 50, 1 << 16, 3);
    byte[] tgz = Packing.gzip(tar("a.txt", "0".repeat(900_000), "b.txt", TEXT));
    Path file = Files.write(folder.resolve("a.tgz"), tgz);
    assertThat(Visit.to(small, file).reason()).contains("times its size");
  }
}
