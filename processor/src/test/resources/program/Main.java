import com.example.Tour;
import com.example.guarded.Rounds;
import com.example.scoped.Threads;
import dev.cordon.Task;

/** Of the default package, as its own tasks are. */
public class Main {
  @Task
  static String unnamed(int n, Pair... pairs) {
    return "unnamed " + n + " " + pairs.length;
  }

  public static void main(String[] args) throws Exception {
    var unnamed = MainTasks.unnamed(1, new Pair(1, 2), new Pair(3, 4));
    unnamed.start();
    System.out.println(unnamed.result());
    var sum = PairTasks.sum(new Pair(5, 6));
    sum.start();
    System.out.println(sum.result());
    Tour.run();
    Rounds.run();
    Threads.run();
  }
}
