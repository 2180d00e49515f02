package dev.cordon.task;

import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard streams of a child belong to the user, and are always drained. */
@Timeout(60)
final class OutputTest {
  private static final int FLOOD = 20 << 20;

  @TempDir
  private Path directory;

  @Test
  void output_isAllThereAfterJoin() throws Exception {
    var output = new Capture();
    TaskProcess<String> process = started(to(output.target()), () -> {
      for (int i = 0; i < 20_000; i++) {
        System.out.println("out " + i);
        System.err.println("err " + i);
      }
      System.out.print("the end of out");
      System.err.print("the end of err");
      System.out.flush();
      return "printed";
    });

    process.join();

    assertThat(output.out()).isEqualTo(lines("out ") + "the end of out");
    assertThat(output.err()).isEqualTo(lines("err ") + "the end of err");
  }

  @Test
  void flood_onBothStreams_blocksNobody() throws Exception {
    var out = new Counter();
    var err = new Counter();
    TaskProcess<String> process = started(to(Output.to(out, err)), () -> {
      flood(FileDescriptor.out);
      flood(FileDescriptor.err);
      return "flooded";
    });

    assertThat(process.get()).isEqualTo("flooded");
    process.join();
    assertThat(out.count).isEqualTo(FLOOD);
    assertThat(err.count).isEqualTo(FLOOD);
  }

  @Test
  void child_thatClosesItsStreams_stillAnswers() throws Exception {
    TaskProcess<String> process = started(() -> {
      System.out.close();
      System.err.close();
      new FileOutputStream(FileDescriptor.out).close();
      new FileOutputStream(FileDescriptor.err).close();
      return "mute";
    });

    assertThat(process.get()).isEqualTo("mute");
  }

  @Test
  void bytes_likeTheProtocolsOwn_haveNoEffect() throws Exception {
    var output = new Capture();
    TaskProcess<String> process = started(to(output.target()), () -> {
      for (byte type = 0; type < 16; type++) {
        System.out.write(new byte[] {0, 0, 0, 0, type});
      }
      System.out.flush();
      return "unmoved";
    });

    assertThat(process.get()).isEqualTo("unmoved");
    process.join();
    assertThat(output.out()).hasSize(5 * 16);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void target_thatFails_blocksNobody(boolean checked) throws Exception {
    var broken = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        if (checked) {
          throw new IOException("broken");
        }
        throw new IllegalStateException("broken");
      }
    };
    TaskProcess<String> process = started(to(Output.to(broken, broken)), () -> {
      flood(FileDescriptor.out);
      flood(FileDescriptor.err);
      return "lost";
    });

    assertThat(process.get()).isEqualTo("lost");
    process.join();
    assertThat(process.exitValue()).hasValue(0);
  }

  @Test
  void discard_keepsTheLastLinesAsEvidence() throws Exception {
    TaskProcess<String> process = started(to(Output.discard()), () -> {
      System.err.println("why I end");
      Runtime.getRuntime().halt(6);
      return "never";
    });

    assertThat(process.outcome().evidence().stderrTail()).isEqualTo("why I end\n");
  }

  @Test
  void input_isAtItsEnd() throws Exception {
    assertThat(started(() -> System.in.read()).get()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void grandchild_thatHoldsThePipes_isNotWaitedFor(boolean answers) throws Exception {
    Path mark = directory.resolve("mark");
    String name = mark.toString();
    TaskProcess<Long> process = started(() -> {
      long sleeper = new ProcessBuilder("sleep", "50").inheritIO().start().pid();
      Files.writeString(Path.of(name), Long.toString(sleeper));
      if (!answers) {
        Runtime.getRuntime().halt(8);
      }
      return sleeper;
    });
    try {
      Outcome<Long> outcome = process.onExit().get(20, TimeUnit.SECONDS);

      assertThat(outcome.kind()).isEqualTo(answers ? Outcome.Kind.RETURNED : Outcome.Kind.EXITED);
      assertThat(process.join(Duration.ofSeconds(20))).isTrue();
      assertThat(Processes.isGone(Processes.announced(mark))).isFalse();
    } finally {
      Processes.signal("KILL", Processes.announced(mark));
    }
  }

  private static LaunchOptions to(Output target) {
    return LaunchOptions.defaults().output(target);
  }

  private static String lines(String prefix) {
    return IntStream.range(0, 20_000)
        .mapToObj(i -> prefix + i + "\n")
        .collect(Collectors.joining());
  }

  private static void flood(FileDescriptor descriptor) throws IOException {
    var stream = new FileOutputStream(descriptor);
    byte[] block = new byte[1 << 20];
    for (int i = 0; i < FLOOD; i += block.length) {
      stream.write(block);
    }
  }

  private static final class Counter extends OutputStream {
    private volatile long count;

    @Override
    public void write(int b) {
      add(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      add(length);
    }

    private synchronized void add(int length) {
      count += length;
    }
  }
}
