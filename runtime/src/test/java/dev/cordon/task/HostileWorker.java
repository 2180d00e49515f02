package dev.cordon.task;

import dev.cordon.internal.wire.BatchMessage;
import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Invitation;
import dev.cordon.internal.wire.ResultsMessage.Result;
import dev.cordon.internal.wire.Slate;
import dev.cordon.internal.worker.WorkerMain;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The main program of a pool's worker that is given one call and does a {@link Misdeed}, once: the
 * workers that are started after it are honest.
 */
final class HostileWorker {
  private static final ByteBuffer GARBAGE = ByteBuffer.wrap(new byte[] {1, 2, 3});

  private final Connection connection;
  private final Path slate;

  /** What it does, and how the call ends that it was given. */
  enum Misdeed {
    READY_WITHOUT_A_SLATE(false),
    READY_WITH_A_PIPE_FOR_A_SLATE(false),
    RESULTS_BEFORE_READY(false),
    READY_TWICE(false),
    RESULT_OF_NO_CALL(false),
    RESULT_OF_A_CALL_OF_ANOTHER(true),
    RESULT_TWICE(false),
    RESULT_OF_UNKNOWN_KIND(true),
    RESULTS_OF_GARBAGE(true),
    RESULTS_WITHOUT_PARTS(true),
    RESULTS_CUT(true),
    REVOKED_OF_NO_CALL(true),
    REVOKED_OF_GARBAGE(true),
    FRAME_FOR_WORKERS(true),
    LENGTH_LARGEST(true),
    CLOSES_AND_LIVES(true),
    SLATE_OF_GARBAGE_AND_DEATH(true),
    SLATE_CUT_AND_DEATH(true),
    SLATE_WITH_A_RESULT_OF_NO_CALL_AND_DEATH(true);

    private final boolean begun;

    Misdeed(boolean begun) {
      this.begun = begun;
    }

    /** {@return whether its call may have begun, so that no other worker runs it} */
    boolean hasBegun() {
      return begun;
    }
  }

  private HostileWorker(Connection connection, Path slate) {
    this.connection = connection;
    this.slate = slate;
  }

  /** Takes the misdeed's name, and a file that is there once it has been done. */
  public static void main(String[] arguments) throws Exception {
    Path mark = Path.of(arguments[1]);
    if (Files.exists(mark)) {
      WorkerMain.main(new String[0]);
      return;
    }
    Files.createFile(mark);
    Invitation invitation = Invitation.read(System.in);
    SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(invitation.socket()));
    channel.write(ByteBuffer.wrap(invitation.hello()));
    var connection = new Connection(channel, 1 << 20);
    new HostileWorker(connection, Slate.path(invitation.socket()))
        .act(Misdeed.valueOf(arguments[0]), channel);
    Saboteur.idle();
  }

  private void act(Misdeed misdeed, SocketChannel channel) throws Exception {
    switch (misdeed) {
      case READY_WITHOUT_A_SLATE -> connection.send(FrameType.READY);
      case READY_WITH_A_PIPE_FOR_A_SLATE -> {
        new ProcessBuilder("mkfifo", slate.toString()).inheritIO().start().waitFor();
        connection.send(FrameType.READY);
      }
      case RESULTS_BEFORE_READY -> connection.send(FrameType.RESULTS, result(1).parts());
      default -> {
        var writer = new Slate.Writer(slate);
        connection.send(FrameType.READY);
        serve(misdeed, channel, writer, call());
      }
    }
  }

  /** Returns the number of the call, once it has come. */
  private long call() throws IOException {
    while (true) {
      Frame frame = connection.receive().orElseThrow();
      if (frame.type() == FrameType.BATCH) {
        return BatchMessage.of(frame.parts()).first();
      }
    }
  }

  private void serve(Misdeed misdeed, SocketChannel channel, Slate.Writer writer, long call)
      throws Exception {
    if (misdeed.hasBegun()) {
      writer.begin(call, System.nanoTime());
    }
    switch (misdeed) {
      case READY_TWICE -> connection.send(FrameType.READY);
      case RESULT_OF_NO_CALL, RESULT_OF_A_CALL_OF_ANOTHER -> answer(result(call + 1));
      case RESULT_TWICE -> {
        answer(result(call));
        answer(result(call));
      }
      case RESULT_OF_UNKNOWN_KIND ->
        answer(new Result(call, FrameType.BEGUN, 0, result(call).body()));
      case RESULTS_OF_GARBAGE -> connection.send(FrameType.RESULTS, GARBAGE.duplicate());
      case RESULTS_WITHOUT_PARTS -> connection.send(FrameType.RESULTS);
      case RESULTS_CUT -> {
        ByteBuffer small = result(call).parts()[0];
        connection.send(FrameType.RESULTS, small.limit(small.limit() - 1));
      }
      case REVOKED_OF_NO_CALL ->
        connection.send(FrameType.REVOKED, ByteBuffer.allocate(Long.BYTES).putLong(0, 99));
      case REVOKED_OF_GARBAGE -> connection.send(FrameType.REVOKED, GARBAGE.duplicate());
      case FRAME_FOR_WORKERS -> connection.send(FrameType.BATCH, GARBAGE.duplicate());
      case LENGTH_LARGEST ->
        channel.write(ByteBuffer.allocate(9)
            .put((byte) 20) // RESULTS.
            .putInt(1)
            .putInt(Integer.MAX_VALUE)
            .flip());
      case CLOSES_AND_LIVES -> channel.close();
      case SLATE_OF_GARBAGE_AND_DEATH -> die(32, 100); // So many bytes of nothing.
      case SLATE_CUT_AND_DEATH -> {
        try (var file = new RandomAccessFile(slate.toFile(), "rw")) {
          file.setLength(10);
        }
        Runtime.getRuntime().halt(9);
      }
      case SLATE_WITH_A_RESULT_OF_NO_CALL_AND_DEATH -> {
        boolean unused = writer.add(result(call + 5));
        Runtime.getRuntime().halt(9);
      }
      default -> throw new IllegalArgumentException(misdeed.name());
    }
  }

  /** Writes a number on the slate, and dies. */
  private void die(long at, long value) throws IOException {
    try (var file = new RandomAccessFile(slate.toFile(), "rw")) {
      file.seek(at);
      file.writeLong(value);
    }
    Runtime.getRuntime().halt(9);
  }

  private void answer(Result result) throws IOException {
    connection.send(FrameType.RESULTS, result.parts());
  }

  private static Result result(long number) {
    return new Result(
        number, FrameType.RETURNED, 5, List.of(ByteBuffer.allocate(4), ByteBuffer.allocate(0)));
  }
}
