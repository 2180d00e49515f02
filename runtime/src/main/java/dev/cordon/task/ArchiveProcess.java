package dev.cordon.task;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoded;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A call of our own that loads what most calls need, in the JVM that leaves an archive of it. It
 * initializes no class of the user's.
 */
@SuppressWarnings("serial") // It travels by its codec, as generated ones do.
final class ArchiveProcess extends TaskProcess<Integer> {
  static {
    CallCodec.register(ArchiveProcess.class, new ArchiveCodec());
  }

  private static final long serialVersionUID = 1L;

  private final List<String> classes;

  /** @param classes the names of classes that are to be in the archive */
  ArchiveProcess(List<String> classes) {
    super(LaunchOptions.defaults().memory("64m"));
    this.classes = classes;
  }

  @Override
  public Integer call() throws Exception {
    for (String name : classes) {
      Class.forName(name, false, ClassLoader.getSystemClassLoader());
    }
    Encoded encoded = Encoder.encode(
        Codecs.object(),
        new IOException("rehearsed"),
        () -> AllowList.of(Set.of()).withExceptions());
    Decoder.decode(
        Codecs.object(), encoded.parts(), () -> AllowList.of(Set.of()).withExceptions());
    return classes.size();
  }

  private static final class ArchiveCodec extends CallCodec<ArchiveProcess, Integer> {
    private static final Codec<List<String>> CLASSES = Codecs.listOf(Codecs.STRING);

    ArchiveCodec() {
      super(Codecs.INT);
    }

    @Override
    public void write(Encoder out, ArchiveProcess call) throws IOException {
      CLASSES.write(out, call.classes);
    }

    @Override
    public ArchiveProcess read(Decoder in) throws IOException {
      return new ArchiveProcess(CLASSES.read(in));
    }
  }
}
