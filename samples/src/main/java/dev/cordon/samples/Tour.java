package dev.cordon.samples;

import dev.cordon.task.TaskProcess;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs all samples, one after the other, in this JVM.
 *
 * <p>Prints where the generated sources are, then a heading for each sample and what it prints.
 */
public final class Tour {
  private static final String[] NONE = {};

  private Tour() {}

  /** A sample's main method. */
  private interface Sample {
    void run(String[] args) throws Exception;
  }

  /** Ends when the last sample has ended. */
  public static void main(String[] args) throws Exception {
    System.out.println("main process, pid " + ProcessHandle.current().pid());
    System.out.println("generated sources: " + generatedSources());
    show("CreateSample: a method in a process of its own", CreateSample::main);
    show("ArgumentsSample: what a process is given", ArgumentsSample::main);
    show("JoinSample: waiting, but not to the end", JoinSample::main);
    show("NameAndPidSample: what is known of a process", NameAndPidSample::main);
    show("ThreeAtOnceSample: three processes at once", ThreeAtOnceSample::main);
    show("ClockProcess: a process class written by hand", ClockProcess::main);
    show("GlobalsSample: processes share no variables", GlobalsSample::main);
    show("ConverterSample: a parser that nobody trusts", ConverterSample::main);
    show("MutexSample: one thread at a time", MutexSample::main);
    show("TurnsSample: three threads in a fixed order", TurnsSample::main);
    show(
        "ProducerConsumerSample: waiting for room, and for products", ProducerConsumerSample::main);
    show("TransferSample: a deadlock found before it happens", TransferSample::main);
    show("StartThreadSample: functions on threads", StartThreadSample::main);
    show("ThreadSample: methods on threads", ThreadSample::main);
    show("MyThread: a thread class written by hand", MyThread::main);
    show("SharedGlobalsSample: threads share variables", SharedGlobalsSample::main);
    show("ThreadLocalSample: a value for each thread", ThreadLocalSample::main);
    show("PoolSample: five messages and three processes", PoolSample::main);
    show("WordCountSample: a corpus, and a worker that is killed", WordCountSample::main);
    show("QueueSample: a queue with room for three", QueueSample::main);
    show("WriterReaderSample: a queue between two processes", WriterReaderSample::main);
    show("ManagerQueueSample: a queue between the workers of a pool", ManagerQueueSample::main);
    show("PipelineSample: files through six processes, one of them killed", PipelineSample::main);
    show("MachineLockSample: one process at a time", MachineLockSample::main);
    show("TraceSample: a value that goes along", TraceSample::main);
    System.out.println();
    System.out.println("end of the tour");
  }

  private static void show(String heading, Sample sample) throws Exception {
    System.out.println();
    System.out.println("== " + heading);
    sample.run(NONE);
    for (TaskProcess<?> left : TaskProcess.active()) {
      left.join();
    }
  }

  /** Found from where this class is, which is {@code target/classes} or a jar beside it. */
  private static String generatedSources() throws URISyntaxException {
    Path code =
        Path.of(Tour.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path sources = code.resolveSibling("generated-sources").resolve("annotations");
    return Files.isDirectory(sources) ? sources.toString() : "not beside " + code;
  }
}
