package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;

/** The first bytes of a child: the protocol's name and version, and the one-time token. */
public final class Hello {
  private static final int MAGIC = 0x43_52_44_4e;
  private static final byte VERSION = 1;
  private static final int TOKEN = 32;

  /** The length of a hello in bytes. */
  public static final int LENGTH = Integer.BYTES + 1 + TOKEN;

  private Hello() {}

  /** Returns the hello, with a fresh token, that one child will have to say. */
  public static byte[] fresh() {
    byte[] token = new byte[TOKEN];
    new SecureRandom().nextBytes(token);
    return ByteBuffer.allocate(LENGTH).putInt(MAGIC).put(VERSION).put(token).array();
  }

  /** Returns whether two hellos are equal, in a time that does not depend on where they differ. */
  public static boolean same(byte[] expected, byte[] actual) {
    return MessageDigest.isEqual(expected, actual);
  }
}
