package dev.cordon.internal.hub;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;

/**
 * How many clients have their rings in the memory of a hub: half a mebibyte each, which only the
 * garbage collector gives back when a client has gone. Beyond that all is said by the channel.
 */
final class RingBudget {
  static final int MOST = 256;

  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  /** Those that have rings, until they are collected. */
  private final Set<Reference<?>> owners = new HashSet<>();

  /** Returns whether this one may have rings, too; it has them if so. */
  synchronized boolean allows(Object owner) {
    for (Reference<?> each = gone.poll(); each != null; each = gone.poll()) {
      owners.remove(each);
    }
    return owners.size() < MOST && owners.add(new PhantomReference<>(owner, gone));
  }
}
