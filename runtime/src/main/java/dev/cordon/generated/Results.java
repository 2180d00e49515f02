package dev.cordon.generated;

import static java.util.Objects.requireNonNull;

import dev.cordon.task.RemoteTaskException;
import java.util.concurrent.ExecutionException;

/** Throws the failures of tasks in the types that their methods declare. */
public final class Results {
  private Results() {}

  /**
   * Throws the cause of {@code failure} if the method has declared it.
   *
   * <p>An {@link InterruptedException} of the task is never thrown as it is, since it would look
   * like an interrupt of the caller.
   *
   * @param declared the declared type, or the bound of a declared type variable
   */
  public static <X extends Throwable> void rethrow(
      ExecutionException failure, Class<? super X> declared) throws X {
    Throwable cause = failure.getCause();
    if (declared.isInstance(cause) && !(cause instanceof InterruptedException)) {
      @SuppressWarnings("unchecked") // It is what the method has thrown, and X is what it declares.
      X exception = (X) cause;
      throw exception;
    }
  }

  /**
   * Throws {@code thrown} as it is, where the compiler would not let it pass.
   *
   * @param <X> inferred to be unchecked
   */
  @SuppressWarnings("unchecked") // Not a cast at run time, since X is erased.
  public static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
    throw (X) thrown;
  }

  /** Returns what is left to be thrown once all declared types have been tried. */
  public static RuntimeException unchecked(ExecutionException failure) {
    Throwable cause = requireNonNull(failure.getCause());
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      return exception;
    }
    return RemoteTaskException.undeclared(cause);
  }
}
