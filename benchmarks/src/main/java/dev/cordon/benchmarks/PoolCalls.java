package dev.cordon.benchmarks;

import dev.cordon.Task;
import dev.cordon.pool.MapOptions;
import dev.cordon.pool.Pool;
import dev.cordon.pool.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The calls that pools are measured with. */
final class PoolCalls {
  private PoolCalls() {}

  @Task
  static int echo(int number) {
    return number;
  }

  @Task
  static int length(byte[] bytes) {
    return bytes.length;
  }

  @Task
  static long hash(int blocks) {
    return work(blocks);
  }

  /** Arithmetic within the processor. */
  static long work(int blocks) {
    var hash = new Sha256();
    int[] words = new int[16];
    for (int i = 0; i < blocks; i++) {
      words[i & 15] = i;
      hash.block(words);
    }
    return hash.head();
  }

  static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  /** Runs so many calls that do nothing, all at once; returns the nanoseconds. */
  static long map(Pool pool, List<Integer> numbers) throws Exception {
    long begin = System.nanoTime();
    List<Integer> results = pool.map(PoolCallsTasks::echo, numbers);
    long end = System.nanoTime();
    requireSame(results, numbers);
    return end - begin;
  }

  /** Runs the same on threads; returns the nanoseconds. */
  static long invokeAll(ExecutorService threads, List<Integer> numbers) throws Exception {
    long begin = System.nanoTime();
    List<Callable<Integer>> calls = new ArrayList<>(numbers.size());
    numbers.forEach(number -> calls.add(() -> echo(number)));
    List<Integer> results = new ArrayList<>(numbers.size());
    for (Future<Integer> call : threads.invokeAll(calls)) {
      results.add(call.get());
    }
    long end = System.nanoTime();
    requireSame(results, numbers);
    return end - begin;
  }

  private static void requireSame(List<Integer> results, List<Integer> numbers) {
    if (!results.equals(numbers)) {
      throw new IllegalStateException("the results are wrong");
    }
  }

  /** Runs so many calls that do nothing, lazily; returns the nanoseconds. */
  static long imap(Pool pool, List<Integer> numbers, MapOptions options) {
    long begin = System.nanoTime();
    long sum = 0;
    try (Results<Integer> results = pool.imap(PoolCallsTasks::echo, numbers, options)) {
      while (results.hasNext()) {
        sum += results.next();
      }
    }
    long end = System.nanoTime();
    long size = numbers.size();
    if (sum != size * (size - 1) / 2) {
      throw new IllegalStateException("the results are wrong: " + sum);
    }
    return end - begin;
  }
}
