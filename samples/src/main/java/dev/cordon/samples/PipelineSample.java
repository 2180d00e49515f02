package dev.cordon.samples;

import dev.cordon.Task;
import dev.cordon.shared.Manager;
import dev.cordon.shared.QueueShutDownException;
import dev.cordon.shared.SharedLatch;
import dev.cordon.shared.SharedMap;
import dev.cordon.shared.SharedQueue;
import dev.cordon.shared.SharedQueue.Delivery;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files go through a pipeline of processes: a producer finds them, four workers count their lines,
 * a writer keeps the counts. The queues between them are bounded, so none runs ahead.
 *
 * <p>One worker is killed on the way; the file that it had comes back to the queue and is counted
 * by another. The workers end when the queue of files is shut down, the writer when it is given an
 * empty name. Prints how many files and lines were counted.
 */
public final class PipelineSample {
  private static final int FILES = 200;

  private PipelineSample() {}

  @Task
  static void find(Path directory, SharedQueue<Path> files)
      throws IOException, InterruptedException {
    try (Stream<Path> all = Files.list(directory)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        files.put(file);
      }
    }
    files.shutdown();
  }

  @Task
  static void count(SharedQueue<Path> files, SharedQueue<String> counts)
      throws IOException, InterruptedException {
    try {
      while (true) {
        try (Delivery<Path> file = files.takeAcked()) {
          int lines = Files.readAllLines(file.item()).size();
          counts.put(file.item().getFileName() + "=" + lines);
          file.acknowledge();
        }
      }
    } catch (QueueShutDownException e) {
      // There is no file left.
    }
  }

  /** A worker that dies between putting and acknowledging makes that a count comes twice. */
  @Task
  static void write(
      SharedQueue<String> counts, SharedMap<String, Integer> written, SharedLatch quarter)
      throws InterruptedException {
    for (String count = counts.take(); !count.isEmpty(); count = counts.take()) {
      String[] parts = count.split("=", 2);
      written.put(parts[0], Integer.valueOf(parts[1]));
      quarter.countDown();
    }
  }

  /** Runs the pipeline over files of its own. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("pipeline");
    List<Path> made = new ArrayList<>();
    try {
      for (int i = 0; i < FILES; i++) {
        made.add(Files.writeString(directory.resolve("file-" + i), "a line\n".repeat(i)));
      }
      run(directory);
    } finally {
      for (Path file : made) {
        Files.delete(file);
      }
      Files.delete(directory);
    }
  }

  private static void run(Path directory) throws InterruptedException {
    try (Manager manager = Manager.start()) {
      SharedQueue<Path> files = manager.queue(10);
      SharedQueue<String> counts = manager.queue(10);
      SharedMap<String, Integer> written = manager.map();
      SharedLatch quarter = manager.latch(FILES / 4);
      List<TaskProcess<?>> workers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        workers.add(PipelineSampleTasks.count(files, counts));
      }
      var writer = PipelineSampleTasks.write(counts, written, quarter);
      var producer = PipelineSampleTasks.find(directory, files);
      workers.forEach(TaskProcess::start);
      writer.start();
      producer.start();
      quarter.await();
      workers.get(0).kill();
      for (TaskProcess<?> worker : workers) {
        worker.join();
      }
      counts.put("");
      writer.join();
      int lines = written.entries().stream().mapToInt(entry -> entry.getValue()).sum();
      System.out.println("one worker was killed: " + workers.get(0).outcome().kind());
      System.out.println("files: " + written.size() + ", lines: " + lines);
    }
  }
}
