package dev.cordon.shared;

import dev.cordon.internal.hub.Hub;
import dev.cordon.internal.hub.HubAddress;
import dev.cordon.internal.hub.Hubs;
import dev.cordon.internal.hub.LocalHub;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an object is. The way there is taken when something is asked first. */
final class Place {
  private static final Place LOCAL = new Place(LocalHub.get().id(), null, LocalHub.get());

  private final UUID id;

  /** Null for this process. */
  private final @Nullable HubAddress address;

  /** Null until something is asked. */
  private volatile @Nullable Hub hub;

  private Place(UUID id, @Nullable HubAddress address, @Nullable Hub hub) {
    this.id = id;
    this.address = address;
    this.hub = hub;
  }

  static Place local() {
    return LOCAL;
  }

  static Place at(HubAddress address) {
    return address.id().equals(LOCAL.id) ? LOCAL : new Place(address.id(), address, null);
  }

  /** {@return the identity of this run of the hub} */
  UUID id() {
    return id;
  }

  boolean isLocal() {
    return address == null;
  }

  /** {@return how other processes find it} */
  HubAddress address() {
    return address == null ? LocalHub.get().address() : address;
  }

  /**
   * {@return the hub}
   *
   * @throws SharedObjectException if it cannot be reached
   */
  Hub hub() {
    Hub known = hub;
    HubAddress there = address;
    if (known == null && there != null) {
      try {
        known = Hubs.at(there);
      } catch (IOException e) {
        throw new SharedObjectException(
            "The manager at " + there.socket() + " cannot be reached: " + e.getMessage(), e);
      }
      hub = known;
    }
    if (known == null) {
      throw new IllegalStateException("the hub of this process is always there");
    }
    return known;
  }
}
