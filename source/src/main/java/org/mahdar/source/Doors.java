package org.mahdar.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.web.Fetched;
import org.mahdar.source.web.Fetching;
import org.mahdar.source.web.WebAddress;
import org.mahdar.text.Stated;

/**
 * The doors through which documents come in: files, folders, standard input as {@code -}, and
 * addresses where there is a way out to the web. Text, pages (HTML, MHTML, saved ones with their
 * folders), RSS, Atom and JSON Feed, JSON, JSON Lines, ninjs, tables (CSV, TSV), web archives
 * (WARC), PDF with a text layer, and zip, tar and gzip of any of these. What a file is, its content
 * tells, and its name only where that does not.
 *
 * <p>Results are named by the path as it was given; in a folder {@code folder/sub/file.txt}, in an
 * archive {@code archive!entry}, and the n-th document of an array, a table, a feed or a web
 * archive {@code …#n}, from 0: {@code 2015-07-21.zip!2015-07-21.json#2531}. Immutable and
 * thread-safe; one document is in memory at a time.
 */
public final class Doors {

  private static final String STANDARD_INPUT = "-";

  private final FieldMap map;
  private final Limits limits;
  private final @Nullable Fetching fetching;
  private final Following following;

  /**
   * Doors of a machine without a network.
   *
   * @param map which fields and columns hold what
   * @param limits what one input may cost
   */
  public Doors(FieldMap map, Limits limits) {
    this(map, limits, null, Following.NOTHING);
  }

  private Doors(FieldMap map, Limits limits, @Nullable Fetching fetching, Following following) {
    this.map = map;
    this.limits = limits;
    this.fetching = fetching;
    this.following = following;
  }

  /**
   * The same doors, and one to the web.
   *
   * @param wayOut fetches the addresses among the paths
   * @param links which of the addresses that lists name are fetched too
   */
  public Doors online(Fetching wayOut, Following links) {
    return new Doors(map, limits, wayOut, links);
  }

  /**
   * Reads everything in the order given. What cannot be read is told to the visitor and never
   * thrown; what the visitor throws passes through and ends the reading.
   *
   * @param paths files, folders, archives, addresses, or {@code -} for {@code stdin}
   * @param stdin read once at most and not closed
   */
  public void read(List<String> paths, InputStream stdin, Visitor visitor) {
    Delivery delivery = new Delivery(visitor);
    Opened opened = new Opened(delivery);
    Set<String> given = new HashSet<>();
    for (String path : paths) {
      if (delivery.stopped()) {
        return;
      }
      if (!given.add(path)) {
        delivery.skipped(path, "it is given twice; the first one is read");
      } else if (path.equals(STANDARD_INPUT)) {
        opened.intake.standardInput(stdin);
      } else if (WebAddress.meant(path)) {
        opened.web.named(path);
      } else {
        read(path, opened.intake, delivery);
      }
      opened.web.rest();
    }
    delivery.release();
  }

  /** Doors for one run. */
  private final class Opened {

    private final Web web;
    private final Intake intake;

    private Opened(Delivery delivery) {
      web = new Web(fetching, following, delivery, this::open);
      intake = new Intake(map, limits, delivery, web);
    }

    private void open(String locator, Fetched fetched, Stated told) {
      intake.fetched(locator, fetched, told);
    }
  }

  /** Bytes on disk of all files that would be read; standard input and missing paths count 0. */
  public static long bytes(List<String> paths) {
    AtomicLong sum = new AtomicLong();
    for (String path : new HashSet<>(paths)) {
      if (!path.equals(STANDARD_INPUT) && !WebAddress.meant(path)) {
        add(path, sum);
      }
    }
    return sum.get();
  }

  private static void add(String path, AtomicLong sum) {
    try {
      new Tree((file, locator) -> sum.addAndGet(size(file))).walk(Path.of(path), path);
    } catch (InvalidPathException impossible) {
      // It counts nothing; reading it says why.
    }
  }

  private static void read(String given, Intake intake, Delivery delivery) {
    try {
      Path path = Path.of(given);
      if (given.isBlank()) {
        delivery.skipped(given, "the path is empty; check it");
        return;
      }
      // A link to nothing is there, and reading it says what is wrong with it.
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        delivery.skipped(given, Nearby.reason(path));
        return;
      }
      Found found = new Found(intake, delivery);
      new Tree(found).walk(path, given);
      if (!found.any) {
        delivery.skipped(given, "the folder holds no files that are not hidden; check the path");
      }
    } catch (InvalidPathException impossible) {
      delivery.skipped(
          given,
          "this cannot be a path here ("
              + impossible.getReason()
              + "); check it, and set LC_ALL=C.UTF-8 if its letters are right");
    }
  }

  private static final class Found implements Tree.Sink {

    private final Intake intake;
    private final Delivery delivery;
    private boolean any;

    private Found(Intake intake, Delivery delivery) {
      this.intake = intake;
      this.delivery = delivery;
    }

    @Override
    public void file(Path path, String locator) {
      any = true;
      intake.file(path, locator);
    }

    @Override
    public void failed(String locator, String reason) {
      any = true;
      delivery.skipped(locator, reason);
    }

    @Override
    public boolean stopped() {
      return delivery.stopped();
    }
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException unknown) {
      return 0;
    }
  }
}
