package dev.cordon.task;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.JdkCodecs;
import dev.cordon.codec.ReferenceCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process as it is generated, for a method {@code Line line(int, Path, List<String>, Line)}. */
@SuppressWarnings("serial") // It travels by its codec.
final class CodecProcess extends TaskProcess<CodecProcess.Line> {
  static {
    CallCodec.register(CodecProcess.class, new OwnCodec());
  }

  private static final long serialVersionUID = 1L;

  /** Cannot be serialized. */
  record Line(String text, List<Integer> numbers) {}

  private final int number;
  private final Path path;
  private final List<String> words;
  private final Line line;

  CodecProcess(int number, Path path, List<String> words, Line line) {
    this.number = number;
    this.path = path;
    this.words = words;
    this.line = line;
  }

  @Override
  public Line call() {
    List<Integer> numbers = new ArrayList<>(line.numbers());
    numbers.add(number);
    return new Line(path + " " + words + " " + line.text(), numbers);
  }

  private static final class OwnCodec extends CallCodec<CodecProcess, Line> {
    OwnCodec() {
      super(new LineCodec());
    }

    @Override
    public void write(Encoder out, CodecProcess call) throws IOException {
      out.writeInt(call.number);
      JdkCodecs.PATH.write(out, call.path);
      Codecs.listOf(Codecs.STRING).write(out, call.words);
      new LineCodec().write(out, call.line);
    }

    @Override
    public CodecProcess read(Decoder in) throws IOException {
      return new CodecProcess(
          in.readInt(),
          JdkCodecs.PATH.read(in),
          Codecs.listOf(Codecs.STRING).read(in),
          new LineCodec().read(in));
    }
  }

  private static final class LineCodec extends ReferenceCodec<Line> {
    private static final Codec<List<Integer>> NUMBERS = Codecs.listOf(Codecs.boxed(Codecs.INT));

    @Override
    protected void encode(Encoder out, Line value) throws IOException {
      Codecs.STRING.write(out, value.text());
      NUMBERS.write(out, value.numbers());
    }

    @Override
    protected Line decode(Decoder in) throws IOException {
      return new Line(Codecs.STRING.read(in), NUMBERS.read(in));
    }
  }
}
