package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two lines that go over to rings, with the switchboard of this JVM, over a socket. */
@Timeout(120)
final class LineTest {
  private static final int MAX_FRAME = 8 << 20;

  @TempDir
  private Path directory;

  private final Heard hub = new Heard();
  private final Heard client = new Heard();
  private Line hubLine;
  private Line clientLine;

  /** What has been heard. */
  private static class Heard implements Line.Listener {
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Optional<Throwable>> end = new CompletableFuture<>();

    @Override
    public void heard(Frame frame) throws IOException {
      frames.add(frame);
    }

    @Override
    public void ended(@Nullable Throwable cause) {
      end.complete(Optional.ofNullable(cause));
    }
  }

  @BeforeEach
  void connect() throws IOException {
    connect(hub, client);
  }

  private void connect(Line.Listener here, Line.Listener there) throws IOException {
    Path socket = Files.createTempDirectory(directory, "line").resolve("socket");
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      clientLine =
          new Line(SocketChannel.open(UnixDomainSocketAddress.of(socket)), MAX_FRAME, there);
      hubLine = new Line(server.accept(), MAX_FRAME, here);
    }
    Switchboard.add(hubLine);
    Switchboard.add(clientLine);
  }

  @AfterEach
  void end() throws IOException {
    hubLine.close();
    clientLine.close();
  }

  private Path rings() {
    return directory.resolve("rings");
  }

  private void goOver() throws IOException {
    hubLine.offerRings(rings());
    clientLine.takeRings(rings());
  }

  @Test
  void framesBeforeAndAfter_areHeardInTheirOrder() throws Exception {
    for (int i = 0; i < 100; i++) {
      hubLine.send(FrameType.DUMPED, number(i));
      clientLine.send(FrameType.DUMPED, number(i));
    }
    hubLine.send(FrameType.DUMPED, ByteBuffer.allocate(1 << 20)); // More than a socket takes.
    clientLine.send(FrameType.DUMPED, ByteBuffer.allocate(1 << 20));
    goOver();
    for (int i = 100; i < 2_000; i++) {
      hubLine.send(FrameType.DUMPED, number(i));
      clientLine.send(FrameType.DUMPED, number(i));
    }

    for (Heard side : List.of(hub, client)) {
      for (int i = 0; i < 100; i++) {
        assertThat(first(side.frames.take())).isEqualTo(number(i));
      }
      assertThat(first(side.frames.take()).remaining()).isEqualTo(1 << 20);
      for (int i = 100; i < 2_000; i++) {
        assertThat(first(side.frames.take())).isEqualTo(number(i));
      }
    }
    hubLine.send(FrameType.PING); // Behind its last frame by the channel, which the client reads.
    assertThat(client.frames.take().type()).isEqualTo(FrameType.PING);
    assertThat(rings()).doesNotExist();
    assertThat(hubLine.isLively()).isTrue();
    assertThat(clientLine.isLively()).isTrue();
  }

  @Test
  void framesOfAllSizes_comeWhole() throws Exception {
    goOver();
    for (int size = 2; size < MAX_FRAME; size *= 2) {
      for (int more : new int[] {-1, 0, 1}) {
        int length = size + more;
        ByteBuffer sent = ByteBuffer.allocate(length).put(length / 2, (byte) 1);
        clientLine.send(FrameType.DUMPED, sent, number(length));
        Frame heard = hub.frames.take();
        assertThat(heard.parts()).isEqualTo(List.of(sent, number(length)));
        hubLine.send(FrameType.DUMPED, sent);
        assertThat(first(client.frames.take())).isEqualTo(sent);
      }
    }
  }

  @Test
  void whatWasSentBeforeTheEnd_isHeard() throws Exception {
    goOver();
    hubLine.send(FrameType.PING);
    client.frames.take(); // Both have turned.
    for (int i = 0; i < 10_000; i++) {
      clientLine.send(FrameType.DUMPED, number(i));
    }
    clientLine.close();

    assertThat(hub.end.get()).isEmpty();
    assertThat(hub.frames).hasSize(10_000);
  }

  @Test
  void ringsThatNobodyHasOffered_endTheLine() throws Exception {
    clientLine.send(FrameType.RINGS);

    assertThat(hub.end.get()).get().isInstanceOf(ProtocolException.class);
  }

  @Test
  void ringsThatAreTakenTwice_endTheLine() throws Exception {
    goOver();
    clientLine.send(FrameType.RINGS);

    assertThat(hub.end.get()).get().isInstanceOf(ProtocolException.class);
  }

  @Test
  void ringsThatNobodyTakes_leaveNothingBehind() throws Exception {
    hubLine.offerRings(rings());
    clientLine.send(FrameType.PING);
    assertThat(hub.frames.take().type()).isEqualTo(FrameType.PING);
    clientLine.close();

    assertThat(hub.end.get()).isEmpty();
    assertThat(rings()).doesNotExist();
  }

  /** A sign that gets lost would leave a thread waiting for ever. */
  @Test
  void threadsThatLookAndThatWait_missNothing() throws Exception {
    int threads = 12;
    int times = 4_000;
    var answers = new AtomicReferenceArray<@Nullable Integer>(threads);
    List<Thread> asking = new ArrayList<>();
    end();
    connect(new Echo(), new Heard() {
      @Override
      public void heard(Frame frame) throws IOException {
        int thread = first(frame).getInt(0);
        answers.set(thread, first(frame).getInt(Integer.BYTES));
        LockSupport.unpark(asking.get(thread));
      }
    });
    goOver();
    var done = new AtomicInteger();
    for (int i = 0; i < threads; i++) {
      int thread = i;
      asking.add(new Thread(() -> {
        for (int time = 0; time < times; time++) {
          ask(thread, time);
          int awaited = time;
          if (!Spin.until(() -> has(answers, thread, awaited), clientLine.reader())) {
            while (!has(answers, thread, awaited)) {
              LockSupport.park();
            }
          }
        }
        done.incrementAndGet();
      }));
    }

    asking.forEach(Thread::start);
    for (Thread each : asking) {
      each.join();
    }

    assertThat(done.get()).isEqualTo(threads);
  }

  /** Says what it hears. */
  private final class Echo extends Heard {
    @Override
    public void heard(Frame frame) throws IOException {
      hubLine.send(FrameType.DUMPED, first(frame));
    }
  }

  private void ask(int thread, int time) {
    try {
      clientLine.send(FrameType.DUMPED, ByteBuffer.allocate(8).putInt(0, thread).putInt(4, time));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean has(
      AtomicReferenceArray<@Nullable Integer> answers, int thread, int awaited) {
    Integer answer = answers.get(thread);
    return answer != null && answer == awaited;
  }

  private static ByteBuffer number(int number) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(0, number);
  }

  private static ByteBuffer first(Frame frame) {
    return frame.parts().get(0);
  }
}
