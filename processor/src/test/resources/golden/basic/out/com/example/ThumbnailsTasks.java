package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Thumbnails}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class ThumbnailsTasks {
  private ThumbnailsTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Thumbnails#resize(byte[], int)}.
   */
  static ResizeProcess resize(byte[] image, int width) {
    return new ResizeProcess(image, width);
  }

  /**
   * The process of {@link Thumbnails#resize(byte[], int)}.
   */
  @SuppressWarnings("serial")
  static final class ResizeProcess extends TaskProcess<byte[]> {
    static {
      CallCodec.register(ResizeProcess.class, new ResizeCodec());
    }

    private final byte[] image;

    private final int width;

    private ResizeProcess(byte[] image, int width) {
      super(LaunchOptions.defaults().timeout(Duration.ofSeconds(30)).memory("256m"));
      this.image = image;
      this.width = width;
    }

    @Override
    public byte[] call() throws IOException {
      return Thumbnails.resize(image, width);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public byte[] result() throws IOException, InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        Results.rethrow(failure, IOException.class);
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ResizeProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ResizeProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ResizeProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ResizeProcess} travels.
   */
  private static final class ResizeCodec extends CallCodec<ResizeProcess, byte[]> {
    private ResizeCodec() {
      super(Codecs.BYTES);
    }

    @Override
    public void write(Encoder out, ResizeProcess call) throws IOException {
      Codecs.BYTES.write(out, call.image);
      out.writeInt(call.width);
    }

    @Override
    public ResizeProcess read(Decoder in) throws IOException {
      return new ResizeProcess(Codecs.BYTES.read(in), in.readInt());
    }
  }
}
