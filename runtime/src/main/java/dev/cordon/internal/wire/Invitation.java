package dev.cordon.internal.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a child finds on its standard input, and nothing after it: where its parent listens, what to
 * say there, and perhaps already what to do. It is not on the command line, which everybody can
 * read.
 *
 * @param socket the path of the socket
 * @param hello what to say there; see {@link Hello}
 * @param call the parts of a {@link CallMessage}; none if the call will come by the connection
 * @param likely the class of a call that is likely to come, which is loaded and not initialized;
 *     empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares invitations.
public record Invitation(String socket, byte[] hello, List<ByteBuffer> call, String likely) {

  /** The largest call that is sent along: a pipe holds it until the child is there to read it. */
  private static final int MAX_CALL = 32 * 1024;

  /**
   * {@return the file that a child makes when a call begins that was sent along, since it need not
   * wait for its connection}
   */
  public static Path mark(String socket) {
    return Path.of(socket + "-begun");
  }

  /** {@return whether a call of these parts is small enough to be sent along} */
  public static boolean hasRoomFor(ByteBuffer... call) {
    long size = (long) call.length * Integer.BYTES;
    for (ByteBuffer part : call) {
      size += part.remaining();
    }
    return size <= MAX_CALL;
  }

  /** Writes it, and ends the stream. */
  public void send(OutputStream to) throws IOException {
    try (var out = new DataOutputStream(to)) {
      Text.write(out, socket);
      out.write(hello);
      out.writeInt(call.size());
      for (ByteBuffer part : call) {
        out.writeInt(part.remaining());
        byte[] bytes = new byte[part.remaining()];
        part.duplicate().get(bytes);
        out.write(bytes);
      }
      Text.write(out, likely);
    }
  }

  /** Reads what {@link #send} has written. */
  public static Invitation read(InputStream from) throws IOException {
    var in = new DataInputStream(from);
    String socket = Text.read(in);
    byte[] hello = Text.bytes(in, Hello.LENGTH);
    int count = Text.requireCount(in.readInt(), "parts");
    List<ByteBuffer> call = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      call.add(ByteBuffer.wrap(Text.bytes(in, in.readInt())));
    }
    String likely = Text.read(in);
    Text.requireEnd(in);
    return new Invitation(socket, hello, call, likely);
  }
}
