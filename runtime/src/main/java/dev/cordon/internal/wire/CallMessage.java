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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call on its way to the child.
 *
 * @param name the task's name
 * @param timeout the longest that the call may run
 * @param depth how many tasks run around it, itself included
 * @param maxDepth how many may
 * @param callType the name of the class whose codec reads the call; empty for a call that is an
 *     object
 * @param argumentTypes the names of the classes of objects that the call may hold
 * @param resultTypes the names of the classes of objects that the result may hold beside those of
 *     the signature
 * @param maxResult the largest encoded result, in bytes
 * @param scopes the values that go along with it, as bytes
 * @param call the encoded call
 */
public record CallMessage(
    String name,
    Optional<Duration> timeout,
    int depth,
    int maxDepth,
    String callType,
    Set<String> argumentTypes,
    Set<String> resultTypes,
    int maxResult,
    ByteBuffer scopes,
    List<ByteBuffer> call) {

  /** {@return this call with {@code values}, as bytes, that go along with it} */
  public CallMessage carrying(byte[] values) {
    return new CallMessage(
        name,
        timeout,
        depth,
        maxDepth,
        callType,
        argumentTypes,
        resultTypes,
        maxResult,
        ByteBuffer.wrap(values),
        call);
  }

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    Text.write(out, name);
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
    out.writeInt(scopes.remaining());
    out.write(scopes.array(), scopes.arrayOffset() + scopes.position(), scopes.remaining());
    return Frame.join(ByteBuffer.wrap(bytes.toByteArray()), call);
  }

  /** Reads the parts of a frame. */
  public static CallMessage of(List<ByteBuffer> parts) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(Frame.first(parts).array()));
    String name = Text.read(in);
    boolean limited = in.readBoolean();
    Duration limit = duration(in.readLong(), in.readInt());
    var message = new CallMessage(
        name,
        limited ? Optional.of(limit) : Optional.empty(),
        in.readInt(),
        in.readInt(),
        Text.read(in),
        readAll(in),
        readAll(in),
        in.readInt(),
        ByteBuffer.wrap(Text.bytes(in, in.readInt())),
        parts.subList(1, parts.size()));
    Text.requireEnd(in);
    return message;
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
