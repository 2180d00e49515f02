import dev.cordon.Task;

enum State {
  ON;

  @Task
  static int count() {
    return 1;
  }

  enum Part {
    HEAD
  }

  static class User {
    @Task
    static int part(State.Part part) {
      return 1;
    }
  }
}
