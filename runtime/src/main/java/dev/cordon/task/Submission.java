package dev.cordon.task;

import dev.cordon.codec.Decoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.FailureMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that its caller has handed over, to run elsewhere among others: as bytes, and how what
 * comes back becomes its outcome. Pools are built on it; who only uses them has no use for it.
 *
 * @param <R> the type of the result
 */
public final class Submission<R extends @Nullable Object> {

  /** More forms than most programs have; then they are forgotten, and the next ones are new. */
  private static final int MAX_FORMS = 1000;

  /** Equal forms are one, since they are compared for each call. */
  private static final Map<CallForm, ByteBuffer> FORMS = new ConcurrentHashMap<>();

  /** What was found out about the last call of each class. */
  private static final ClassValue<AtomicReference<@Nullable Template>> TEMPLATES =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Template> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  /** Null once it is not needed any more. */
  private @Nullable TaskCall<R> call;

  private final String name;
  private final LaunchOptions options;

  /** Null until it is encoded, and where it runs here. */
  private @Nullable Results results;

  private Submission(TaskCall<R> call, String name, LaunchOptions options) {
    this.call = call;
    this.name = name;
    this.options = options;
  }

  /** What a task that was handed over asks about its end. */
  public interface Handle<R extends @Nullable Object> extends Future<R> {

    /** Waits for the end of the call, and tells how it ended. */
    Outcome<R> outcome() throws InterruptedException;

    /** Waits for the end of the call; returns whether it has ended in time. */
    boolean waitFor(Duration timeout) throws InterruptedException;

    /** {@return a new future of the outcome} */
    CompletableFuture<Outcome<R>> onExit();

    /** Ends the call, and returns when it has ended. Not interrupted. */
    void terminate();

    /** {@return the name of the pool} */
    String pool();
  }

  /**
   * Takes {@code call}, for a pool with these options, whose workers have them.
   *
   * @param otherwise its name, where it has none of its own
   * @throws TaskStartException if it asks for what a worker lacks
   */
  @SuppressWarnings("ReferenceEquality") // It is asked for each call, and the usual ones are one.
  public static <R extends @Nullable Object> Submission<R> of(
      TaskCall<R> call, Supplier<String> otherwise, LaunchOptions workers) {
    if (!(call instanceof TaskProcess<R> process)) {
      return new Submission<>(call, otherwise.get(), workers);
    }
    String name = process.name();
    LaunchOptions own = process.options();
    if (own == LaunchOptions.defaults()) {
      return new Submission<>(call, name, workers);
    }
    Demands.require(name, own, workers);
    return new Submission<>(call, name, workers.with(own));
  }

  /**
   * Makes the task, if the call is one, ask {@code handle} from now on.
   *
   * @throws IllegalStateException if it was started or handed over before
   */
  public void handOver(Handle<R> handle) {
    if (call instanceof TaskProcess<R> process) {
      process.handOver(handle);
    }
  }

  /** {@return the task's name} */
  public String name() {
    return name;
  }

  /** {@return the longest that the call may run} */
  public Optional<Duration> timeout() {
    return options.timeout();
  }

  /** {@return how long a worker that is to be ended for this call may take} */
  public Duration grace() {
    return options.grace();
  }

  /** {@return the call itself, which runs here} */
  public TaskCall<R> call() {
    TaskCall<R> known = call;
    if (known == null) {
      throw new IllegalStateException(name + " has been forgotten");
    }
    return known;
  }

  /** Lets go of the call and its arguments, which are not needed any more. */
  public void forget() {
    call = null;
  }

