package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports, and what links them.
 *
 * <p>What links two reports depends on them and on the reports that share runs of words with them,
 * not on the order in which they came. So a report that is added later can only change links among
 * its {@link #neighbours}. Adding is for one thread; once it has ended, any number may ask.
 */
public final class Chains {

  /** Days between two copies of one report, when nobody says otherwise. */
  public static final int WINDOW = 14;

  /** Parts of the work: small enough that all processors end together. */
  private static final int PARTS = 256;

  private static final String LANGUAGE = "ar";

  private final int window;
  private final GramIndex index = new GramIndex();
  private final Anchors anchors = new Anchors(new Stems(Rarity.load(LANGUAGE)));
  private final List<Fingerprint> members = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param window in days: reports further apart are not compared
   */
  public Chains(int window) {
    if (window < 0) {
      throw new IllegalArgumentException("a window of " + window + " days");
    }
    this.window = window;
  }

  /**
   * Takes in a report.
   *
   * @return false when one of the same id is there already, which stays
   */
  public boolean add(Fingerprint report) {
    if (numbers.putIfAbsent(report.report().id(), members.size()) != null) {
      return false;
    }
    index.add(report.grams(), report.day());
    anchors.add(report.wording(), report.day());
    members.add(report);
    return true;
  }

  /** How many reports there are. */
  public int size() {
    return members.size();
  }

  /** All links, each pair once, in the order in which the reports came. */
  public List<Link> links() {
    return links(done -> {});
  }

  /**
   * All links, each pair once, in the order in which the reports came.
   *
   * @param progress told now and then, from any thread, how many reports are through
   */
  public List<Link> links(LongConsumer progress) {
    AtomicLong done = new AtomicLong();
    List<Found> found =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> linkPart(part, done, progress))
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Found::later).thenComparingInt(Found::earlier))
            .toList();
    return found.stream().map(Found::link).toList();
  }

  private record Found(int earlier, int later, Link link) {}

  private List<Found> linkPart(int part, AtomicLong done, LongConsumer progress) {
    Linker linker = new Linker(index);
    Tally tally = new Tally();
    List<Found> found = new ArrayList<>();
    for (int later = part; later < members.size(); later += PARTS) {
      Set<Integer> linked = new HashSet<>();
      for (int earlier : linker.neighbours().of(later, members.get(later).grams())) {
        Link link = earlier < later ? link(linker, earlier, later) : null;
        if (link != null) {
          found.add(new Found(earlier, later, link));
          linked.add(earlier);
        }
      }
      for (int earlier : anchors.before(later, window, tally)) {
        Link link = linked.contains(earlier) ? null : retranslated(earlier, later);
        if (link != null) {
          found.add(new Found(earlier, later, link));
        }
      }
      progress.accept(done.incrementAndGet());
    }
    return found;
  }

  private @Nullable Link retranslated(int one, int other) {
    Wording first = members.get(one).wording();
    Wording second = members.get(other).wording();
    Alignment alignment =
        first.report().id().compareTo(second.report().id()) < 0
            ? Alignment.of(first, second)
            : Alignment.of(second, first);
    return Retranslation.link(alignment, anchors.stems());
  }

  private @Nullable Link link(Linker linker, int one, int other) {
    if (Neighbours.apart(index.day(one), index.day(other)) > window) {
      return null;
    }
    Fingerprint first = members.get(one);
    Fingerprint second = members.get(other);
    return first.report().id().compareTo(second.report().id()) < 0
        ? linker.link(first, second)
        : linker.link(second, first);
  }

  /**
   * The reports that share runs of words with one of these, or names and figures in their order: only
   * between them can links have changed since it came.
   */
  public List<Report> neighbours(List<String> ids) {
    Neighbours neighbours = new Neighbours(index);
    return ids.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .flatMap(number -> around(neighbours, number))
        .distinct()
        .sorted()
        .map(number -> members.get(number).report())
        .toList();
  }

  private Stream<Integer> around(Neighbours neighbours, int number) {
    int[] sharingRuns = neighbours.touching(members.get(number).grams());
    int[] sharingAnchors = anchors.around(number, window, new Tally());
    return Stream.of(new int[] {number}, sharingRuns, sharingAnchors)
        .flatMapToInt(IntStream::of)
        .boxed();
  }
}
