package dev.cordon.shared;

import dev.cordon.internal.hub.HubAddress;
import dev.cordon.internal.wire.Hello;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * How another program of the same user finds a {@link Manager}.
 *
 * <p>Whoever has it may do anything with the objects there; {@link #toString} does not tell the
 * token.
 *
 * @param path where it listens
 * @param token what lets a program in
 */
public record ManagerAddress(String path, String token) implements Serializable {
  private static final long serialVersionUID = 1L;

  static ManagerAddress of(HubAddress address) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES + Hello.LENGTH)
        .putLong(address.id().getMostSignificantBits())
        .putLong(address.id().getLeastSignificantBits())
        .put(address.hello());
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    return new ManagerAddress(address.socket(), token);
  }

  /**
   * Returns what it stands for.
   *
   * @throws IllegalArgumentException if the token is none
   */
  HubAddress toHub() {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
    if (bytes.remaining() != 2 * Long.BYTES + Hello.LENGTH) {
      throw new IllegalArgumentException("That is no token of a manager.");
    }
    var id = new UUID(bytes.getLong(), bytes.getLong());
    byte[] hello = new byte[bytes.remaining()];
    bytes.get(hello);
    return new HubAddress(id, path, hello);
  }

  @Override
  public String toString() {
    return "ManagerAddress[" + path + "]";
  }
}
