package dev.cordon.codec;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the calls of one class, with their arguments, and knows how their results
 * travel.
 *
 * <p>The static initializer of the class of calls {@linkplain #register registers} it, so that a
 * child finds it without reflection, and without a door in a module.
 *
 * @param <C> the class of the calls
 * @param <R> the type of their results
 */
public abstract class CallCodec<C, R extends @Nullable Object> extends Codec<C> {
  private static final ClassValue<Place> REGISTERED = new ClassValue<>() {
    @Override
    protected Place computeValue(Class<?> type) {
      return new Place();
    }
  };

  private final Codec<R> result;

  /** @param result writes and reads the results */
  protected CallCodec(Codec<R> result) {
    this.result = requireNonNull(result, "result");
  }

  /** {@return the codec of the results} */
  public final Codec<R> result() {
    return result;
  }

  /** Makes {@code codec} the one of the calls of class {@code type}, once and for all. */
  public static void register(Class<?> type, CallCodec<?, ?> codec) {
    if (!REGISTERED.get(type).take(requireNonNull(codec, "codec"))) {
      throw new IllegalStateException(type.getName() + " has a codec already");
    }
  }

  /** {@return the codec of the calls of class {@code type}, which has been initialized} */
  public static Optional<CallCodec<?, ?>> of(Class<?> type) {
    return Optional.ofNullable(REGISTERED.get(type).codec);
  }

  /** Where the codec of one class is. An atomic reference takes a child a millisecond to load. */
  private static final class Place {
    private volatile @Nullable CallCodec<?, ?> codec;

    /** Returns whether nothing was there. */
    synchronized boolean take(CallCodec<?, ?> registered) {
      if (codec != null) {
        return false;
      }
      codec = registered;
      return true;
    }
  }
}
