package dev.cordon.task;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import java.io.IOException;

/** A process as it is generated, for a method that adds one to each byte. */
@SuppressWarnings("serial") // It travels by its codec.
final class Adding extends TaskProcess<byte[]> {
  static {
    CallCodec.register(Adding.class, new OwnCodec());
  }

  private static final long serialVersionUID = 1L;

  private final byte[] bytes;

  Adding(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public byte[] call() {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i]++;
    }
    return bytes;
  }

  private static final class OwnCodec extends CallCodec<Adding, byte[]> {
    OwnCodec() {
      super(Codecs.BYTES);
    }

    @Override
    public void write(Encoder out, Adding call) throws IOException {
      Codecs.BYTES.write(out, call.bytes);
    }

    @Override
    public Adding read(Decoder in) throws IOException {
      return new Adding(Codecs.BYTES.read(in));
    }
  }
}
