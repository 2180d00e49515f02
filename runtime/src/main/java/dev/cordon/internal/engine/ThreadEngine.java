package dev.cordon.internal.engine;

import dev.cordon.pool.Engine;

/** Runs calls on threads of this JVM, with the objects of the caller. */
public final class ThreadEngine implements Engine {

  /** Made by {@link java.util.ServiceLoader}. */
  public ThreadEngine() {}

  @Override
  public String name() {
    return "threads";
  }

  @Override
  public boolean isRemote() {
    return false;
  }

  @Override
  public Session open(Settings settings) {
    var session = new ThreadSession(settings);
    session.open();
    return session;
  }
}
