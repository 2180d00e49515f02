package dev.cordon.benchmarks;

/** The least that a JVM can run: it tells when it came to its first line. */
final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    long now = System.nanoTime();
    System.out.println(now);
  }
}
