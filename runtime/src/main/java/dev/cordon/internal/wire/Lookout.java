package dev.cordon.internal.wire;

/** Where something may come without a sign, so that a thread looks there again and again. */
public interface Lookout {

  /** Somebody looks from now on, so that a sign is not needed. */
  void attend();

  /** Deals with what has come; returns whether there was something. */
  boolean look();

  /** Nobody looks any more, but for one last time, so that a sign is needed for what comes then. */
  void rest();
}
