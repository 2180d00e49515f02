package dev.cordon.benchmarks;

/** A growth that measures nothing, with letters in its texts that XML has to escape. */
final class SomeGrowth implements Growth {

  @Override
  public String name() {
    return "growth-some";
  }

  @Override
  public String description() {
    return "More & more <things>.";
  }

  @Override
  public String size() {
    return "things";
  }

  @Override
  public String unit() {
    return "µs a thing";
  }

  @Override
  public Curves measure(Rounds rounds) {
    return new Curves();
  }
}
