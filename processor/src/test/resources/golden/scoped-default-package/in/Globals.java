import dev.cordon.ThreadScoped;

class Globals {
  record Pair(String left, int right) {}

  @ThreadScoped(travels = true)
  static Pair pair() {
    return new Pair("", 0);
  }
}
