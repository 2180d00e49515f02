import dev.cordon.Task;

class Plain {

  @Task
  static HelpCodec hidden(HelpCodec codec) {
    return codec;
  }

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
