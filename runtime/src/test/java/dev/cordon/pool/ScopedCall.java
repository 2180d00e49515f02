package dev.cordon.pool;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.scope.ThreadScope;
import dev.cordon.task.TaskProcess;
import java.io.IOException;

/** Reads the value that has come along, sets it, and leaves one of another scope behind. */
final class ScopedCall extends TaskProcess<String> {
  static final ThreadScope<String> TRACE = ThreadScope.<String>builder(
          "ScopedCall.trace", () -> "none")
      .travels(Codecs.STRING)
      .build();
  static final ThreadScope<byte[]> LEFT = ThreadScope.of("ScopedCall.left", () -> new byte[0]);

  static {
    CallCodec.register(ScopedCall.class, new ScopedCallCodec());
  }

  private static final long serialVersionUID = 1L;

  private final int number;

  ScopedCall(int number) {
    this.number = number;
  }

  /** Returns what it has found, of this call and of the one before. */
  @Override
  public String call() {
    String found = TRACE.get() + " " + LEFT.get().length;
    TRACE.set("left by " + number);
    LEFT.set(new byte[100]);
    return found;
  }

  private static final class ScopedCallCodec extends CallCodec<ScopedCall, String> {
    ScopedCallCodec() {
      super(Codecs.STRING);
    }

    @Override
    public void write(Encoder out, ScopedCall call) {
      out.writeInt(call.number);
    }

    @Override
    public ScopedCall read(Decoder in) throws IOException {
      return new ScopedCall(in.readInt());
    }
  }
}
