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
 * A call on its way to the child.
 *
 * @param name the task's name
 * @param timeout the longest that the call may run
 * @param argumentTypes the names of the classes that the encoded call may hold
 * @param resultTypes the names of the classes that the result may hold
 * @param maxResult the largest encoded result, in bytes
 * @param call the encoded call
 */
public record CallMessage(
    String name,
    Optional<Duration> timeout,
    Set<String> argumentTypes,
    Set<String> resultTypes,
    int maxResult,
    ByteBuffer call) {

  /** Returns the parts of the frame's body. */
  public ByteBuffer[] parts() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    Text.write(out, name);
    out.writeBoolean(timeout.isPresent());
    Duration limit = timeout.orElse(Duration.ZERO);
    out.writeLong(limit.getSeconds());
    out.writeInt(limit.getNano());
    writeAll(out, argumentTypes);
    writeAll(out, resultTypes);
    out.writeInt(maxResult);
    return new ByteBuffer[] {ByteBuffer.wrap(bytes.toByteArray()), call.duplicate()};
  }

  /** Reads the body of a frame. */
  public static CallMessage of(byte[] body) throws IOException {
    var bytes = new ByteArrayInputStream(body);
    var in = new DataInputStream(bytes);
    String name = Text.read(in);
    boolean limited = in.readBoolean();
    Duration limit = Duration.ofSeconds(in.readLong(), in.readInt());
    Set<String> argumentTypes = readAll(in);
    Set<String> resultTypes = readAll(in);
    int maxResult = in.readInt();
    ByteBuffer call = ByteBuffer.wrap(body, body.length - bytes.available(), bytes.available());
    return new CallMessage(
        name,
        limited ? Optional.of(limit) : Optional.empty(),
        argumentTypes,
        resultTypes,
        maxResult,
        call);
  }

  private static void writeAll(DataOutputStream out, Collection<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      Text.write(out, name);
    }
  }

  private static Set<String> readAll(DataInputStream in) throws IOException {
    int size = in.readInt();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      names.add(Text.read(in));
    }
    return names;
  }
}
