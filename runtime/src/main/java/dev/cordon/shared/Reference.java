package dev.cordon.shared;

import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.Kind;
import dev.cordon.internal.hub.Pending;
import dev.cordon.internal.hub.Status;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What all handles are made of: which object, and how it is asked.
 *
 * @param first the type of elements or keys, where it was given
 * @param second the type of values, where it was given
 * @param travelled whether another process may know of the object
 */
record Reference(
    Kind kind,
    Place place,
    long number,
    @Nullable Class<?> first,
    @Nullable Class<?> second,
    AtomicBoolean travelled) {

  /** Sees to objects whose handles are forgotten. */
  private static final Cleaner CLEANER = Cleaner.create();

  /** May wait for ever. */
  static final long FOREVER = -1;

  /** The longest that may be waited; one beyond is as good as for ever. */
  private static final long LONGEST = TimeUnit.DAYS.toNanos(365L * 100);

  /** Makes an object. */
  static Reference make(
      Kind kind,
      Place place,
      Content content,
      @Nullable Class<?> first,
      @Nullable Class<?> second) {
    long[] numbers = new long[1 + content.numbers().length];
    numbers[0] = kind.code();
    System.arraycopy(content.numbers(), 0, numbers, 1, content.numbers().length);
    Answer answer =
        place.hub().ask(0, Verb.MAKE, 0, new Content(numbers, content.values())).await(0);
    return switch (answer.status()) {
      case DONE -> {
        var travelled = new AtomicBoolean();
        long number = answer.number(0);
        var made = new Reference(kind, place, number, first, second, travelled);
        var unused = CLEANER.register(made, () -> {
          if (!travelled.get()) { // Nobody has a handle.
            forget(place, number);
          }
        });
        yield made;
      }
      case REFUSED -> throw new IllegalArgumentException(answer.text());
      default -> throw new SharedObjectException(answer.text());
    };
  }

  /** Its manager forgets it; it is unknown from then on. */
  void forget() {
    forget(place, number);
  }

  /** Does not wait for it. */
  private static void forget(Place place, long number) {
    var unused = place.hub().ask(0, Verb.FORGET, 0, Content.of(number));
  }

  /** {@return a time to wait, as hubs take it} */
  static long nanos(long timeout, TimeUnit unit) {
    return Math.min(LONGEST, Math.max(0, unit.toNanos(timeout)));
  }

  /** Asks for what is done at once. */
  Answer ask(Verb verb, Content content) {
    return ask(verb, 0, content);
  }

  Answer ask(Verb verb) {
    return ask(verb, 0, Content.NONE);
  }

  /**
   * Asks for all that is in it.
   *
   * @throws SharedObjectException if that is more than goes into one answer
   */
  Content list() {
    Answer answer = ask(Verb.LIST);
    if (answer.status() == Status.REFUSED) {
      throw new SharedObjectException(this + " cannot be listed: " + answer.text());
    }
    return answer.content();
  }

  /** Asks for what may have to be waited for, whatever interrupts come. */
  Answer ask(Verb verb, long nanos, Content content) {
    return checked(pending(verb, nanos, content).await(nanos));
  }

  /**
   * Asks for what may have to be waited for.
   *
   * @throws InterruptedException if it was not done
   */
  Answer askInterruptibly(Verb verb, long nanos, Content content) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return joinInterruptibly(verb, nanos, content);
  }

  /**
   * As {@link #askInterruptibly}, but asks also where the thread is interrupted already: others
   * have to hear of that.
   */
  Answer joinInterruptibly(Verb verb, long nanos, Content content) throws InterruptedException {
    return checked(pending(verb, nanos, content).awaitInterruptibly(nanos));
  }

  private Pending pending(Verb verb, long nanos, Content content) {
    return place.hub().ask(number, verb, nanos, content);
  }

  /** Returns an answer that the object has given. */
  private Answer checked(Answer answer) {
    switch (answer.status()) {
      case GONE -> throw new SharedObjectException(this + " cannot be used: " + answer.text());
      case UNKNOWN ->
        throw new SharedObjectException(
            this + " cannot be used: " + place.hub().describe() + " does not know it");
      case FULL ->
        throw new SharedObjectException(this
            + " takes no more: "
            + place.hub().describe()
            + " has no memory left; give the queue a capacity, or the manager more memory");
      case SHUT_DOWN -> throw new QueueShutDownException(this + " was shut down");
      default -> {
        return answer;
      }
    }
  }

  /** {@return the most bytes that a value may have} */
  long maxValue() {
    return place.hub().maxValue();
  }

  /**
   * {@return a value that stays with its object; where that is in this process, large arrays would
   * be its own}
   */
  List<ByteBuffer> copyOf(List<ByteBuffer> value) {
    if (!place.isLocal()) {
      return value;
    }
    List<ByteBuffer> copy = new ArrayList<>(value.size());
    for (ByteBuffer part : value) {
      copy.add(ByteBuffer.allocate(part.remaining()).put(part.duplicate()).flip());
    }
    return copy;
  }

  /** {@return what takes its place where it travels} */
  HandleForm form() {
    travelled.set(true);
    return HandleForm.of(this);
  }

  UUID hub() {
    return place.id();
  }

  /** Equal ones are of the same object. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Reference reference
        && number == reference.number
        && hub().equals(reference.hub());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number) * 31 + hub().hashCode();
  }

  @Override
  public String toString() {
    return "shared " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + number;
  }
}
