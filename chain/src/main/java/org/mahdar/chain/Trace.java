package org.mahdar.chain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * By what a report is found among many, without its words: small enough to be kept.
 *
 * <p>Immutable: what goes in and out is copied.
 */
public final class Trace {

  private final String id;
  private final int day;
  private final long[] runs;
  private final long[] anchors;

  /**
   * @param day in days since 1970; {@link Integer#MIN_VALUE} when not known
   */
  Trace(String id, int day, long[] runs, long[] anchors) {
    this.id = id;
    this.day = day;
    this.runs = runs.clone();
    this.anchors = anchors.clone();
  }

  /**
   * What {@link #packed} packed.
   *
   * @throws IllegalArgumentException when the bytes are something else
   */
  public static Trace unpacked(String id, byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    if (packed.length < 8 || (packed.length - 8) % Long.BYTES != 0) {
      throw new IllegalArgumentException("no trace of a report: " + packed.length + " bytes");
    }
    int day = bytes.getInt();
    int runs = bytes.getInt();
    long[] all = new long[(packed.length - 8) / Long.BYTES];
    bytes.asLongBuffer().get(all);
    if (runs < 0 || runs > all.length) {
      throw new IllegalArgumentException(
          "no trace of a report: " + runs + " runs of " + all.length);
    }
    return new Trace(id, day, Arrays.copyOf(all, runs), Arrays.copyOfRange(all, runs, all.length));
  }

  /** All but the id, as bytes. */
  public byte[] packed() {
    ByteBuffer bytes = ByteBuffer.allocate(8 + (runs.length + anchors.length) * Long.BYTES);
    bytes.putInt(day).putInt(runs.length);
    bytes.asLongBuffer().put(runs).put(anchors);
    return bytes.array();
  }

  public String id() {
    return id;
  }

  /**
   * A family with the pairs of copies that have a source which is not among its members.
   *
   * @param traces of its members
   */
  public static Family unseen(Family family, List<Trace> traces) {
    Map<String, Trace> byId =
        traces.stream().collect(Collectors.toMap(Trace::id, trace -> trace, (one, _) -> one));
    return UnseenSources.in(
        family,
        id -> {
          Trace trace = byId.get(id);
          return trace == null ? new long[0] : trace.runs;
        });
  }

  int day() {
    return day;
  }

  long[] runs() {
    return runs.clone();
  }

  long[] anchors() {
    return anchors.clone();
  }
}
