package dev.cordon.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a child the worker of a pool, in place of a call.
 *
 * @param name the worker's name
 * @param depth how many tasks run around its calls, they included
 * @param maxDepth how many may
 * @param labels whether each line that it prints begins with its name and that of the task
 * @param initializer the parts of a {@link CallMessage} to run first; none for nothing
 */
public record ServiceMessage(
    String name, int depth, int maxDepth, boolean labels, List<ByteBuffer> initializer) {

  /** In place of a class of calls, of which it cannot be the name. */
  private static final String TYPE = "cordon:service";

  /** {@return whether a call is none, but makes the child a worker} */
  public static boolean is(CallMessage call) {
    return call.form().callType().equals(TYPE);
  }

  /** {@return the parts of the call that makes a child this worker} */
  public ByteBuffer[] parts() throws IOException {
    var bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeBoolean(labels);
    var form = new CallForm(Optional.empty(), depth, maxDepth, TYPE, Set.of(), Set.of(), 0);
    return new CallMessage(
            name,
            form,
            ByteBuffer.allocate(0),
            List.of(Frame.join(ByteBuffer.wrap(bytes.toByteArray()), initializer)))
        .parts();
  }

  /** Reads what {@link #parts} has written. */
  public static ServiceMessage of(CallMessage call) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(Frame.firstBytes(call.call())));
    boolean labels = in.readBoolean();
    Text.requireEnd(in);
    return new ServiceMessage(
        call.name(),
        call.form().depth(),
        call.form().maxDepth(),
        labels,
        call.call().subList(1, call.call().size()));
  }
}
