package dev.cordon.task;

import java.lang.reflect.InvocationTargetException;

/** Makes virtual threads where the JDK has them. */
final class VirtualThreads {

  /** The first version in which they are no preview. */
  private static final int SINCE = 21;

  private VirtualThreads() {}

  static void require() {
    int version = Runtime.version().feature();
    if (version < SINCE) {
      throw new UnsupportedOperationException("Java " + version
          + " has no virtual threads; they are there from Java " + SINCE + " on.");
    }
  }

  static Thread unstarted(Runnable body, String name) {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      var thread = (Thread) Class.forName("java.lang.Thread$Builder")
          .getMethod("unstarted", Runnable.class)
          .invoke(builder, body);
      thread.setName(name);
      return thread;
    } catch (InvocationTargetException e) {
      throw new TaskStartException(
          "A virtual thread cannot be made: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("every JDK of this version has it", e);
    }
  }
}
