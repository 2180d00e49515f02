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
  private static final String WRITING = "javac with a processor that only writes the same files";
  private static final String WRITING_OWN = "what a processor that only writes them takes";
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
        + " own classes loaded among it. A processor that only writes the same files, which it reads"
        + " from a directory, is what none can do without.";
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
          0, // Each is a new process, and the project has been compiled once already.
          5,
          Duration.ZERO,
          into -> into.addMillis(OURS, project.ours()),
          into -> into.addMillis(BY_HAND, project.byHand()),
          into -> into.addMillis(ALONE, project.alone()),
          into -> into.addMillis(OWN, project.own()),
          into -> {
            into.addMillis(WRITING, project.writing());
            into.addMillis(WRITING_OWN, project.timed());
          },
          into -> into.addMillis(PEER, project.peer()));
      return List.of(
          figure(recording, OURS, BY_HAND, Goal.ratioAtMost(1.1)),
          figure(recording, OURS, WRITING),
          figure(recording, OURS, ALONE),
          figure(recording, OURS, PEER),
          figure(recording, OWN, BY_HAND, Goal.ratioAtMost(0.1)),
          figure(recording, OWN, WRITING_OWN),
          figure(recording, WRITING, BY_HAND));
    }
  }

  private static Figure figure(Recording recording, String ours, String other, Goal... goals) {
    return Figure.of(ours, "ms", recording.of(ours), other, recording.of(other), goals);
  }

  /** Classes of both kinds. */
  static final class Project {
    private final Javac javac;
    private final Path timed;
    private final Path generated;
    private final List<Path> sources;
    private final List<Path> byHand;
    private final List<Path> peers;

    Project(Path directory, int plain, int annotated) throws Exception {
      javac = new Javac(directory);
      timed = directory.resolve("nanos");
      generated = directory.resolve("by-hand");
      sources = Sources.write(directory.resolve("ours"), Sources.Style.CORDON, plain, annotated);
      peers =
          Sources.write(directory.resolve("peer"), Sources.Style.AUTO_FACTORY, plain, annotated);
      ours();
      byHand = new ArrayList<>(sources);
      for (Path source : Javac.below(javac.generated())) {
        Path kept = generated.resolve(javac.generated().relativize(source));
        Files.createDirectories(kept.getParent());
        byHand.add(Files.copy(source, kept));
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
      compileTimed(TimedProcessor.class, Javac.processorPath() + ":", List.of());
      return timed();
    }

    long writing() throws Exception {
      return compileTimed(
          WritingProcessor.class, "", List.of("-A" + WritingProcessor.FROM + "=" + generated));
    }

    /** The nanoseconds that the last processor which tells its time has taken. */
    long timed() throws IOException {
      return Long.parseLong(Files.readString(timed));
    }

    private long compileTimed(Class<?> processor, String path, List<String> more) throws Exception {
      Files.deleteIfExists(timed);
      List<String> options = new ArrayList<>(more);
      options.addAll(List.of("-processorpath", path + own(processor)));
      options.addAll(List.of("-processor", processor.getName()));
      options.add("-A" + TimedProcessor.INTO + "=" + timed);
      return javac.compile(sources, options);
    }

    private static Path own(Class<?> type) throws IOException {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
  }
}
