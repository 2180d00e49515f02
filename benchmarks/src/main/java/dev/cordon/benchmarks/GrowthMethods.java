package dev.cordon.benchmarks;

import java.util.List;

/** How long it takes to compile more and more annotated methods. */
final class GrowthMethods implements Growth {
  private static final List<Integer> SIZES = List.of(10, 100, 500, 2_000);
  private static final List<Integer> QUICK = List.of(10, 100);
  private static final String OURS = "javac with our processor";
  private static final String PEER = "javac with AutoFactory";
  private static final String ALONE = "javac of our sources, no processor";

  @Override
  public String name() {
    return "growth-methods";
  }

  @Override
  public String description() {
    return "A new javac for classes with " + Sources.METHODS + " annotated methods each, into an"
        + " empty directory: tasks, guards and values of threads in turns; without a processor, and"
        + " with AutoFactory for classes with as many annotated constructors.";
  }

  @Override
  public String size() {
    return "annotated methods";
  }

  @Override
  public String unit() {
    return "ms";
  }

  @Override
  public Curves measure(Rounds rounds) throws Exception {
    var curves = new Curves();
    for (int methods : rounds.quick() ? QUICK : SIZES) {
      try (var scratch = new Scratch()) {
        var project = new Compiling.Project(scratch.path(), 0, methods / Sources.METHODS);
        Recording recording = rounds.coldPoint(
            into -> into.addMillis(OURS, project.ours()),
            into -> into.addMillis(PEER, project.peer()),
            into -> into.addMillis(ALONE, project.alone()));
        curves.add(methods, recording);
      }
    }
    return curves;
  }
}
