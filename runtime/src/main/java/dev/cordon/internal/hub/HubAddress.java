package dev.cordon.internal.hub;

import dev.cordon.internal.wire.Hello;
import java.util.Arrays;
import java.util.UUID;

/**
 * Where a hub is, and what to say there.
 *
 * @param id of this run of it
 * @param socket the path of its socket
 * @param hello what to say there, which is a secret
 */
@SuppressWarnings("ArrayRecordComponent") // It is compared and copied below.
public record HubAddress(UUID id, String socket, byte[] hello) {

  /**
   * Checks it, since it may have come from anywhere.
   *
   * @throws IllegalArgumentException if it is none
   */
  public HubAddress {
    if (hello.length != Hello.LENGTH) {
      throw new IllegalArgumentException("That is no address of a manager.");
    }
    hello = hello.clone();
  }

  @Override
  public byte[] hello() {
    return hello.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HubAddress address
        && id.equals(address.id)
        && socket.equals(address.socket)
        && Arrays.equals(hello, address.hello);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return id + " at " + socket;
  }
}
