package org.mahdar.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was received in web archives, so that its words can be shown when the link is dead.
 *
 * <p>Records are only ever appended, each is on the disk before the index names it, and what a
 * crash left behind the last named one is cut off: a crash costs at most the record it fell into.
 * The same bytes are kept once; the index then names the record of the first time. One process
 * keeps in a folder at a time.
 */
public final class Keep implements AutoCloseable {

  private static final long LARGEST = 1L << 30;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final KeptIndex index;
  private final String program;
  private final Clock clock;
  private final long largest;
  private final Map<String, Kept> known = new HashMap<>();
  private final Set<String> noted = new HashSet<>();
  private final Map<String, Long> ends = new HashMap<>();
  private @Nullable String last;
  private @Nullable ArchiveFile open;

  private Keep(Path folder, String program, Clock clock, long largest) {
    this.folder = folder;
    this.index = new KeptIndex(folder);
    this.program = program;
    this.clock = clock;
    this.largest = largest;
  }

  /**
   * Keeps in a folder, which is made when the first page is kept.
   *
   * @param program is named in each file as its writer
   * @throws UncheckedIOException when the folder's index cannot be read
   */
  public static Keep in(Path folder, String program) {
    return in(folder, program, Clock.systemUTC(), LARGEST);
  }

  static Keep in(Path folder, String program, Clock clock, long largest) {
    Keep keep = new Keep(folder, program, clock, largest);
    try {
      keep.index.each(keep::remember);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keep;
  }

  private void remember(Kept kept) {
    known.putIfAbsent(kept.digest(), kept);
    noted.add(name(kept));
    ends.merge(kept.file(), kept.offset() + kept.length(), Math::max);
    last = kept.file();
  }

  /**
   * Keeps one page; when its bytes are kept already, only notes that they were seen again.
   *
   * @param asked the address that was asked for
   * @throws UncheckedIOException when it cannot be written
   */
  public Kept keep(URI asked, Fetched fetched) {
    try {
      String digest = digest(fetched.body());
      Kept before = known.get(digest);
      Kept kept =
          before == null
              ? write(fetched, digest)
              : before.of(fetched.date(), fetched.url().toString());
      note(kept);
      note(kept.of(kept.date(), asked.toString()));
      return kept;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(Kept kept) throws IOException {
    if (!noted.contains(name(kept))) {
      index.add(kept);
      remember(kept);
    }
  }

  private static String name(Kept kept) {
    return kept.digest() + " " + kept.url();
  }

  private Kept write(Fetched fetched, String digest) throws IOException {
    ArchiveFile file = file();
    long offset = file.end();
    file.write(fetched, digest);
    return new Kept(
        fetched.date(), digest, file.name(), offset, file.end() - offset, fetched.url().toString());
  }

  private ArchiveFile file() throws IOException {
    if (open != null && open.end() >= largest) {
      open.close();
      open = null;
      last = null;
    }
    if (open == null) {
      Files.createDirectories(folder);
      open = last == null || ends.getOrDefault(last, 0L) >= largest ? fresh() : again(last);
    }
    return open;
  }

  private ArchiveFile again(String name) throws IOException {
    Path path = folder.resolve(name);
    long end = ends.getOrDefault(name, 0L);
    if (!Files.isRegularFile(path) || Files.size(path) < end) {
      return fresh(); // Somebody moved it or cut it; what it was is theirs to say.
    }
    FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
    channel.truncate(end);
    channel.position(end);
    return new ArchiveFile(name, channel, end);
  }

  private ArchiveFile fresh() throws IOException {
    String stamp = STAMP.format(clock.instant());
    for (int number = 0; ; number++) {
      String name = "mahdar-%s-%05d.warc.gz".formatted(stamp, number);
      if (!Files.exists(folder.resolve(name))) {
        FileChannel channel =
            FileChannel.open(
                folder.resolve(name), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        ArchiveFile file = new ArchiveFile(name, channel, 0);
        file.open(program, clock.instant());
        return file;
      }
    }
  }

  private static String digest(byte[] body) {
    try {
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
