package dev.cordon.internal.codec;

import java.util.Set;

/** An object that names types of its own, whose objects may come by it. */
public interface Reaching {

  /** {@return the types} */
  Set<Class<?>> reached();
}
