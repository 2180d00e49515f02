package dev.cordon.shared;

/** Makes handles. */
final class Handles {
  private Handles() {}

  static Object of(Reference reference) {
    return switch (reference.kind()) {
      case QUEUE -> new QueueHandle<Object>(reference);
      case LOCK, REENTRANT_LOCK -> new LockHandle(reference);
      case SEMAPHORE -> new SemaphoreHandle(reference);
      case MAP -> new MapHandle<Object, Object>(reference);
      case VALUE -> new ValueHandle<Object>(reference);
      case LATCH -> new LatchHandle(reference);
      case BARRIER -> new BarrierHandle(reference);
    };
  }
}
