package dev.cordon.internal.hub;

import dev.cordon.internal.launch.PrivateDirectory;
import dev.cordon.internal.launch.Uninterrupted;
import dev.cordon.internal.wire.AnswerMessage;
import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Line;
import dev.cordon.internal.wire.LockBoard;
import dev.cordon.internal.wire.Lookout;
import dev.cordon.internal.wire.NumberMessage;
import dev.cordon.internal.wire.Opening;
import dev.cordon.internal.wire.ProtocolException;
import dev.cordon.internal.wire.RequestMessage;
import dev.cordon.internal.wire.Switchboard;
import dev.cordon.internal.wire.WelcomeMessage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A hub in another process, by one connection that all threads share. */
final class RemoteHub implements Hub, Line.Listener {

  /** How long a hub may take to let this process in. */
  private static final Duration WELCOME = Duration.ofSeconds(10);

  private final HubAddress address;
  private final Line line;
  private final Map<Long, Asked> open = new ConcurrentHashMap<>();

  /** Those that nobody waits for any more, and whose answer would give something. */
  private final Map<Long, Asked> abandoned = new ConcurrentHashMap<>();

  private final AtomicLong numbers = new AtomicLong();
  private final CountDownLatch settled = new CountDownLatch(1);

  /** Null until it has let us in. */
  private volatile @Nullable WelcomeMessage welcome;

  /** Null if there is none, or nobody has asked for it. */
  private volatile @Nullable LockBoard board;

  private volatile boolean isBoardAsked;

  /** Why nothing can be asked any more; null while it can. */
  private volatile @Nullable String gone;

  private RemoteHub(HubAddress address, SocketChannel channel) throws IOException {
    this.address = address;
    this.line = new Line(channel, Integer.MAX_VALUE - 16, this);
  }

  /**
   * Connects to the hub at that address. Not interrupted: a channel that connects would be closed.
   *
   * @throws IOException if there is none, or it is of another run
   */
  static RemoteHub connect(HubAddress address) throws IOException {
    if (!isSocket(address.socket())) {
      throw new IOException("it has gone, or is another user's");
    }
    var socket = UnixDomainSocketAddress.of(address.socket());
    SocketChannel channel = Opening.uninterrupted(() -> SocketChannel.open(socket));
    RemoteHub hub;
    try {
      hub = new RemoteHub(address, channel);
      hub.line.send(FrameType.GREETING, ByteBuffer.wrap(address.hello()));
      Switchboard.add(hub.line);
    } catch (Throwable e) {
      channel.close();
      throw e;
    }
    if (!Uninterrupted.await(hub::awaitSettled, WELCOME)) {
      hub.close();
      throw new IOException("it does not answer");
    }
    WelcomeMessage said = hub.welcome;
    if (said == null) {
      throw new IOException("it does not let this process in");
    }
    if (!said.id().equals(address.id())) {
      hub.close();
      throw new IOException("another one runs there now");
    }
    return hub;
  }

