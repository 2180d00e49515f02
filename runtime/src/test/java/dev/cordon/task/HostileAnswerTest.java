package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.wire.FailureMessage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tasks of type {@code int} whose child answers with objects of the user's classes, and bombs. */
@Timeout(60)
final class HostileAnswerTest {
  private static final String INITIALIZED = "cordon.test.answer.initialized";

  /** A tenth of a second from the moment that it was sent, five times over on a busy machine. */
  private static final Duration LIMIT = Duration.ofMillis(500);

  private static final int ROUNDS = 5;

  @TempDir
  private Path directory;

  /** A class that no task here names. It is made in another process, and must not be seen here. */
  private static final class Trap implements Serializable {
    private static final long serialVersionUID = 1L;

    static {
      System.setProperty(INITIALIZED, "yes");
    }
  }

  /** A process as it is generated for a method {@code int number()}. */
  private static final class NumberProcess extends TaskProcess<Integer> {
    static {
      CallCodec.register(NumberProcess.class, new NumberCodec());
    }

    private static final long serialVersionUID = 1L;

    @Override
    public Integer call() {
      return 7;
    }
  }

  private static final class NumberCodec extends CallCodec<NumberProcess, Integer> {
    NumberCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, NumberProcess call) {
      out.writeByte((byte) 0);
    }

    @Override
    public NumberProcess read(Decoder in) throws IOException {
      in.readByte();
      return new NumberProcess();
    }
  }

  @Test
  void codecOfInt_answeredWithAnObject_refusesItUnseen() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      assertRefused(answered(new NumberProcess(), "RETURNED", new byte[] {1}, trap()));
    }
  }

  @Test
  void lambdaOfInt_answeredWithAnObject_refusesItUnseen() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      assertRefused(answered(TaskProcess.of(() -> 7), "RETURNED", new byte[] {1}, trap()));
    }
  }

  @Test
  void codecOfInt_answeredWithAnotherNumberOfBytes_refusesIt() throws Exception {
    assertRefused(answered(new NumberProcess(), "RETURNED", new byte[8], new byte[0]));
  }

  @Test
  void exception_thatIsNone_isTextAlone() throws Exception {
    byte[] description = new FailureMessage("x.Y", "why", "at", List.of()).parts()[0].array();
    for (byte[] object : List.of(trap(), bomb())) {
      Outcome<Integer> outcome =
          answered(new NumberProcess(), "THREW", description, new byte[] {1}, object);

      assertThat(((Outcome.Threw<Integer>) outcome).exception())
          .isInstanceOf(RemoteTaskException.class)
          .hasMessageContaining("x.Y: why");
      assertThat(System.getProperty(INITIALIZED)).isNull();
    }
  }

  @Test
  void lambda_answeredWithABomb_refusesIt() throws Exception {
    assertRefused(answered(TaskProcess.of(() -> 7), "RETURNED", new byte[] {1}, bomb()));
  }

  private static void assertRefused(Outcome<Integer> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Threw.class);
    assertThat(((Outcome.Threw<Integer>) outcome).exception())
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("has arrived and is lost");
    assertThat(System.getProperty(INITIALIZED)).isNull();
  }

  /** Runs {@code process}, whose child sends these parts, and checks how long that takes. */
  private Outcome<Integer> answered(TaskProcess<Integer> process, String type, byte[]... parts)
      throws Exception {
    Path mark = directory.resolve("mark");
    List<String> arguments = new ArrayList<>(List.of(type, mark.toString()));
    for (int i = 0; i < parts.length; i++) {
      arguments.add(Files.write(directory.resolve("part" + i), parts[i]).toString());
    }
    Path home = FakeJava.home(directory, HostileAnswer.class, arguments.toArray(new String[0]));
    process.with(Tasks.QUIET.fresh().javaHome(home).grace(Duration.ZERO)).start();

    Outcome<Integer> outcome = process.outcome();
    long took = System.nanoTime() - Long.parseLong(Files.readString(mark));
    assertThat(process.join(Duration.ofSeconds(20))).isTrue();
    assertThat(Duration.ofNanos(took)).isLessThan(LIMIT);
    return outcome;
  }

  /** The serialized trap, made by hand: to write it would initialize its class. */
  private static byte[] trap() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
    out.writeShort(ObjectStreamConstants.STREAM_VERSION);
    out.writeByte(ObjectStreamConstants.TC_OBJECT);
    out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    out.writeUTF(Trap.class.getName());
    out.writeLong(1);
    out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
    out.writeShort(0);
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    out.writeByte(ObjectStreamConstants.TC_NULL);
    return bytes.toByteArray();
  }

  /** 26 sets within each other, twice each. */
  private static byte[] bomb() throws Exception {
    Set<Object> root = new HashSet<>();
    Set<Object> left = root;
    Set<Object> right = new HashSet<>();
    for (int i = 0; i < 26; i++) {
      Set<Object> nextLeft = new HashSet<>(Set.of("x"));
      Set<Object> nextRight = new HashSet<>();
      left.addAll(List.of(nextLeft, nextRight));
      right.addAll(List.of(nextLeft, nextRight));
      left = nextLeft;
      right = nextRight;
    }
    List<ByteBuffer> parts = Encoder.encode(
            Codecs.<Object>object(), root, () -> AllowList.of(Set.of()))
        .parts();
    byte[] bytes = new byte[parts.get(1).remaining()];
    parts.get(1).get(bytes);
    return bytes;
  }
}
