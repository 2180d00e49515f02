import dev.cordon.Task;

class Plain {

  @Task
  static Helper help(Helper helper) {
    return helper;
  }

  record Nested(int n) implements java.io.Serializable {
    @Task
    int twice() {
      return 2 * n;
    }
  }
}
