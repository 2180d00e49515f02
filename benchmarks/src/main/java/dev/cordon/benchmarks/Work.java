package dev.cordon.benchmarks;

/** Work for one processor, about five seconds of it: always the same, without any waiting. */
enum Work {
  /** Arithmetic within the processor: many short loops. */
  HASH {
    @Override
    long run(int size) {
      var hash = new Sha256();
      int[] words = new int[16];
      for (int i = 0; i < size * 2_300_000; i++) {
        words[i & 15] = i;
        hash.block(words);
      }
      return hash.head();
    }
  },

  /** Reads and writes of a large array: few long loops. */
  SIEVE {
    @Override
    long run(int size) {
      long primes = 0;
      for (int round = 0; round < size * 10; round++) {
        primes += sieve(20_000_000);
      }
      return primes;
    }
  };

  private static final int FULL = 10;

  /**
   * Does the work.
   *
   * @param size how much of it, in halves of a second or so
   * @return a number that tells whether it was done right
   */
  abstract long run(int size);

  static int size(boolean quick) {
    return quick ? 1 : FULL;
  }

  private static int sieve(int limit) {
    boolean[] composite = new boolean[limit];
    int primes = 0;
    for (int number = 2; number < limit; number++) {
      if (!composite[number]) {
        primes++;
        for (long multiple = (long) number * number; multiple < limit; multiple += number) {
          composite[(int) multiple] = true;
        }
      }
    }
    return primes;
  }
}
