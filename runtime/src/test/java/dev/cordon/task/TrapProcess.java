package dev.cordon.task;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import java.io.IOException;

/** A process as it is generated, whose argument and result is a trap. */
final class TrapProcess extends TaskProcess<Trap> {
  static {
    CallCodec.register(TrapProcess.class, new TrapCallCodec());
  }

  private static final long serialVersionUID = 1L;

  private final Trap trap;

  TrapProcess(Trap trap) {
    this.trap = trap;
  }

  @Override
  public Trap call() {
    return trap.call();
  }

  private static final class TrapCallCodec extends CallCodec<TrapProcess, Trap> {
    private static final Codec<Trap> TRAP = new Trap.TrapCodec();

    TrapCallCodec() {
      super(TRAP);
    }

    @Override
    public void write(Encoder out, TrapProcess call) throws IOException {
      TRAP.write(out, call.trap);
    }

    @Override
    public TrapProcess read(Decoder in) throws IOException {
      return new TrapProcess(TRAP.read(in));
    }
  }
}
