package dev.cordon.guard;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What kept a call from entering a guard in time.
 *
 * @param barrier what was false, or null if the lock was not to be had
 * @param owner who held the lock alone, or null if nobody did
 * @param readers how many holds of readers there were
 * @param waiting the names of the others who waited
 */
record Obstacle(
    String lock,
    Duration limit,
    @Nullable String barrier,
    @Nullable Owner owner,
    int readers,
    List<String> waiting)
    implements Serializable {

  /** As many names as one can read. */
  private static final int SHOWN = 10;

  @Override
  public String toString() {
    var text = new StringBuilder();
    text.append("Waited ").append(readable(limit)).append(" for ");
    text.append(barrier == null ? "the lock " : "the barrier " + barrier + " of the lock ");
    text.append(lock).append(barrier == null ? "." : ", which is still false.");
    if (owner != null) {
      text.append(' ').append(owner).append(" holds it");
      text.append(owner.seenFor().isZero() ? "." : ", and held it when the wait began.");
    }
    if (readers > 0) {
      text.append(readers == 1 ? " A reader holds it." : " " + readers + " readers hold it.");
    }
    if (!waiting.isEmpty()) {
      text.append(" Also waiting: ").append(names()).append('.');
    }
    if (owner != null && owner.thread() != null) {
      text.append("\nThe owner is here:");
      owner.stack().forEach(frame -> text.append("\n    at ").append(frame));
    }
    return text.toString();
  }

  private String names() {
    String shown =
        waiting.stream().limit(SHOWN).map(Obstacle::quoted).collect(Collectors.joining(", "));
    int more = waiting.size() - SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static String readable(Duration time) {
    if (time.toNanosPart() == 0) {
      return time.toSeconds() + " s";
    }
    return time.toMillis() > 0 ? time.toMillis() + " ms" : time.toNanos() + " ns";
  }
}