  private static boolean isSocket(String path) throws IOException {
    try {
      return PrivateDirectory.isSocket(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean awaitSettled(Duration limit) throws InterruptedException {
    return settled.await(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  boolean isGone() {
    return gone != null;
  }

  @Override
  public HubAddress address() {
    return address;
  }

  @Override
  public String describe() {
    return "the manager at " + address.socket();
  }

  @Override
  public long maxValue() {
    WelcomeMessage said = welcome;
    return said == null ? 0 : said.maxValue();
  }

  @Override
  public int party() {
    WelcomeMessage said = welcome;
    return said == null ? 0 : said.party();
  }

  @Override
  public @Nullable LockBoard board() {
    if (isGone()) {
      return null;
    }
    if (!isBoardAsked) {
      try {
        board = LockBoard.open(LockBoard.path(address.socket()));
      } catch (IOException e) { // All is asked of the hub, then.
        System.getLogger("dev.cordon").log(Level.DEBUG, describe() + " shows no locks", e);
      }
      isBoardAsked = true;
    }
    return board;
  }

  @Override
  public Pending ask(long object, Verb verb, long nanos, Content content) {
    long number = numbers.incrementAndGet();
    var asked = new Asked(number, object, verb, content);
    open.put(number, asked);
    String known = gone;
    if (known != null) {
      asked.lost(known);
      return asked;
    }
    try {
      line.send(
          FrameType.REQUEST,
          new RequestMessage(number, object, verb.code(), nanos, content).parts());
    } catch (ProtocolException e) {
      open.remove(number);
      asked.answered(Answer.of(Status.REFUSED, "It cannot be sent: " + e.getMessage()));
    } catch (IOException e) {
      asked.lost(describe() + " has gone: " + e.getMessage());
    }
    return asked;
  }

  private final class Asked extends Pending {
    private final long number;
    private final long object;
    private final Verb verb;
    private final Content content;

    Asked(long number, long object, Verb verb, Content content) {
      this.number = number;
      this.object = object;
      this.verb = verb;
      this.content = content;
    }

    @Override
    void withdraw() {
      say(FrameType.WITHDRAW, number);
    }

    @Override
    void abandon() {
      boolean acquires = verb == Verb.ACQUIRE || verb == Verb.ACQUIRE_ALL;
      if (acquires) {
        abandoned.put(number, this);
      }
      if (open.remove(number) != null) {
        say(FrameType.ABANDON, number);
        answered(Answer.of(Status.GONE, describe() + " does not answer"));
      } else {
        abandoned.remove(number);
      }
    }

    /** It was acquired for a thread that waits no more. */
    void giveBack(Answer acquired) {
      Content what = verb == Verb.ACQUIRE_ALL ? Content.of(acquired.number(0)) : content;
      var unused = ask(object, Verb.RELEASE, 0, what);
    }

    @Override
    Lookout lookout() {
      return line.reader();
    }

    void lost(String why) {
      if (open.remove(number) != null) {
        answered(Answer.of(Status.GONE, why));
      }
    }
  }

  /** Returns whether it could be said. */
  private boolean say(FrameType type, long number) {
    try {
      line.send(type, new NumberMessage(number).parts());
      return true;
    } catch (IOException e) { // It has gone, as the end of the line tells.
      System.getLogger("dev.cordon").log(Level.DEBUG, describe() + " does not hear", e);
      return false;
    }
  }

  @Override
  public void heard(Frame frame) throws IOException {
    switch (frame.type()) {
      case WELCOME -> {
        WelcomeMessage said = WelcomeMessage.of(frame.parts());
        welcome = said;
        takeRings(said.party());
        settled.countDown();
      }
      case ANSWER -> {
        AnswerMessage message = AnswerMessage.of(frame.parts());
        var answer = new Answer(Status.of(message.status()), message.content());
        Asked asked = open.remove(message.number());
        if (asked == null) {
          Asked late = abandoned.remove(message.number());
          if (late != null && answer.isDone()) {
            late.giveBack(answer);
          }
          return;
        }
        boolean counts = false;
        try {
          counts = !answer.isDone()
              || !asked.verb.isConfirmed()
              || say(FrameType.CONFIRM, message.number());
        } finally { // What is not confirmed goes back to where it was.
          asked.answered(counts ? answer : Answer.of(Status.GONE, describe() + " does not hear"));
        }
      }
      default -> throw new ProtocolException("a frame " + frame.type() + " from a hub");
    }
  }

  private void takeRings(int party) {
    try {
      line.takeRings(Line.rings(address.socket(), party));
    } catch (IOException e) { // All is said by the channel, then.
      System.getLogger("dev.cordon").log(Level.DEBUG, describe() + " shows no rings", e);
    }
  }

  @Override
  public void ended(@Nullable Throwable cause) {
    String why = describe() + " has gone" + (cause == null ? "" : ": " + cause.getMessage());
    gone = why;
    settled.countDown();
    open.values().forEach(asked -> asked.lost(why));
    abandoned.clear();
  }

  void close() {
    try {
      line.close();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "It is closed in any case", e);
    }
  }
}
