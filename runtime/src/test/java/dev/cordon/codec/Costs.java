package dev.cordon.codec;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the current thread has taken of memory and processor. */
final class Costs {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Costs() {}

  /** Returns the bytes that this thread has allocated in its life. */
  static long allocated() {
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** Returns the time that this thread has run. */
  static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
