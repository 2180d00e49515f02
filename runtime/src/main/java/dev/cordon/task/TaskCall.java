package dev.cordon.task;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A method and its arguments, not yet run, which can travel to another process.
 *
 * <p>It is deliberately no {@link java.util.concurrent.Callable}: {@code executor.submit(call)}
 * must not compile into running it without its boundary.
 *
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface TaskCall<R extends @Nullable Object> extends Serializable {

  /** Runs the method. Called in the process that the call has travelled to. */
  R call() throws Exception;
}
