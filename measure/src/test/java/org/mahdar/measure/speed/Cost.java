package org.mahdar.measure.speed;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What some work took.
 *
 * @param nanos CPU time
 * @param bytes allocated by the thread that did it
 */
record Cost(long nanos, long bytes) {

  static final Cost NOTHING = new Cost(0, 0);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Of this thread since it began. */
  static Cost ofThread() {
    return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
  }

  /** Of all threads since the process began, the collector's too: the whole bill. */
  static Cost ofProcess() {
    return new Cost(PROCESS.getProcessCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
  }

  Cost plus(Cost other) {
    return new Cost(nanos + other.nanos, bytes + other.bytes);
  }

  Cost minus(Cost earlier) {
    return new Cost(nanos - earlier.nanos, bytes - earlier.bytes);
  }
}
