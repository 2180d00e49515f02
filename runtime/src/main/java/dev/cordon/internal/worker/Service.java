package dev.cordon.internal.worker;

import dev.cordon.codec.Encoded;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.FailureMessage;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.ResultsMessage.Result;
import dev.cordon.internal.wire.ServiceMessage;
import dev.cordon.internal.wire.Slate;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The worker of a pool: runs calls one after the other, on one thread, and tells how each ended.
 *
 * <p>Results of short calls go together; each is on the {@link Slate} before the next call begins,
 * so that the end of this JVM in the next call loses none.
 */
final class Service {

  /** From how many bytes on results are sent though there is a next call. */
  private static final int MANY = Slate.ROOM / 4;

  private final Voice voice;
  private final Labels labels;
  private final Slate.Writer slate;
  private final Inbox inbox = new Inbox();
  private final Flusher flusher;

  private Service(Voice voice, Labels labels, Slate.Writer slate) {
    this.voice = voice;
    this.labels = labels;
    this.slate = slate;
    this.flusher = new Flusher(slate, voice::sayHere);
  }

  /** Serves until there are no more calls; returns whether it could begin. */
  static boolean run(Voice voice, Path slate, ServiceMessage message) throws IOException {
    Labels labels = message.labels() ? Labels.install(message.name()) : Labels.NONE;
    RunningTask.set(
        new RunningTask(message.name(), Optional.empty(), message.depth(), message.maxDepth()));
    try {
      var service = new Service(voice, labels, new Slate.Writer(slate));
      if (!message.initializer().isEmpty()) {
        CallMessage initializer = CallMessage.of(message.initializer());
        var unused = Arrival.of(initializer).in(initializer.scopes());
        labels.endLines();
      }
      service.serve();
      return true;
    } catch (OutOfMemoryError e) {
      voice.say(FrameType.OUT_OF_MEMORY);
    } catch (Throwable e) {
      voice.say(
          FrameType.THREW,
          Failures.encode(e, AllowList.of(Set.of()), WorkerMain.MAX_FAILURE).parts());
    }
    return false;
  }

  private void serve() throws IOException {
    flusher.start();
    voice.serve(inbox);
    voice.say(FrameType.READY);
    boolean fit = true;
    Inbox.Item item = next();
    while (item != null && fit) {
      fit = serve(item);
      item = fit ? next() : null;
    }
    Farewell.answered();
    slate.send(voice::sayHere);
    if (!fit) {
      voice.awaitEnd();
    }
  }

  /** Returns the next call; before it waits for one, it sends what is left to be sent. */
  private Inbox.@Nullable Item next() throws IOException {
    Inbox.Item item = inbox.poll();
    if (item != null) {
      flusher.busy();
      return item;
    }
    slate.send(voice::sayHere);
    flusher.idle();
    return inbox.take();
  }

  /** Runs one call; returns whether another one may follow. */
  private boolean serve(Inbox.Item item) throws IOException {
    long begin = System.nanoTime();
    slate.begin(item.number(), begin);
    FrameType type = FrameType.FAILED;
    List<ByteBuffer> body;
    try {
      enter(item, Optional.empty());
      Arrival arrival = Arrival.of(item.name(), item.kind(), item.body());
      type = FrameType.THREW;
      Optional<Duration> timeout = item.kind().form().timeout();
      if (timeout.isPresent()) {
        enter(item, Optional.of(Instant.now().plus(timeout.get())));
      }
      slate.run(item.number(), System.nanoTime());
      Encoded result = arrival.in(item.scopes());
      body = result.parts();
      type = FrameType.RETURNED;
    } catch (OutOfMemoryError e) {
      type = FrameType.OUT_OF_MEMORY;
      body = List.of();
    } catch (Throwable e) {
      body = failure(type, item, e);
    }
    labels.endLines();
    Thread.interrupted(); // It was meant for the call.
    tell(new Result(item.number(), type, System.nanoTime() - begin, body));
    return type != FrameType.OUT_OF_MEMORY;
  }

  private static List<ByteBuffer> failure(FrameType type, Inbox.Item item, Throwable thrown)
      throws IOException {
    Kind kind = item.kind();
    FailureMessage failure = type == FrameType.FAILED
        ? Failures.encode(thrown, AllowList.of(Set.of()), WorkerMain.MAX_FAILURE)
        : Failures.encode(thrown, kind.resultTypes().get(), kind.maxResult());
    return List.of(failure.parts());
  }

  private static void enter(Inbox.Item item, Optional<Instant> deadline) {
    CallForm form = item.kind().form();
    RunningTask.set(new RunningTask(item.name(), deadline, form.depth(), form.maxDepth()));
  }

  private void tell(Result result) throws IOException {
    if (!slate.add(result)) {
      slate.send(voice::sayHere);
      if (!slate.add(result)) {
        voice.sayHere(FrameType.RESULTS, result.parts());
      }
    } else if (slate.waiting() > MANY) {
      slate.send(voice::sayHere);
    }
  }
}
