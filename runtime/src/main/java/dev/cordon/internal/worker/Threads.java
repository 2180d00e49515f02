package dev.cordon.internal.worker;

/** Starts threads of our own, and looks at all. */
final class Threads {
  private Threads() {}

  static void daemon(String name, Runnable body) {
    var thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** {@return a dump of all threads, as text} */
  static String dump() {
    var text = new StringBuilder();
    Thread.getAllStackTraces().forEach((thread, frames) -> {
      text.append('"').append(thread.getName()).append("\" ").append(thread.getState());
      text.append(thread.isDaemon() ? " daemon\n" : "\n");
      for (StackTraceElement frame : frames) {
        text.append("    at ").append(frame).append('\n');
      }
      text.append('\n');
    });
    return text.toString();
  }
}
