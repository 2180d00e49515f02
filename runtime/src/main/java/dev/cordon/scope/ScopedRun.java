package dev.cordon.scope;

/**
 * What runs while a value is bound, and returns nothing.
 *
 * @param <X> what it throws, {@link RuntimeException} if nothing checked
 */
@FunctionalInterface
public interface ScopedRun<X extends Exception> {

  /** Runs it. */
  void run() throws X;
}
