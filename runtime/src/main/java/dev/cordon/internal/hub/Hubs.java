package dev.cordon.internal.hub;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

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
    synchronized (REMOTE) {
      REMOTE.values().removeIf(RemoteHub::isGone);
      RemoteHub known = REMOTE.get(address.id());
      if (known == null) {
        known = RemoteHub.connect(address);
        REMOTE.put(address.id(), known);
      }
      return known;
    }
  }
}