  /**
   * {@return the call as bytes, as it is now}
   *
   * @throws TransferException naming what cannot travel
   */
  public Bytes encode() {
    TaskCall<R> known = call();
    AtomicReference<@Nullable Template> place = TEMPLATES.get(known.getClass());
    Template template = place.get();
    if (template != null && template.fits(options)) {
      Optional<List<ByteBuffer>> plain = Departure.plain(name, known, options);
      if (plain.isPresent()) {
        results = template.results;
        return new Bytes(template.form, plain.get());
      }
    }
    Departure departure = Departure.prepare(name, known, options);
    results = departure.results();
    CallForm form = departure.message().form();
    if (FORMS.size() > MAX_FORMS) { // As where each call has another timeout.
      FORMS.clear();
    }
    ByteBuffer bytes = FORMS.computeIfAbsent(form, Submission::encode);
    if (!form.callType().isEmpty() && form.argumentTypes().isEmpty()) {
      place.set(new Template(options, form.depth(), bytes, departure.results()));
    }
    return new Bytes(bytes, departure.message().call());
  }

  /** What calls of one class have in common that travel by a codec and hold no objects. */
  private record Template(LaunchOptions options, int depth, ByteBuffer form, Results results) {
    @SuppressWarnings("ReferenceEquality") // Others may be equal, and are compared elsewhere.
    boolean fits(LaunchOptions other) {
      return options == other && depth == Submission.depth();
    }
  }

  private static ByteBuffer encode(CallForm form) {
    try {
      return form.encode().asReadOnlyBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException("an array of bytes takes it", e);
    }
  }

  /**
   * A call as bytes.
   *
   * @param form what calls of one kind have in common; of equal forms there is one, as far as they
   *     are remembered
   * @param body the parts that are its own
   */
  public record Bytes(ByteBuffer form, List<ByteBuffer> body) {}

  /** {@return the outcome of a call that returned this value, which is rebuilt} */
  public Outcome<R> returned(List<ByteBuffer> value, Evidence evidence) {
    try {
      return new Outcome.Returned<>(decode(value), evidence);
    } catch (CodecException | OutOfMemoryError e) {
      return new Outcome.Threw<>(lost(e), evidence);
    }
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // It is what call() of a TaskCall<R> has returned.
  private R decode(List<ByteBuffer> value) throws CodecException {
    Results known = results;
    return (R) Decoder.decode(known.codec(), value, known::allowed);
  }

  /**
   * {@return the value alone, of a call that returned it}
   *
   * @throws TransferException if it cannot be rebuilt
   */
  public R value(List<ByteBuffer> value) {
    try {
      return decode(value);
    } catch (CodecException e) {
      throw lost(e);
    }
  }

  private TransferException lost(Throwable cause) {
    return new TransferException(
        "The result of " + name + " has arrived and is lost: " + cause.getMessage(), cause);
  }

  /** {@return the outcome of a call that threw what is described there} */
  public Outcome<R> threw(List<ByteBuffer> failure, Evidence evidence) {
    Results known = results;
    return new Outcome.Threw<>(
        rebuild(failure, known == null ? AllowList.of(Set.of()) : known.allowed()), evidence);
  }

  /**
   * {@return the outcome of a call that could not begin, for the reason that is described there}
   */
  public Outcome<R> failed(List<ByteBuffer> failure, Evidence evidence) {
    Throwable exception = rebuild(failure, AllowList.of(Set.of()));
    return new Outcome.Failed<>(
        exception instanceof TaskException known
            ? known
            : new TaskStartException(name + " could not begin: " + exception, exception),
        evidence);
  }

  /** {@return the exception that is described there, as far as it can be rebuilt} */
  public static Throwable rebuild(List<ByteBuffer> failure) {
    return rebuild(failure, AllowList.of(Set.of()));
  }

  private static Throwable rebuild(List<ByteBuffer> failure, AllowList allowed) {
    try {
      return Exceptions.rebuild(FailureMessage.of(failure), allowed);
    } catch (IOException e) {
      return new TransferException("What was thrown cannot be read: " + e.getMessage(), e);
    }
  }

  /** {@return how many tasks run around the calls that are submitted here, they included} */
  public static int depth() {
    return RunningTask.currentDepth() + 1;
  }
}
