package dev.cordon.bridges;

import dev.cordon.codec.Codec;
import dev.cordon.scope.Binding;
import dev.cordon.scope.TravellingContext;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.Optional;

/**
 * Whatever is registered with Micrometer's context-propagation, for tasks on threads. A child
 * process has none of it.
 */
public final class MicrometerContext implements TravellingContext<ContextSnapshot> {
  private final ContextSnapshotFactory factory =
      ContextSnapshotFactory.builder().clearMissing(true).build();

  /** Fails where the library is not there. */
  public MicrometerContext() {}

  @Override
  public String name() {
    return "io.micrometer.context";
  }

  @Override
  public Optional<ContextSnapshot> capture() {
    return Optional.of(factory.captureAll());
  }

  @Override
  public Binding bind(Optional<ContextSnapshot> captured) {
    return captured.orElseThrow().setThreadLocals()::close;
  }

  @Override
  public Optional<Codec<ContextSnapshot>> codec() {
    return Optional.empty();
  }
}
