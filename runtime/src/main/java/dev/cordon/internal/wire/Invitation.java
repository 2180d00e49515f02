package dev.cordon.internal.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a child finds on its standard input, and nothing after it: where its parent listens, and
 * what to say there. It is not on the command line, which everybody can read.
 */
public final class Invitation {
  private final String socket;
  private final byte[] hello;

  /**
   * @param socket the path of the socket
   * @param hello see {@link Hello}
   */
  public Invitation(String socket, byte[] hello) {
    this.socket = socket;
    this.hello = hello;
  }

  /** {@return the path of the socket} */
  public String socket() {
    return socket;
  }

  /** {@return what to say there} */
  public byte[] hello() {
    return hello;
  }

  /** Writes it, and ends the stream. */
  public void send(OutputStream to) throws IOException {
    try (var out = new DataOutputStream(to)) {
      Text.write(out, socket);
      out.write(hello);
    }
  }

  /** Reads what {@link #send} has written. */
  public static Invitation read(InputStream from) throws IOException {
    var in = new DataInputStream(from);
    String socket = Text.read(in);
    return new Invitation(socket, in.readNBytes(Hello.LENGTH));
  }
}
