package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/**
 * What a hub says to a client that it lets in.
 *
 * @param id the identity of this run of the hub
 * @param maxValue the most bytes that one value may have
 * @param party the number of the client among all
 */
public record WelcomeMessage(UUID id, long maxValue, int party) {

  /** Returns the parts of the frame. */
  public ByteBuffer[] parts() {
    ByteBuffer bytes = ByteBuffer.allocate(3 * Long.BYTES + Integer.BYTES);
    bytes
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(maxValue)
        .putInt(party);
    return new ByteBuffer[] {bytes.flip()};
  }

  /** Reads the parts of a frame. */
  public static WelcomeMessage of(List<ByteBuffer> parts) throws ProtocolException {
    ByteBuffer bytes = Frame.first(parts).duplicate();
    var id = new UUID(Bytes.readLong(bytes), Bytes.readLong(bytes));
    long maxValue = Bytes.readLong(bytes);
    int party = Bytes.readInt(bytes);
    Bytes.requireEnd(bytes);
    return new WelcomeMessage(id, maxValue, party);
  }
}
