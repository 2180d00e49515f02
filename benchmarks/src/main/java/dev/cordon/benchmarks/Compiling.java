package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the processor adds to the time of the compiler. */
final class Compiling implements Benchmark {
  private static final int PLAIN = 400;
  private static final int ANNOTATED = 100;
  private static final int QUICK = 10;
  private static final String OURS = "javac with our processor";
  private static final String BY_HAND = "javac of what it generates, written by hand";
  private static final String ALONE = "javac of the classes alone";
  private static final String OWN = "what our processor takes of that";
  private static final String PEER =
      "javac with AutoFactory, a factory for each of as many classes";

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public String description() {
    return "A new javac for " + (PLAIN + ANNOTATED) + " classes, of which " + ANNOTATED + " have "
        + Sources.METHODS + " annotated methods each, into an empty directory. What the processor"
        + " takes is measured from within, from the search for it to the end of its last round, its"
        + " own classes loaded among it.";
  }

  @Override
  public boolean isLimit(String reference) {
    return !reference.equals(PEER);
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    try (var scratch = new Scratch()) {
      int part = rounds.quick() ? QUICK : 1;
      var project = new Project(scratch.path(), PLAIN / part, ANNOTATED / part);
      Recording recording = rounds.interleave(
          1,
          5,
          Duration.ZERO,
          into -> into.addMillis(OURS, project.ours()),
          into -> into.addMillis(BY_HAND, project.byHand()),
          into -> into.addMillis(ALONE, project.alone()),
          into -> into.addMillis(OWN, project.own()),
          into -> into.addMillis(PEER, project.peer()));
      return List.of(
          figure(recording, OURS, BY_HAND, Goal.ratioAtMost(1.1)),
          figure(recording, OURS, ALONE),
          figure(recording, OURS, PEER),
          figure(recording, OWN, BY_HAND, Goal.ratioAtMost(0.1)));
    }
  }

  private static Figure figure(Recording recording, String ours, String other, Goal... goals) {
    return Figure.of(ours, "ms", recording.of(ours), other, recording.of(other), goals);
  }

  /** Classes of both kinds. */
  static final class Project {
    private final Javac javac;
    private final Path timed;
    private final List<Path> sources;
    private final List<Path> byHand;
    private final List<Path> peers;

    Project(Path directory, int plain, int annotated) throws Exception {
      javac = new Javac(directory);
      timed = directory.resolve("nanos");
      sources = Sources.write(directory.resolve("ours"), Sources.Style.CORDON, plain, annotated);
      peers =
          Sources.write(directory.resolve("peer"), Sources.Style.AUTO_FACTORY, plain, annotated);
      ours();
      byHand = new ArrayList<>(sources);
      for (Path generated : Javac.below(javac.generated())) {
        Path kept = directory.resolve("by-hand").resolve(javac.generated().relativize(generated));
        Files.createDirectories(kept.getParent());
        byHand.add(Files.copy(generated, kept));
      }
    }

    long ours() throws Exception {
      return javac.compile(sources, List.of("-processorpath", Javac.processorPath()));
    }

    long byHand() throws Exception {
      return javac.compile(byHand, List.of("-proc:none"));
    }

    long alone() throws Exception {
      return javac.compile(sources, List.of("-proc:none"));
    }

    long peer() throws Exception {
      return javac.compile(
          peers, List.of("-processorpath", Javac.classPath(), "-processor", Javac.AUTO_FACTORY));
    }

    /** The nanoseconds that our processors take. */
    long own() throws Exception {
      Files.deleteIfExists(timed);
      javac.compile(
          sources,
          List.of(
              "-processorpath",
              Javac.processorPath() + ":" + own(TimedProcessor.class),
              "-processor",
              TimedProcessor.class.getName(),
              "-A" + TimedProcessor.INTO + "=" + timed));
      return Long.parseLong(Files.readString(timed));
    }

    private static Path own(Class<?> type) throws IOException {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
  }
}
