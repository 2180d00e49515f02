package dev.cordon.internal.wire;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that two processes have in their memory, of a size that does not change. */
final class MappedFile {
  private MappedFile() {}

  /** Makes it, full of zeros; if that fails, it is not there. */
  static ByteBuffer create(Path path, int size) throws IOException {
    try {
      try (var file = new RandomAccessFile(path.toFile(), "rw")) {
        file.write(new byte[size]); // Now, since a full disk would end a write to memory.
      }
      return open(path, size);
    } catch (Throwable e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /** Opens what another process has made; to open a pipe, say, would never end. */
  static ByteBuffer open(Path path, int size) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new ProtocolException("there is no file " + path.getFileName());
    }
    return Opening.uninterrupted(() -> map(path, size));
  }

  private static ByteBuffer map(Path path, int size) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      if (file.length() != size) {
        throw new ProtocolException(
            "the file " + path.getFileName() + " has " + file.length() + " bytes");
      }
      return file.getChannel().map(MapMode.READ_WRITE, 0, size);
    }
  }
}
