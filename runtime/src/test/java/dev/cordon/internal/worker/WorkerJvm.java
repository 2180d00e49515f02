package dev.cordon.internal.worker;

import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Hello;
import dev.cordon.internal.wire.Invitation;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real worker, to whom a test is the parent. */
final class WorkerJvm implements AutoCloseable {
  private final Path directory;
  private final Process process;
  private final ServerSocketChannel server;

  private WorkerJvm(Path directory, Process process, ServerSocketChannel server) {
    this.directory = directory;
    this.process = process;
    this.server = server;
  }

  /** Starts one in {@code directory} that has not yet been invited. */
  static WorkerJvm start(Path directory) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(directory.resolve("socket")));
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Dcordon.test.directory=" + directory,
            "-cp",
            System.getProperty("java.class.path"),
            WorkerMain.class.getName())
        .redirectOutput(directory.resolve("out").toFile())
        .redirectError(directory.resolve("err").toFile())
        .start();
    return new WorkerJvm(directory, process, server);
  }

  /** Writes to its standard input, and ends that. */
  void invite(byte[] bytes) throws IOException {
    try (var in = process.getOutputStream()) {
      in.write(bytes);
    }
  }

  /** Invites it, and waits until it has come and said its hello. */
  SocketChannel arrived() throws IOException {
    byte[] hello = Hello.fresh();
    new Invitation(directory.resolve("socket").toString(), hello, List.of(), "")
        .send(process.getOutputStream());
    SocketChannel channel = server.accept();
    ByteBuffer heard = ByteBuffer.allocate(Hello.LENGTH);
    int read = 0;
    while (heard.hasRemaining() && read >= 0) {
      read = channel.read(heard); // It may come in pieces.
    }
    if (!Hello.same(hello, heard.array())) {
      throw new AssertionError("another hello");
    }
    return channel;
  }

  static Connection connection(SocketChannel channel) {
    return new Connection(channel, 1 << 20);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end; returns whether it has come. */
  boolean awaitExit() throws InterruptedException {
    return process.waitFor(20, TimeUnit.SECONDS);
  }

  String out() throws IOException {
    return Files.readString(directory.resolve("out"));
  }

  String err() throws IOException {
    return Files.readString(directory.resolve("err"));
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    server.close();
    Files.delete(directory.resolve("socket"));
  }
}
