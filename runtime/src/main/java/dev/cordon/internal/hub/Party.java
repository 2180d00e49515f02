package dev.cordon.internal.hub;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who asks: a process, by its connection. When that ends, its objects are told. */
class Party {

  /** The threads of the hub's own process, which end with it. */
  static final Party LOCAL = new Party(false);

  private final boolean confirming;
  private final Set<HubObject> known = ConcurrentHashMap.newKeySet();

  Party(boolean confirming) {
    this.confirming = confirming;
  }

  /** {@return whether a value has left only when this party says that it has come} */
  final boolean isConfirming() {
    return confirming;
  }

  /** It asks something of that object. */
  final void knows(HubObject object) {
    if (confirming) {
      known.add(object);
    }
  }

  /** It has gone. */
  final void leave() {
    known.forEach(object -> object.left(this));
  }
}
