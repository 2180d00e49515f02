package dev.cordon.samples;

import dev.cordon.Task;
import dev.cordon.ThreadScoped;
import dev.cordon.scope.TravellingExecutors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Follows two requests through the threads of an executor and into child processes.
 *
 * <p>Every line of the log begins with the trace id of its request, wherever it was written, though
 * no method hands it on: {@link #traceId} travels.
 */
public final class TraceSample {
  private TraceSample() {}

  /** The request that a thread works for. */
  @ThreadScoped(travels = true)
  static String traceId() {
    return "no request";
  }

  private static void log(String message) {
    System.out.println("[" + TraceSampleScope.traceId() + "] " + message + ", pid "
        + ProcessHandle.current().pid());
  }

  /** Counts the words of a text that nobody trusts. */
  @Task(timeout = "30s", memory = "64m")
  static int countWords(String text) {
    int words = text.split(" ").length;
    log("counted " + words + " words in a process of its own");
    return words;
  }

  private static int handle(ExecutorService executor, List<String> texts) throws Exception {
    log("request begins");
    List<Future<Integer>> counts = new ArrayList<>();
    for (String text : texts) {
      counts.add(executor.submit(() -> {
        log("a thread has a text of " + text.length() + " letters");
        var count = TraceSampleTasks.countWords(text);
        count.start();
        return count.result();
      }));
    }
    int sum = 0;
    for (Future<Integer> count : counts) {
      sum += count.get();
    }
    log("request ends with " + sum + " words");
    return sum;
  }

  /** Handles two requests, one after the other, with the same two threads. */
  public static void main(String[] args) throws Exception {
    ExecutorService executor = TravellingExecutors.wrap(Executors.newFixedThreadPool(2));
    int first = TraceSampleScope.withTraceId(
        "r1", () -> handle(executor, List.of("to be or not to be", "that is the question")));
    int second = TraceSampleScope.withTraceId("r2", () -> handle(executor, List.of("all is well")));
    executor.submit(() -> log("the executor is idle again")).get();
    executor.shutdown();
    log("counted " + (first + second) + " words in all");
  }
}
