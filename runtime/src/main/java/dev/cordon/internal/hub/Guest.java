package dev.cordon.internal.hub;

import dev.cordon.internal.launch.Timer;
import dev.cordon.internal.wire.AnswerMessage;
import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Hello;
import dev.cordon.internal.wire.Line;
import dev.cordon.internal.wire.NumberMessage;
import dev.cordon.internal.wire.ProtocolException;
import dev.cordon.internal.wire.RequestMessage;
import dev.cordon.internal.wire.Switchboard;
import dev.cordon.internal.wire.WelcomeMessage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A client of a hub, by its connection: one process. */
final class Guest extends Party implements Line.Listener {

  /** How long a client may take for its greeting. */
  private static final Duration GREETING = Duration.ofSeconds(5);

  /** How much a frame has beside values. */
  private static final int DESCRIPTION = 1 << 20;

  private static final RingBudget RINGS = new RingBudget();

  private final LocalHub hub;
  private final byte[] hello;
  private final Line line;

  /** Those that are not answered, or whose answer is not confirmed. */
  private final Map<Long, GuestQuestion> open = new ConcurrentHashMap<>();

  /** Ends a connection that does not greet. */
  private final Future<?> patience;

  private boolean greeted;

  Guest(LocalHub hub, SocketChannel channel, byte[] hello) throws IOException {
    super(true, 0);
    this.hub = hub;
    this.hello = hello;
    this.line = new Line(channel, Hello.LENGTH, this);
    this.patience = Timer.schedule(this::close, GREETING);
  }

  void begin() throws IOException {
    Switchboard.add(line);
  }

  private void close() {
    try {
      line.close();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "It is closed in any case", e);
    }
  }

  @Override
  public void heard(Frame frame) throws IOException {
    if (!greeted) {
      greet(frame);
      return;
    }
    switch (frame.type()) {
      case REQUEST -> request(RequestMessage.of(frame.parts()));
      case CONFIRM -> {
        GuestQuestion question = open.remove(NumberMessage.of(frame.parts()).number());
        if (question != null) {
          question.object.confirm(question);
        }
      }
      case WITHDRAW -> {
        GuestQuestion question = open.get(NumberMessage.of(frame.parts()).number());
        if (question != null) {
          question.object.withdraw(question, Status.CANCELLED);
        }
      }
      case ABANDON -> {
        GuestQuestion question = open.remove(NumberMessage.of(frame.parts()).number());
        if (question != null) {
          question.object.abandon(question);
        }
      }
      default -> throw new ProtocolException("a frame " + frame.type() + " to a hub");
    }
  }

  private void greet(Frame frame) throws IOException {
    ByteBuffer said = frame.type() == FrameType.GREETING && frame.parts().size() == 1
        ? frame.parts().get(0)
        : ByteBuffer.allocate(0);
    byte[] bytes = new byte[said.remaining()];
    said.get(bytes);
    if (!Hello.same(hello, bytes)) {
      throw new ProtocolException("a stranger");
    }
    int number = hub.enter();
    enter(number);
    greeted = true;
    patience.cancel(false);
    long most = hub.maxValue();
    line.allow((int) Math.min(Integer.MAX_VALUE - 16, most + DESCRIPTION));
    offerRings(number);
    line.send(FrameType.WELCOME, new WelcomeMessage(hub.id(), most, number).parts());
  }

  private void offerRings(int number) {
    if (!RINGS.allows(line)) {
      return; // All is said by the channel, then.
    }
    try {
      line.offerRings(Line.rings(hub.address().socket(), number));
    } catch (IOException e) { // As above.
      System.getLogger("dev.cordon").log(Level.DEBUG, "There is no file for rings", e);
    }
  }

  private void request(RequestMessage message) throws IOException {
    Verb verb = Verb.of(message.verb());
    if (message.object() == 0) {
      send(message.number(), hub.serve(verb, message.content()));
      return;
    }
    HubObject object = hub.find(message.object());
    if (object == null) {
      send(message.number(), Answer.of(Status.UNKNOWN));
      return;
    }
    var question =
        new GuestQuestion(message.number(), object, verb, message.nanos(), message.content());
    if (open.putIfAbsent(message.number(), question) != null) {
      throw new ProtocolException("a number of a question that is open");
    }
    object.ask(question);
  }

  private void send(long number, Answer answer) {
    try {
      try {
        say(number, answer);
      } catch (ProtocolException e) { // Such as a list of all that there is.
        say(number, Answer.of(Status.REFUSED, "The answer cannot be sent: " + e.getMessage()));
      }
    } catch (IOException e) { // It has gone, as the end of its line will tell.
      System.getLogger("dev.cordon").log(Level.DEBUG, "A client does not hear", e);
    } catch (RuntimeException | Error e) { // It is this client's loss, not that of who is served.
      System.getLogger("dev.cordon").log(Level.WARNING, "A client cannot be answered", e);
      close();
    }
  }

  private void say(long number, Answer answer) throws IOException {
    line.send(
        FrameType.ANSWER,
        new AnswerMessage(number, answer.status().code(), answer.content()).parts());
  }

  @Override
  public void ended(@Nullable Throwable cause) {
    patience.cancel(false);
    if (cause instanceof ProtocolException) {
      System.getLogger("dev.cordon")
          .log(Level.WARNING, "A client of shared objects was turned away: " + cause.getMessage());
    }
    try {
      leave();
    } finally {
      open.clear();
      if (number() != 0) {
        hub.left(this);
      }
    }
  }

  private final class GuestQuestion extends Question {
    private final long number;
    private final HubObject object;

    GuestQuestion(long number, HubObject object, Verb verb, long nanos, Content content) {
      super(Guest.this, verb, nanos, content);
      this.number = number;
      this.object = object;
    }

    @Override
    void tell(Answer answer) {
      if (!answer.isDone() || !verb().isConfirmed()) {
        open.remove(number);
      }
      send(number, answer);
    }
  }
}
