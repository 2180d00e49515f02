package dev.cordon.benchmarks;

/** The hash SHA-256 in plain Java, so that no intrinsic of the JVM does the work. */
final class Sha256 {
  private static final int[] START = new int[8];
  private static final int[] ROUND = new int[64];

  static {
    int found = 0;
    for (int number = 2; found < ROUND.length; number++) {
      if (isPrime(number)) {
        if (found < START.length) {
          START[found] = fraction(Math.sqrt(number));
        }
        ROUND[found] = fraction(Math.cbrt(number));
        found++;
      }
    }
  }

  private final int[] state = START.clone();
  private final int[] schedule = new int[64];

  /** Takes 16 words in. */
  void block(int[] words) {
    System.arraycopy(words, 0, schedule, 0, 16);
    for (int i = 16; i < 64; i++) {
      int before = schedule[i - 15];
      int last = schedule[i - 2];
      schedule[i] = schedule[i - 16]
          + (turned(before, 7) ^ turned(before, 18) ^ (before >>> 3))
          + schedule[i - 7]
          + (turned(last, 17) ^ turned(last, 19) ^ (last >>> 10));
    }
    int[] s = state;
    int a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
    for (int i = 0; i < 64; i++) {
      int one = h
          + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25))
          + ((e & f) ^ (~e & g))
          + ROUND[i]
          + schedule[i];
      int two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = d + one;
      d = c;
      c = b;
      b = a;
      a = one + two;
    }
    s[0] += a;
    s[1] += b;
    s[2] += c;
    s[3] += d;
    s[4] += e;
    s[5] += f;
    s[6] += g;
    s[7] += h;
  }

  /** {@return the first 64 bits of the hash of what was taken in, which is not padded} */
  long head() {
    return ((long) state[0] << 32) | Integer.toUnsignedLong(state[1]);
  }

  private static int turned(int word, int bits) {
    return Integer.rotateRight(word, bits);
  }

  private static boolean isPrime(int number) {
    for (int i = 2; i * i <= number; i++) {
      if (number % i == 0) {
        return false;
      }
    }
    return true;
  }

  private static int fraction(double root) {
    return (int) (long) ((root - Math.floor(root)) * (1L << 32));
  }
}
