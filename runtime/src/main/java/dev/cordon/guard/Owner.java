package dev.cordon.guard;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/** A thread that holds a lock alone. Its name and stack, not the thread, which must not be kept. */
record Owner(String name, List<StackTraceElement> stack, Duration seenFor) implements Serializable {

  static Owner of(Thread thread, Duration seenFor) {
    return new Owner(thread.getName(), List.of(thread.getStackTrace()), seenFor);
  }
}
