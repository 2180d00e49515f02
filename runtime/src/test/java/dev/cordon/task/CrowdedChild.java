package dev.cordon.task;

import dev.cordon.internal.wire.Hello;
import dev.cordon.internal.wire.Invitation;
import dev.cordon.internal.worker.WorkerMain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** The main program of an honest child that comes behind a crowd of strangers. */
final class CrowdedChild {
  private static final List<SocketChannel> CROWD = new ArrayList<>();

  private CrowdedChild() {}

  /** Takes the size of the crowd. */
  public static void main(String[] arguments) throws IOException {
    byte[] input = System.in.readAllBytes();
    String socket = Invitation.read(new ByteArrayInputStream(input)).socket();
    for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
      SocketChannel stranger = SocketChannel.open(UnixDomainSocketAddress.of(socket));
      if (i % 5 == 0) {
        stranger.write(ByteBuffer.wrap(Hello.fresh()));
      }
      CROWD.add(stranger);
    }
    System.setIn(new ByteArrayInputStream(input));
    WorkerMain.main(new String[0]);
  }
}
