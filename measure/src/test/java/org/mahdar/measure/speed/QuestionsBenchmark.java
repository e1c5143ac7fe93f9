package org.mahdar.measure.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mahdar.ledger.Ledger;

/**
 * How long questions to a large ledger take in a process that stays, as a server does: the first
 * time, and the median and the 95th percentile after it. Both in CPU time of the thread that asks,
 * which is all there is to wait for on a machine that does nothing else.
 *
 * <pre>./mvnw -pl measure -am -Pbenchmark test -Dtest=QuestionsBenchmark -Dledger=FOLDER</pre>
 */
@Tag("benchmark")
class QuestionsBenchmark {

  /** What was promised for a question that was asked before, in milliseconds. */
  private static final double MOST = 200;

  private static final int WARM_UPS = 3;
  private static final int TIMES = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void whoAsksDoesNotWait() {
    String folder = System.getProperty("ledger", "");
    assumeTrue(!folder.isEmpty(), "name a ledger with -Dledger");
    List<String> slow = new ArrayList<>();
    try (Ledger ledger = Ledger.openToRead(folder);
        Questions questions = new Questions(ledger)) {
      questions
          .all()
          .forEach((name, question) -> {
            if (median(name, question) > MOST) {
              slow.add(name);
            }
          });
    }
    assertThat(slow).isEmpty();
  }

  private static double median(String name, Supplier<?> question) {
    double first = milliseconds(question);
    for (int i = 0; i < WARM_UPS; i++) {
      milliseconds(question);
    }
    double[] times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      times[i] = milliseconds(question);
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-32s first %6.0f ms, median %6.1f ms, 95%% %6.1f ms%n",
        name,
        first,
        times[TIMES / 2],
        times[TIMES * 95 / 100]);
    return times[TIMES / 2];
  }

  private static double milliseconds(Supplier<?> question) {
    long begin = THREADS.getCurrentThreadCpuTime();
    assertThat(question.get()).isNotNull();
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
  }
}
