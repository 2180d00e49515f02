package dev.cordon.guard;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a lock alone.
 *
 * @param thread the name of the thread, since the thread itself must not be kept; null if it is one
 *     of another process
 * @param process the number of that process, or zero
 * @param stack where the thread is; empty if it is not known
 * @param seenFor how long it has been seen
 */
record Owner(@Nullable String thread, long process, List<StackTraceElement> stack, Duration seenFor)
    implements Serializable {

  static Owner of(Thread thread, Duration seenFor) {
    return new Owner(thread.getName(), 0, List.of(thread.getStackTrace()), seenFor);
  }

  static Owner of(long process, Duration seenFor) {
    return new Owner(null, process, List.of(), seenFor);
  }

  @Override
  public String toString() {
    return thread == null ? "Process " + process : "Thread \"" + thread + "\"";
  }
}
