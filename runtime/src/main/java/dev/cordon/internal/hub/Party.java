package dev.cordon.internal.hub;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who asks: a process, by its connection. When that ends, its objects are told. */
class Party {

  /** The threads of the hub's own process, which end with it. */
  static final Party LOCAL = new Party(false, 1);

  /** The number of the first that comes by a connection. */
  static final int FIRST = 2;

  private final boolean confirming;

  /** Zero for one that was not let in. */
  private volatile int number;

  private final Set<HubObject> known = ConcurrentHashMap.newKeySet();

  Party(boolean confirming, int number) {
    this.confirming = confirming;
    this.number = number;
  }

  /** It is let in. */
  final void enter(int itsNumber) {
    number = itsNumber;
  }

  /** {@return its number, by which others of its hub know it while it is there} */
  final int number() {
    return number;
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
