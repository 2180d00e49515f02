package dev.cordon.scope;

import dev.cordon.codec.Codec;
import java.util.Optional;

/**
 * What another library keeps for each thread, such as a logger's diagnostic context, made to go
 * along with tasks as the values of scopes do.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader}, through the class loader of
 * Cordon, in the caller and in every child process. One whose library is not there is left out.
 * They may be called by several threads.
 *
 * @param <C> what is taken along
 */
public interface TravellingContext<C> {

  /** {@return the name, the same in all processes} */
  String name();

  /** {@return what the current thread has, which must not change afterwards; empty for nothing} */
  Optional<C> capture();

  /**
   * Makes {@code captured}, and nothing else, what the current thread has.
   *
   * @return restores what the thread had before; closed on the same thread, once
   */
  Binding bind(Optional<C> captured);

  /** {@return how it travels to another process; empty if it does not} */
  Optional<Codec<C>> codec();
}
