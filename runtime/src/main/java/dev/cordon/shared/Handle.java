package dev.cordon.shared;

import dev.cordon.internal.codec.Reaching;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** A handle that is nothing else. */
abstract class Handle implements Serializable, Reaching {
  private static final long serialVersionUID = 1L;

  final transient Reference reference;

  Handle(Reference reference) {
    this.reference = reference;
  }

  static Set<Class<?>> reached(Reference reference) {
    Set<Class<?>> types = new HashSet<>();
    if (reference.first() != null) {
      types.add(reference.first());
    }
    if (reference.second() != null) {
      types.add(reference.second());
    }
    return types;
  }

  @Override
  public final Set<Class<?>> reached() {
    return reached(reference);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Handle handle && reference.equals(handle.reference);
  }

  @Override
  public final int hashCode() {
    return reference.hashCode();
  }

  @Override
  public final String toString() {
    return reference.toString();
  }

  final Object writeReplace() {
    return reference.form();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a handle travels in another form");
  }
}
