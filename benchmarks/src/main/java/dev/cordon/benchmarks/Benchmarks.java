package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the benchmarks, and then the growths, and writes the page of results.
 *
 * <p>Arguments are the names of those to run, which are all by default, and {@code --quick} for a
 * few rounds only. Only a full run of all replaces {@code benchmarks/RESULTS.md}; any other writes
 * {@code benchmarks/target/RESULTS.md}.
 */
public final class Benchmarks {
  private static final String QUICK = "--quick";
  private static final Path MODULE = Path.of("benchmarks");

  static final List<Benchmark> ALL = List.of(
      new StartSpare(),
      new StartCold(),
      new Large(),
      new Cpu(),
      new ChildDeath(),
      new ParentDeath(),
      new Memory(),
      new PoolApply(),
      new PoolMany(),
      new PoolLarge(),
      new PoolCpu(),
      new PoolWorkers(),
      new SharedQueues(),
      new SharedLocks(),
      new Compiling(),
      new Guarding(),
      new Scoping());

  static final List<Growth> GROWTHS = List.of(
      new GrowthTasks(),
      new GrowthWorkers(),
      new GrowthStart(),
      new GrowthPayload(),
      new GrowthWaiters(),
      new GrowthMethods());

  private Benchmarks() {}

  /**
   * Runs them one after the other; what fails is reported, and the next one runs. The exit status
   * is 1 then, and 2 for a name that is not known.
   */
  public static void main(String[] args) throws Exception {
    List<String> names = new ArrayList<>(List.of(args));
    boolean quick = names.removeIf(QUICK::equals);
    List<String> known =
        Stream.concat(ALL.stream(), GROWTHS.stream()).map(Subject::name).toList();
    if (!known.containsAll(names)) {
      System.err.println("The arguments are " + QUICK + " and names of benchmarks: " + known);
      System.exit(2);
    }
    var report = new Report(facts(quick));
    Clock.verify();
    var rounds = new Rounds(quick);
    boolean failed = false;
    for (Benchmark benchmark : ALL) {
      if (names.isEmpty() || names.contains(benchmark.name())) {
        failed |= !run(benchmark, report, () -> report.add(benchmark, benchmark.measure(rounds)));
      }
    }
    for (Growth growth : GROWTHS) {
      if (names.isEmpty() || names.contains(growth.name())) {
        failed |= !run(growth, report, () -> {
          Quiet.await();
          return report.add(growth, growth.measure(rounds));
        });
      }
    }
    Path directory = Files.isDirectory(MODULE) ? MODULE : Path.of("");
    Path file = directory.resolve(quick || !names.isEmpty() ? "target/RESULTS.md" : "RESULTS.md");
    report.write(file);
    System.out.println("written to " + file + ", and as JSON beside it");
    if (failed) {
      System.exit(1);
    }
  }

  /** A measurement whose lines go to the report. */
  private interface Measurement {
    List<String> run() throws Exception;
  }

  private static boolean run(Subject subject, Report report, Measurement measurement) {
    System.out.println(subject.name() + " ...");
    long begin = System.nanoTime();
    try {
      measurement.run().forEach(System.out::println);
      return true;
    } catch (Exception e) {
      e.printStackTrace();
      report.addFailure(subject, e);
      return false;
    } finally {
      System.out.println(subject.name() + " took "
          + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) + " s");
    }
  }

  private static Map<String, String> facts(boolean quick) throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        "command",
        "`java -jar " + System.getProperty("sun.java.command", "") + "`"
            + (quick ? ", of which the figures mean little" : ""));
    facts.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    facts.putAll(Machine.description());
    return facts;
  }
}
