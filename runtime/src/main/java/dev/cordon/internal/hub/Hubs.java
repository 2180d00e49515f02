package dev.cordon.internal.hub;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hubs that this process knows, one connection to each. */
public final class Hubs {

  /** Those that are in other processes, by their identities. Guarded by itself. */
  private static final Map<UUID, RemoteHub> REMOTE = new HashMap<>();

  private Hubs() {}

  /**
   * {@return the hub at that address, connected to}
   *
   * @throws IOException if there is none any more
   */
  public static Hub at(HubAddress address) throws IOException {
    if (address.id().equals(LocalHub.get().id())) {
      return LocalHub.get();
    }
    RemoteHub known = known(address);
    if (known != null) {
      return known;
    }
    RemoteHub connected = RemoteHub.connect(address); // It may take a while, for this one alone.
    synchronized (REMOTE) {
      RemoteHub other = REMOTE.putIfAbsent(address.id(), connected);
      if (other == null) {
        return connected;
      }
      connected.close();
      return other;
    }
  }

  private static @Nullable RemoteHub known(HubAddress address) {
    synchronized (REMOTE) {
      REMOTE.values().removeIf(RemoteHub::isGone);
      return REMOTE.get(address.id());
    }
  }
}
