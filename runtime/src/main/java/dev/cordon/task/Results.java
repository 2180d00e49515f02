package dev.cordon.task;

import dev.cordon.codec.Codec;
import dev.cordon.internal.codec.AllowList;
import java.util.function.Supplier;

/**
 * How the results of a call travel.
 *
 * @param codec writes and reads them
 * @param types what objects without a codec may be of, asked where there is one
 */
record Results(Codec<?> codec, Supplier<AllowList> types) {

  /** {@return what objects without a codec may be of} */
  AllowList allowed() {
    return types.get();
  }
}
