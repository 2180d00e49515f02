package dev.cordon.shared;

import dev.cordon.internal.hub.HubAddress;
import dev.cordon.internal.hub.Kind;
import dev.cordon.internal.wire.ProtocolException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What travels of a handle.
 *
 * @param first an empty array of the type of elements or keys, so that this type passes the same
 *     check as an object of it; null for none
 * @param second the same for values
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record HandleForm(
    byte kind,
    UUID id,
    String socket,
    byte[] hello,
    long number,
    @Nullable Object first,
    @Nullable Object second)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static HandleForm of(Reference reference) {
    HubAddress address = reference.place().address();
    return new HandleForm(
        reference.kind().code(),
        address.id(),
        address.socket(),
        address.hello(),
        reference.number(),
        empty(reference.first()),
        empty(reference.second()));
  }

  private static @Nullable Object empty(@Nullable Class<?> type) {
    return type == null ? null : Array.newInstance(type, 0);
  }

  private static @Nullable Class<?> typeOf(@Nullable Object empty) {
    return empty == null ? null : empty.getClass().getComponentType();
  }

  /** Makes the handle, of which nothing is asked yet. */
  private Object readResolve() throws ObjectStreamException {
    if (id == null || socket == null || hello == null) {
      throw new InvalidObjectException("a handle of nothing");
    }
    Kind known;
    HubAddress address;
    try {
      known = Kind.of(kind);
      address = new HubAddress(id, socket, hello);
    } catch (ProtocolException | IllegalArgumentException e) {
      throw new InvalidObjectException(e.getMessage());
    }
    return Handles.of(new Reference(
        known, Place.at(address), number, typeOf(first), typeOf(second), new AtomicBoolean(true)));
  }
}
