package dev.cordon.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What is measured within one JVM: each round is a fork of JMH for each method, in turns. */
final class Forks {
  private static final int ROUNDS = 5;
  private static final TimeValue ITERATION = TimeValue.milliseconds(300);

  /** What several threads do differs from JVM to JVM, rather than within one. */
  private static final int MANY = 3 * ROUNDS;

  private static final TimeValue SHORT = TimeValue.milliseconds(100);

  private Forks() {}

  /**
   * Something that is called.
   *
   * @param text how it is reported
   * @param method of JMH
   * @param threads how many call it
   * @param parameter of JMH, with its value; empty for none
   * @param jvmArgs of the fork
   * @param warmups iterations of which nothing is kept
   */
  record Subject(
      String text,
      String method,
      int threads,
      List<String> parameter,
      List<String> jvmArgs,
      int warmups) {

    static Subject of(String text, Class<?> holder, String method) {
      return new Subject(text, holder.getName() + "." + method, 1, List.of(), List.of(), 2);
    }

    Subject by(int count) {
      return new Subject(text, method, count, parameter, jvmArgs, warmups);
    }

    Subject with(String name, int value) {
      return new Subject(
          text, method, threads, List.of(name, Integer.toString(value)), jvmArgs, warmups);
    }

    Subject in(String... args) {
      return new Subject(text, method, threads, parameter, List.of(args), warmups);
    }

    /** For what is called so seldom that a JVM compiles it late. */
    Subject warmedBy(int iterations) {
      return new Subject(text, method, threads, parameter, jvmArgs, iterations);
    }

    double nanos(boolean quick) throws RunnerException {
      var options = new OptionsBuilder()
          .include("^" + Pattern.quote(method) + "$")
          .threads(threads)
          .forks(1)
          .jvmArgsAppend(jvmArgs.toArray(String[]::new))
          .warmupIterations(warmups)
          .warmupTime(quick ? SHORT : ITERATION)
          .measurementIterations(3)
          .measurementTime(quick || threads > 1 ? SHORT : ITERATION)
          .shouldFailOnError(true)
          .verbosity(VerboseMode.SILENT);
      if (!parameter.isEmpty()) {
        options.param(parameter.get(0), parameter.get(1));
      }
      return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
    }
  }

  /**
   * A line of the report.
   *
   * @param measured what is ours
   * @param reference what it is compared with
   * @param goals what is to be reached
   */
  record Pair(Subject measured, Subject reference, List<Goal> goals) {
    Pair(Subject measured, Subject reference, Goal... goals) {
      this(measured, reference, List.of(goals));
    }
  }

  /** Measures pairs that take turns, all by one thread, or else all by several. */
  static List<Figure> measure(Rounds rounds, List<Pair> pairs) throws Exception {
    List<Subject> subjects = pairs.stream()
        .flatMap(pair -> List.of(pair.measured(), pair.reference()).stream())
        .distinct()
        .toList();
    Step[] steps = subjects.stream()
        .map(subject -> (Step) into -> into.add(subject.text(), subject.nanos(rounds.quick())))
        .toArray(Step[]::new);
    int count = subjects.get(0).threads() == 1 ? ROUNDS : MANY;
    Recording recording = rounds.interleave(0, count, Duration.ZERO, steps);
    List<Figure> figures = new ArrayList<>();
    for (Pair pair : pairs) {
      figures.add(Figure.of(
          pair.measured().text(),
          "ns",
          recording.of(pair.measured().text()),
          pair.reference().text(),
          recording.of(pair.reference().text()),
          pair.goals().toArray(Goal[]::new)));
    }
    return figures;
  }
}
