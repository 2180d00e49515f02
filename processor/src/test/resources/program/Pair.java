import dev.cordon.Task;

record Pair(int left, int right) implements java.io.Serializable {

  @Task
  int sum() {
    return left + right;
  }
}
