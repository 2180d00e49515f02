package dev.cordon.internal.codec;

/** Classes of a user, one of which has a method that is called in another process. */
final class Preloaded {
  private Preloaded() {}

  record Point(int x) {
    static final long INITIALIZED = System.nanoTime();
  }

  static final class Inner {
    static final long INITIALIZED = System.nanoTime();

    private Inner() {}

    static long method(Point point) {
      return point.x();
    }
  }

  /** A program that loads what its arguments name. */
  public static void main(String[] arguments) {
    for (String name : arguments) {
      Preload.of(name);
    }
  }
}
