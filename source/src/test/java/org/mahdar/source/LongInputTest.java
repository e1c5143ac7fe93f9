package org.mahdar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Input far longer than what may be held, made as it is read. */
class LongInputTest {

  private static final int LENGTH = 40_000_000;
  private static final Limits SMALL = Visit.LIMITS.withDocumentChars(10_000);

  /** {@code LENGTH} times the letter {@code a}, without holding them. */
  private static final class Endless extends InputStream {

    private int left = LENGTH;

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int read = Math.min(length, left);
      Arrays.fill(target, offset, offset + Math.max(read, 0), (byte) 'a');
      left -= read;
      return read <= 0 ? -1 : read;
    }
  }

  private static InputStream around(String before, String after) {
    List<InputStream> parts =
        Stream.of(before, after)
            .<InputStream>map(
                each -> new ByteArrayInputStream(each.getBytes(StandardCharsets.UTF_8)))
            .toList();
    return new SequenceInputStream(
        Collections.enumeration(List.of(parts.getFirst(), new Endless(), parts.getLast())));
  }

  /** Reads in little memory: what is allocated in all stays below the length of the input. */
  private static Visit frugal(InputStream input) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
          long before = threads.getCurrentThreadAllocatedBytes();
          Visit visit =
              new Visit().through(new Doors(FieldMap.standard(), SMALL), List.of("-"), input);
          assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(LENGTH / 2);
          return visit;
        });
  }

  @Test
  void aLineTooLongIsThrownAwayToItsEnd() {
    Visit visit = frugal(around("{\"text\":\"أعلن\"}\n{\"text\":\"", "\"}\n{\"text\":\"وأكد\"}\n"));
    assertThat(visit.texts()).containsExactly("أعلن", "وأكد");
    assertThat(visit.skipped.getFirst().source()).isEqualTo("-#1");
    assertThat(visit.reason()).contains("longer than 10000");
  }

  @Test
  void aLongLineThatIsNoJsonIsThrownAwayToItsEnd() {
    Visit visit = frugal(around("{\"text\":\"أعلن\"}\n", "\n{\"text\":\"وأكد\"}\n"));
    assertThat(visit.texts()).containsExactly("أعلن", "وأكد");
    assertThat(visit.skipped).hasSize(1);
  }

  @Test
  void aLongStringInAnArrayCostsOnlyItsDocument() {
    Visit visit = frugal(around("[{\"text\":\"", "\"},{\"text\":\"وأكد\"}]"));
    assertThat(visit.texts()).containsExactly("وأكد");
    assertThat(visit.reason()).contains("longer than 10000");
  }

  @Test
  void aLongTextIsNotHeld() {
    assertThat(frugal(around("", "")).reason()).contains("longer than 10000");
  }
}
