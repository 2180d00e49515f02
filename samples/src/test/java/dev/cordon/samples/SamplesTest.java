package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs each of the seed's programs, and looks at all that it prints. */
@Timeout(120)
final class SamplesTest {
  private static final String TIME = "\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?";
  private static final Pattern PID = Pattern.compile("pid:? (\\d+)");

  @Test
  void createSample_runsTheMethodInAnotherProcess() throws Exception {
    Program program = Program.ofSample(CreateSample.class);

    assertThat(program.lines()).containsExactly("main process, pid N", "test, pid N");
    assertThat(pids(program)).doesNotHaveDuplicates();
    assertThat(program.err()).isEmpty();
  }

  @Test
  void argumentsSample_printsInTheChildWhatItWasGiven() throws Exception {
    Program program = Program.ofSample(ArgumentsSample.class);

    assertThat(program.lines())
        .containsExactly(
            "main process begins",
            "child process runs, pid N",
            "name: test, age: 23",
            "map: {key=12}");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void joinSample_goesOnBeforeTheWorkEnds() throws Exception {
    Program program = Program.ofSample(JoinSample.class);

    assertThat(program.lines())
        .hasSize(4)
        .startsWith("main process")
        .containsSubsequence("work start, pid N", "work end")
        .containsSubsequence(
            "main process", "main process goes on, and the work has ended: false", "work end");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void nameAndPidSample_asksAProcessThatHasGone() throws Exception {
    Program program = Program.ofSample(NameAndPidSample.class);

    List<String> lines = program.lines();
    assertThat(lines).hasSize(6);
    assertThat(lines.subList(0, 3)).allMatch(line -> line.matches("time now: " + TIME));
    assertThat(lines.subList(3, 6)).containsExactly("pid N", "name: Process-1", "alive: false");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void threeAtOnceSample_endsAfterAllThree() throws Exception {
    Program program = Program.ofSample(ThreeAtOnceSample.class);

    assertThat(program.lines())
        .hasSize(8)
        .startsWith("main process begins")
        .containsSubsequence("work1 start, pid N", "work1 end")
        .containsSubsequence("work2 start, pid N", "work2 end")
        .containsSubsequence("work3 start, pid N", "work3 end")
        .endsWith("main process ends");
    assertThat(pids(program)).hasSize(3).doesNotHaveDuplicates();
    assertThat(program.err()).isEmpty();
  }

  @Test
  void clockProcess_runsAClassWrittenByHand() throws Exception {
    Program program = Program.ofSample(ClockProcess.class);

    List<String> lines = program.lines();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).isEqualTo("child process begins, pid N");
    assertThat(lines.get(1)).matches("time at its begin: " + TIME);
    assertThat(lines.get(2)).matches("time at its end: " + TIME);
    assertThat(lines.get(3)).isEqualTo("main process ends");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void poolSample_worksOnThreeMessagesAtATime() throws Exception {
    Program program = Program.ofSample(PoolSample.class);

    List<String> lines = program.lines();
    assertThat(lines).hasSize(11).endsWith("all ready: true");
    List<String> plain = lines.stream()
        .limit(10)
        .map(line -> line.replaceFirst("^\\[Pool-1-\\d Process-\\d] ", ""))
        .toList();
    for (int i = 1; i <= 5; i++) {
      assertThat(plain).containsSubsequence("start message " + i, "end message " + i);
    }
    int running = 0;
    for (String line : plain) {
      running += line.startsWith("start") ? 1 : -1;
      assertThat(running).isBetween(0, 3);
    }
    assertThat(program.err()).isEmpty();
  }

  @Test
  void wordCountSample_countsRightThoughAWorkerIsKilled() throws Exception {
    Program program = Program.ofSample(WordCountSample.class);

    assertThat(program.lines())
        .containsExactly(
            "words by map: 59500",
            "words as they are counted, one worker killed: 59500",
            "most frequent: the");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void queueSample_fillsAndEmptiesAQueue() throws Exception {
    Program program = Program.ofSample(QueueSample.class);

    assertThat(program.lines())
        .containsExactly(
            "room for a fourth message: false",
            "full: true",
            "message 1",
            "message 2",
            "size: 1",
            "message 3",
            "message 4",
            "one more in time: null",
            "empty: true");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void writerReaderSample_readsWhatWasWritten() throws Exception {
    Program program = Program.ofSample(WriterReaderSample.class);

    assertThat(program.lines()).containsExactly(WRITTEN_AND_READ);
    assertThat(program.err()).isEmpty();
  }

  private static final String[] WRITTEN_AND_READ = {
    "writes a",
    "writes b",
    "writes c",
    "writes d",
    "reads a",
    "reads b",
    "reads c",
    "reads d",
    "left: 0"
  };

  @Test
  void managerQueueSample_readsWhatWasWritten() throws Exception {
    Program program = Program.ofSample(ManagerQueueSample.class);

    assertThat(program.lines()).containsExactly(WRITTEN_AND_READ);
    assertThat(program.err()).isEmpty();
  }

  @Test
  void pipelineSample_countsAllThoughAWorkerIsKilled() throws Exception {
    Program program = Program.ofSample(PipelineSample.class);

    assertThat(program.lines())
        .containsExactly("one worker was killed: TERMINATED", "files: 200, lines: 19900");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void machineLockSample_countsAndTellsOfADeadOwner() throws Exception {
    Program program = Program.ofSample(MachineLockSample.class);

    assertThat(program.lines())
        .containsExactly(
            "two processes have counted: 1000",
            "the owner has died: true",
            "the next number: 1001");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void globalsSample_leavesTheFieldOfTheMainProcessAlone() throws Exception {
    Program program = Program.ofSample(GlobalsSample.class);

    assertThat(program.lines())
        .containsExactlyInAnyOrder(
            "main process begins",
            "number after work1: 15, pid N",
            "number after work2: 20, pid N",
            "number in the main process: 10")
        .startsWith("main process begins")
        .endsWith("number in the main process: 10");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void mutexSample_losesNoIncrement() throws Exception {
    Program program = Program.ofSample(MutexSample.class);

    assertThat(program.lines())
        .containsExactly(
            "the number after test1: 1000000",
            "the number after test2: 2000000",
            "the number after two more at once: 4000000");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void turnsSample_keepsTheOrder() throws Exception {
    Program program = Program.ofSample(TurnsSample.class);

    assertThat(program.lines())
        .containsExactly(
            "task1", "task2", "task3", "task1", "task2", "task3", "task1", "task2", "task3");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void producerConsumerSample_losesNoProduct() throws Exception {
    Program program = Program.ofSample(ProducerConsumerSample.class);

    assertThat(program.lines())
        .containsExactly(
            "produced: 1000", "consumed: 1000", "never more in the store than 10: true");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void startThreadSample_runsBothFunctionsAtOnce() throws Exception {
    Program program = Program.ofSample(StartThreadSample.class);

    assertThat(program.lines())
        .hasSize(5)
        .startsWith("main program begins")
        .containsSubsequence("fun1 begins", "fun2 ends", "fun1 ends")
        .containsSubsequence("fun2 begins", "fun2 ends");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void threadSample_listsTheRunningThreads() throws Exception {
    Program program = Program.ofSample(ThreadSample.class);

    assertThat(program.lines())
        .hasSize(7)
        .startsWith("begin")
        .contains("running: 2, [thread-1, thread-2]")
        .containsSubsequence("thread thread-1 begins fun1", "thread thread-1 has run fun1")
        .containsSubsequence("thread thread-2 begins fun2", "thread thread-2 has run fun2")
        .endsWith("thread thread-1 has run fun1", "thread thread-2 has run fun2", "running: 0");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void myThread_runsAClassWrittenByHand() throws Exception {
    Program program = Program.ofSample(MyThread.class);

    assertThat(program.lines())
        .hasSize(6)
        .startsWith("begin")
        .contains("thread thread-1 runs fun1", "thread thread-2 runs fun2")
        .endsWith(
            "thread thread-1 has run fun1",
            "thread thread-2 has run fun2",
            "thread-1, which has run, thread-2, which has run");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void sharedGlobalsSample_finds13InBothThreads() throws Exception {
    Program program = Program.ofSample(SharedGlobalsSample.class);

    assertThat(program.lines()).containsExactly("the value in test1: 13", "the value in test2: 13");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void threadLocalSample_keepsTheThreadsApart() throws Exception {
    Program program = Program.ofSample(ThreadLocalSample.class);

    assertThat(program.lines())
        .containsExactlyInAnyOrder(
            "thread: Thread-A, student: Zhang San",
            "thread: Thread-B, student: Li Si",
            "thread: main, student: nobody")
        .endsWith("thread: main, student: nobody");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void traceSample_followsEachRequestEverywhere() throws Exception {
    Program program = Program.ofSample(TraceSample.class);

    assertThat(program.lines())
        .hasSize(12)
        .containsSubsequence(
            "[r1] request begins, pid N",
            "[r1] a thread has a text of 18 letters, pid N",
            "[r1] counted 6 words in a process of its own, pid N",
            "[r1] request ends with 10 words, pid N",
            "[r2] request begins, pid N",
            "[r2] a thread has a text of 11 letters, pid N",
            "[r2] counted 3 words in a process of its own, pid N",
            "[r2] request ends with 3 words, pid N",
            "[no request] the executor is idle again, pid N",
            "[no request] counted 13 words in all, pid N")
        .contains(
            "[r1] a thread has a text of 20 letters, pid N",
            "[r1] counted 4 words in a process of its own, pid N");
    assertThat(pids(program).stream().distinct()).hasSize(4);
    assertThat(program.err()).isEmpty();
  }

  @Test
  void transferSample_reportsTheInvertedOrderWithBothStacks() throws Exception {
    Program program = Program.ofSample(TransferSample.class);

    String name = TransferSample.Account.class.getCanonicalName();
    String nested = "\"main\" enters " + name + " while it holds another " + name + ":";
    assertThat(program.lines())
        .startsWith("Locks are entered in contradictory orders, so threads may come to wait for"
            + " each other.")
        .containsSubsequence("Now, " + nested, "Before, " + nested);
    assertThat(program.lines().stream().filter(line -> line.contains("Sample.rehearse(")))
        .hasSize(2);
    assertThat(program.err()).isEmpty();
  }

  private static List<String> pids(Program program) {
    return PID.matcher(program.out()).results().map(result -> result.group(1)).toList();
  }
}
