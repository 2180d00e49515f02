package com.example;

import dev.cordon.Guarded;
import java.io.Externalizable;
import java.io.Serializable;

public class Outer<T> {
  @SuppressWarnings("serial")
  public abstract static class Inner implements Serializable {
    protected Inner(int n) {}

    @Guarded
    protected void run(State state) {}

    protected enum State {
      ON
    }

    static class Guard {}

    interface Override {}
  }

  abstract class Bound<Barrier> {
    Bound(T outer) {}

    @Guarded(when = "isReady")
    void run(Barrier barrier) {}

    boolean isReady() {
      return true;
    }
  }

  sealed interface Shut permits GuardedOuter_Shut {
    @Guarded
    void run();
  }

  abstract static sealed class Part permits GuardedOuter_Part {
    @Guarded
    void run() {}

    abstract void left();
  }

  public abstract static sealed class Closed permits GuardedOuter_Closed {
    @Guarded
    void run() {}
  }

  @SuppressWarnings("serial")
  abstract static class External implements Externalizable {
    public External() {}

    @Guarded
    void run() {}
  }
}
