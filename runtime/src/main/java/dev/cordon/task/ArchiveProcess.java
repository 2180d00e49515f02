package dev.cordon.task;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoded;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.Preload;
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
  private final String call;

  /**
   * A call.
   *
   * @param classes the names of classes that are to be in the archive
   * @param call the name of a class of calls that is to be in it with its codecs, empty for none
   */
  ArchiveProcess(List<String> classes, String call) {
    super(LaunchOptions.defaults().memory("64m"));
    this.classes = classes;
    this.call = call;
  }

  @Override
  public Integer call() throws Exception {
    for (String name : classes) {
      Class.forName(name, false, ClassLoader.getSystemClassLoader());
    }
    if (!call.isEmpty()) {
      Preload.of(call);
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
      Codecs.STRING.write(out, call.call);
    }

    @Override
    public ArchiveProcess read(Decoder in) throws IOException {
      return new ArchiveProcess(CLASSES.read(in), Codecs.STRING.read(in));
    }
  }
}
