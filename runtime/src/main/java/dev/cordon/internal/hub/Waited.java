package dev.cordon.internal.hub;

/** An object that is waited for in one way. */
abstract class Waited extends HubObject {

  /** Guarded by this. */
  final Waiting waiting = new Waiting(this);

  @Override
  final boolean remove(Question question) {
    return waiting.remove(question);
  }
}
