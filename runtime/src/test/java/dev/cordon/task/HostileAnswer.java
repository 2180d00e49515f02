package dev.cordon.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cordon.internal.wire.BegunMessage;
import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Invitation;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The main program of a child that answers its call with bytes that it finds in files. */
final class HostileAnswer {
  private HostileAnswer() {}

  /** Takes the type of the answer, the file of the moment it was sent, and those of its parts. */
  public static void main(String[] arguments) throws Exception {
    Invitation invitation = Invitation.read(System.in);
    SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(invitation.socket()));
    channel.write(ByteBuffer.wrap(invitation.hello()));
    var connection = new Connection(channel, Integer.MAX_VALUE - 16);
    connection.send(FrameType.BEGUN, new BegunMessage(System.nanoTime()).parts());
    ByteBuffer[] parts = new ByteBuffer[arguments.length - 2];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = ByteBuffer.wrap(Files.readAllBytes(Path.of(arguments[2 + i])));
    }
    Files.write(Path.of(arguments[1]), Long.toString(System.nanoTime()).getBytes(UTF_8));
    connection.send(FrameType.valueOf(arguments[0]), parts);
    Saboteur.idle();
  }
}
