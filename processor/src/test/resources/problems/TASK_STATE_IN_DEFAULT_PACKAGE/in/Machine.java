import dev.cordon.Task;
import java.util.List;

final class Machine {

  @Task
  static int next(List<State[]> states) {
    return 1;
  }

  enum Inner {
    STATE;

    @Task
    State outer() {
      return null;
    }
  }
}
