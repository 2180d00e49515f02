package dev.cordon.scope;

/** A value that is bound to a scope on one thread, until it is closed. */
public interface Binding extends AutoCloseable {

  /**
   * Restores what the thread had before, and closes what was bound, and what has been set since, if
   * it is {@link AutoCloseable}. An object that the thread had before stays open. Once closed, a
   * binding does nothing more.
   *
   * @throws IllegalStateException on another thread than the one that opened it, or while a binding
   *     of the same scope is open that was opened later; it stays open then
   * @throws ScopeException if a value cannot be closed; what was before is restored all the same
   */
  @Override
  void close();
}
