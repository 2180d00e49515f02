package dev.cordon.task;

/** The main program of a JVM whose heap holds an array, and not two of them. */
final class LargeArrayParent {
  private static final int SIZE = 60 << 20;

  private LargeArrayParent() {}

  /** Prints how a start fails, and how many processes are there then. */
  public static void main(String[] args) {
    TaskProcess<byte[]> process = new Adding(new byte[SIZE]).with(Tasks.QUIET.fresh());
    String end = "started";
    try {
      process.start();
    } catch (TaskStartException | OutOfMemoryError e) {
      end = "failed";
    }
    System.out.println(end + ", " + ProcessHandle.current().children().count() + " children");
  }
}
