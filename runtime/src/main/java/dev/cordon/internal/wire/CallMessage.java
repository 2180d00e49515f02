package dev.cordon.internal.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A call on its way to the child.
 *
 * @param name the task's name
 * @param form what it has in common with others
 * @param scopes the values that go along with it, as bytes
 * @param call the encoded call
 */
public record CallMessage(String name, CallForm form, ByteBuffer scopes, List<ByteBuffer> call) {

  /** {@return this call with {@code values}, as bytes, that go along with it} */
  public CallMessage carrying(byte[] values) {
    return new CallMessage(name, form, ByteBuffer.wrap(values), call);
  }

  /**
   * {@return this call with copies of the parts that are read-only, which are lent by those who may
   * change them}
   */
  public CallMessage kept() {
    return new CallMessage(
        name, form, scopes, call.stream().map(CallMessage::kept).toList());
  }

  private static ByteBuffer kept(ByteBuffer part) {
    return part.isReadOnly()
        ? ByteBuffer.allocate(part.remaining()).put(part.duplicate()).flip()
        : part;
  }

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    Text.write(out, name);
    form.write(out);
    out.writeInt(scopes.remaining());
    out.write(scopes.array(), scopes.arrayOffset() + scopes.position(), scopes.remaining());
    return Frame.join(ByteBuffer.wrap(bytes.toByteArray()), call);
  }

  /** Reads the parts of a frame. */
  public static CallMessage of(List<ByteBuffer> parts) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(Frame.firstBytes(parts)));
    var message = new CallMessage(
        Text.read(in),
        CallForm.read(in),
        ByteBuffer.wrap(Text.bytes(in, in.readInt())),
        parts.subList(1, parts.size()));
    Text.requireEnd(in);
    return message;
  }
}
