package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports, and what links them.
 *
 * <p>What links two reports depends on them and on the reports that share runs of words with them,
 * not on the order in which they came. So a report that is added later can only change links among
 * its {@link #neighbours}: of all others it is enough to {@link #remember} what they are found by.
 * Adding is for one thread; once it has ended, any number may ask.
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
  private final List<Member> members = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param wording null of a report that is only remembered
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Member(String id, long[] grams, @Nullable Wording wording) {}

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
   * Takes in a report, or the words of one that was only remembered.
   *
   * @return false when one of the same id is there already with its words, which stays
   */
  public boolean add(Fingerprint report) {
    Wording wording = report.wording();
    Member member = new Member(report.report().id(), report.grams(), wording);
    Integer known = numbers.get(member.id());
    if (known == null) {
      enter(member, anchors.of(wording), report.day());
      return true;
    }
    if (members.get(known).wording() != null) {
      return false;
    }
    anchors.stems().learn(wording);
    members.set(known, member);
    return true;
  }

  /** Takes in by what a report is found; it is linked to nothing until its words are added. */
  public void remember(Trace trace) {
    if (!numbers.containsKey(trace.id())) {
      enter(new Member(trace.id(), trace.runs(), null), trace.anchors(), trace.day());
    }
  }

  private void enter(Member member, long[] placed, int day) {
    numbers.put(member.id(), members.size());
    index.add(member.grams(), day);
    anchors.add(placed, day);
    members.add(member);
  }

  /**
   * By what a report is found, to be remembered.
   *
   * @throws IllegalArgumentException when there is no such report
   */
  public Trace trace(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no such report: " + id);
    }
    return new Trace(id, index.day(number), members.get(number).grams(), anchors.of(number));
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
    Linker linker = new Linker(index, anchors.stems());
    Tally tally = new Tally();
    List<Found> found = new ArrayList<>();
    for (int later = part; later < members.size(); later += PARTS) {
      if (members.get(later).wording() != null) {
        found.addAll(before(linker, tally, later));
      }
      progress.accept(done.incrementAndGet());
    }
    return found;
  }

  private List<Found> before(Linker linker, Tally tally, int later) {
    List<Found> found = new ArrayList<>();
    Set<Integer> linked = new HashSet<>();
    for (int earlier : linker.neighbours().before(later, members.get(later).grams())) {
      Link link =
          Neighbours.apart(index.day(earlier), index.day(later)) > window
              ? null
              : copy(linker, earlier, later);
      if (link != null) {
        found.add(new Found(earlier, later, link));
        linked.add(earlier);
      }
    }
    for (int earlier : anchors.before(later, window, tally)) {
      Link link = linked.contains(earlier) ? null : retranslated(linker, earlier, later);
      if (link != null) {
        found.add(new Found(earlier, later, link));
      }
    }
    return found;
  }

  private @Nullable Link copy(Linker linker, int one, int other) {
    Alignment alignment = alignment(one, other);
    if (alignment == null) {
      return null;
    }
    long[] shared = Grams.shared(members.get(one).grams(), members.get(other).grams());
    return linker.copy(alignment, shared, index.day(one), index.day(other));
  }

  private @Nullable Link retranslated(Linker linker, int one, int other) {
    Alignment alignment = alignment(one, other);
    return alignment == null ? null : linker.retranslated(alignment);
  }

  /** The same whichever of the two came first; null when the words of one are not here. */
  private @Nullable Alignment alignment(int one, int other) {
    Wording first = members.get(one).wording();
    Wording second = members.get(other).wording();
    if (first == null || second == null) {
      return null;
    }
    return members.get(one).id().compareTo(members.get(other).id()) < 0
        ? Alignment.of(first, second)
        : Alignment.of(second, first);
  }

  /** The families of linked reports, and which copies have a source that is not among them. */
  public List<Family> families(List<Link> links) {
    return Families.of(links).stream().map(family -> UnseenSources.in(family, this::runs)).toList();
  }

  private long[] runs(String id) {
    Integer number = numbers.get(id);
    return number == null ? new long[0] : members.get(number).grams();
  }

  /**
   * The ids of the reports that share runs of words with one of these, or names and figures in
   * their order: only between them can copies have changed since these came. A second translation
   * can be lost anywhere, when a word that two are found by becomes common.
   */
  public List<String> neighbours(List<String> ids) {
    Neighbours neighbours = new Neighbours(index);
    List<Integer> fresh = ids.stream().map(numbers::get).filter(Objects::nonNull).toList();
    neighbours.without(fresh.stream().map(number -> members.get(number).grams()).toList());
    return fresh.stream()
        .flatMap(number -> around(neighbours, number))
        .distinct()
        .sorted()
        .map(number -> members.get(number).id())
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
