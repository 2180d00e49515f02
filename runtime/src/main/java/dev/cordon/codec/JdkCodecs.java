package dev.cordon.codec;

import dev.cordon.internal.codec.PathText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;

/** The codecs of large numbers, paths, addresses and identifiers. */
public final class JdkCodecs {
  /** Of decimal numbers of any size. */
  public static final Codec<BigDecimal> BIG_DECIMAL = new BigDecimalCodec();

  /** Of whole numbers of any size. */
  public static final Codec<BigInteger> BIG_INTEGER = new BigIntegerCodec();

  /** Of paths, of any file system that the receiver has, too. */
  public static final Codec<Path> PATH = new PathCodec();

  /** Of addresses. */
  public static final Codec<URI> URI = new UriCodec();

  /** Of unique identifiers. */
  public static final Codec<UUID> UUID = new UuidCodec();

  private JdkCodecs() {}

  private static final class BigDecimalCodec extends ReferenceCodec<BigDecimal> {
    @Override
    protected void encode(Encoder out, BigDecimal value) throws IOException {
      BIG_INTEGER.write(out, value.unscaledValue());
      out.writeInt(value.scale());
    }

    @Override
    protected BigDecimal decode(Decoder in) throws IOException {
      return new BigDecimal(BIG_INTEGER.read(in), in.readInt());
    }
  }

  private static final class BigIntegerCodec extends ReferenceCodec<BigInteger> {
    @Override
    protected void encode(Encoder out, BigInteger value) throws IOException {
      out.writeBytes(value.toByteArray());
    }

    @Override
    protected BigInteger decode(Decoder in) throws IOException {
      return new BigInteger(in.readBytes());
    }
  }

  private static final class PathCodec extends ReferenceCodec<Path> {
    @Override
    protected void encode(Encoder out, Path value) throws IOException {
      PathText text = PathText.of(value);
      Codecs.STRING.write(out, text.text());
      out.writeInt(text.names());
    }

    @Override
    protected Path decode(Decoder in) throws IOException {
      return new PathText(Codecs.STRING.read(in), in.readInt()).path();
    }
  }

  private static final class UriCodec extends ReferenceCodec<URI> {
    @Override
    protected void encode(Encoder out, URI value) throws IOException {
      Codecs.STRING.write(out, value.toString());
    }

    @Override
    protected URI decode(Decoder in) throws IOException {
      return java.net.URI.create(Codecs.STRING.read(in));
    }
  }

  private static final class UuidCodec extends ReferenceCodec<UUID> {
    @Override
    protected void encode(Encoder out, UUID value) throws IOException {
      out.writeLong(value.getMostSignificantBits());
      out.writeLong(value.getLeastSignificantBits());
    }

    @Override
    protected UUID decode(Decoder in) throws IOException {
      return new UUID(in.readLong(), in.readLong());
    }
  }
}
