package org.mahdar.source.web;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** The list of what is kept in a folder of web archives: a line each, the oldest first. */
public final class KeptIndex {

  private static final String NAME = "index.tsv";

  private final Path file;

  /**
   * @param folder need not be there
   */
  public KeptIndex(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /** The captures of an address, the latest first; those of this day before all others. */
  public List<Kept> find(String url, @Nullable String day) throws IOException {
    List<Kept> found = new ArrayList<>();
    each(kept -> {
      if (kept.url().equals(url)) {
        found.add(kept);
      }
    });
    Comparator<Kept> ofDay = Comparator.comparing(kept -> of(day, kept));
    return found.reversed().stream().sorted(ofDay.reversed()).toList();
  }

  private static boolean of(@Nullable String day, Kept kept) {
    return day != null && kept.date().toString().startsWith(day);
  }

  /** The body of a kept page. */
  public byte[] page(Kept kept) throws IOException {
    try (FileChannel channel = FileChannel.open(file.resolveSibling(kept.file()))) {
      channel.position(kept.offset());
      try (WarcReader reader = new WarcReader(channel)) {
        if (reader.next().orElse(null) instanceof WarcResponse response) {
          return response.http().body().stream().readAllBytes();
        }
        throw new IOException("no page stands there");
      }
    }
  }

  /** Lines that were cut short are passed over. */
  void each(Consumer<Kept> visitor) throws IOException {
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
        lines.map(Kept::of).filter(Objects::nonNull).forEach(visitor);
      }
    }
  }

  /** Adds a line; one that was cut short before stays alone on its own. */
  void add(Kept kept) throws IOException {
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      long end = out.length();
      if (end > 0) {
        out.seek(end - 1);
        boolean whole = out.read() == '\n';
        out.seek(end);
        if (!whole) {
          out.write('\n');
        }
      }
      out.write(kept.line().getBytes(StandardCharsets.UTF_8));
      out.getFD().sync();
    }
  }
}
