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
