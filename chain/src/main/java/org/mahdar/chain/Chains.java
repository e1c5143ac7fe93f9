package org.mahdar.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reports, and what links them. What is linked does not depend on the order in which they were
 * added. Adding is for one thread.
 */
public final class Chains {

  /** Days between two copies of one report, when nobody says otherwise. */
  public static final int WINDOW = 14;

  private final Vocabulary vocabulary;
  private final int window;
  private final GramIndex index = new GramIndex();
  private final List<Member> members = new ArrayList<>();

  /**
   * @param window in days: reports further apart are not compared
   */
  public Chains(Vocabulary vocabulary, int window) {
    if (window < 0) {
      throw new IllegalArgumentException("a window of " + window + " days");
    }
    this.vocabulary = vocabulary;
    this.window = window;
  }

  public void add(Report report) {
    Wording wording = Wording.of(report, vocabulary);
    long[] grams = Grams.of(wording);
    int day = report.time().near() == null ? GramIndex.NO_DAY : (int) report.time().near().toEpochDay();
    members.add(new Member(index.add(grams, day), wording, grams));
  }

  /** All links, each pair once. */
  public List<Link> links() {
    int workers = Runtime.getRuntime().availableProcessors();
    return IntStream.range(0, workers * 16)
        .parallel()
        .mapToObj(
            part -> {
              Linker linker = new Linker(index);
              List<Link> links = new ArrayList<>();
              for (int i = part; i < members.size(); i += workers * 16) {
                linkBefore(linker, members.get(i)).forEach(links::add);
              }
              return links;
            })
        .flatMap(List::stream)
        .toList();
  }

  private Stream<Link> linkBefore(Linker linker, Member member) {
    int day = index.day(member.number());
    return IntStream.of(linker.neighbours().before(member.number(), member.grams()))
        .filter(other -> Neighbours.apart(index.day(other), day) <= window)
        .mapToObj(other -> linker.link(members.get(other), member))
        .filter(Objects::nonNull);
  }
}
