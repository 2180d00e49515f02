package dev.cordon.internal.codec;

import java.util.concurrent.Callable;

/** A companion as it is generated for the class {@link Preloaded.Inner}. */
@SuppressWarnings({"UnusedMethod", "UnusedNestedClass"}) // They are loaded by name.
final class Preloaded_InnerTasks {
  private Preloaded_InnerTasks() {}

  static final class CallProcess implements Callable<Long> {
    private final Preloaded.Point point;

    CallProcess(Preloaded.Point point) {
      this.point = point;
    }

    @Override
    public Long call() {
      return Preloaded.Inner.method(point);
    }
  }

  private static final class PointCodec {
    Preloaded.Point decode() {
      return new Preloaded.Point(1);
    }

    private PointCodec() {}
  }
}
