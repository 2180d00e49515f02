package dev.cordon.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What calls have in common that differ in their arguments alone.
 *
 * @param timeout the longest that the call may run
 * @param depth how many tasks run around it, itself included
 * @param maxDepth how many may
 * @param callType the name of the class whose codec reads the call; empty for a call that is an
 *     object
 * @param argumentTypes the names of the classes of objects that the call may hold
 * @param resultTypes the names of the classes of objects that the result may hold beside those of
 *     the signature
 * @param maxResult the largest encoded result, in bytes
 */
public record CallForm(
    Optional<Duration> timeout,
    int depth,
    int maxDepth,
    String callType,
    Set<String> argumentTypes,
    Set<String> resultTypes,
    int maxResult) {

  /** {@return the form as bytes} */
  public ByteBuffer encode() throws IOException {
    var bytes = new ByteArrayOutputStream();
    write(new DataOutputStream(bytes));
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  /** {@return the form that {@link #encode} has written} */
  public static CallForm decode(ByteBuffer bytes) throws IOException {
    byte[] copy = new byte[bytes.remaining()];
    bytes.duplicate().get(copy);
    var in = new DataInputStream(new ByteArrayInputStream(copy));
    CallForm form = read(in);
    Text.requireEnd(in);
    return form;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeBoolean(timeout.isPresent());
    Duration limit = timeout.orElse(Duration.ZERO);
    out.writeLong(limit.getSeconds());
    out.writeInt(limit.getNano());
    out.writeInt(depth);
    out.writeInt(maxDepth);
    Text.write(out, callType);
    writeAll(out, argumentTypes);
    writeAll(out, resultTypes);
    out.writeInt(maxResult);
  }

  static CallForm read(DataInputStream in) throws IOException {
    boolean limited = in.readBoolean();
    Duration limit = duration(in.readLong(), in.readInt());
    return new CallForm(
        limited ? Optional.of(limit) : Optional.empty(),
        in.readInt(),
        in.readInt(),
        Text.read(in),
        readAll(in),
        readAll(in),
        in.readInt());
  }

  private static Duration duration(long seconds, int nanos) throws ProtocolException {
    try {
      return Duration.ofSeconds(seconds, nanos);
    } catch (ArithmeticException e) {
      throw new ProtocolException("a duration of " + seconds + " s and " + nanos + " ns");
    }
  }

  private static void writeAll(DataOutputStream out, Collection<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      Text.write(out, name);
    }
  }

  private static Set<String> readAll(DataInputStream in) throws IOException {
    int size = Text.requireCount(in.readInt(), "names");
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      names.add(Text.read(in));
    }
    return names;
  }
}
