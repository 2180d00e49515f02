package dev.cordon.internal.hub;

import dev.cordon.internal.launch.PrivateDirectory;
import dev.cordon.internal.launch.ShutdownHook;
import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.Hello;
import dev.cordon.internal.wire.LockBoard;
import dev.cordon.internal.wire.Lookout;
import dev.cordon.internal.wire.ProtocolException;
import dev.cordon.internal.wire.Switchboard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The hub of this JVM. It opens its door to other processes when its address is asked for.
 *
 * <p>An object lives as long as this JVM, unless it is forgotten before.
 */
public final class LocalHub implements Hub, ShutdownHook.Member {

  /**
   * The share of the heap that values may take. A garbage collector that works by regions may need
   * twice as much for a large one.
   */
  private static final long SHARE = 3;

  private static final LocalHub INSTANCE = new LocalHub();

  private final UUID id = UUID.randomUUID();
  private final long room = Runtime.getRuntime().maxMemory() / SHARE;
  private final Ledger ledger = new Ledger(room);
  private final Map<Long, HubObject> objects = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  /** Null while nobody has asked for the address. Guarded by this. */
  private @Nullable Door door;

  /** Guarded by this. */
  private @Nullable HubAddress address;

  /** Null until the first lock is made, or if there cannot be one. */
  private volatile @Nullable LockBoard board;

  private volatile boolean isBoardAsked;

  /** The numbers of those that are there. Guarded by itself. */
  private final BitSet parties = new BitSet();

  private LocalHub() {}

  /** {@return the one of this JVM} */
  public static LocalHub get() {
    return INSTANCE;
  }

  /** {@return the identity of this run of it} */
  public UUID id() {
    return id;
  }

  @Override
  public String describe() {
    return "the manager of this process";
  }

  /**
   * {@return how others find it}
   *
   * @throws UncheckedIOException if they cannot
   * @throws IllegalStateException if this JVM is ending
   */
  @Override
  public synchronized HubAddress address() {
    HubAddress known = address;
    if (known == null) {
      ShutdownHook.add(this);
      try {
        PrivateDirectory directory = PrivateDirectory.create();
        known = new HubAddress(id, directory.socket().toString(), Hello.fresh());
        door = new Door(this, directory, known);
        Switchboard.add(door);
      } catch (IOException e) {
        throw new UncheckedIOException("No door can be opened to other processes.", e);
      }
      address = known;
    }
    return known;
  }

  @Override
  public int party() {
    return Party.LOCAL.number();
  }

  @Override
  public @Nullable LockBoard board() {
    if (!isBoardAsked) {
      makeBoard();
    }
    return board;
  }

  private synchronized void makeBoard() {
    if (isBoardAsked) {
      return;
    }
    try {
      board = LockBoard.create(LockBoard.path(address().socket()));
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      System.getLogger("dev.cordon")
          .log(Level.DEBUG, "Every lock has to be asked for, as there is no file", e);
    }
    isBoardAsked = true;
  }

  /**
   * Lets a party in; returns its number.
   *
   * @throws ProtocolException if there are too many
   */
  int enter() throws ProtocolException {
    synchronized (parties) {
      int number = parties.nextClearBit(Party.FIRST);
      if (number > LockBoard.maxParty()) {
        throw new ProtocolException("one too many");
      }
      parties.set(number);
      return number;
    }
  }

  /** A party has gone that was let in. It may hold locks that it never asked for. */
  void left(Party party) {
    for (HubObject object : objects.values()) {
      if (object instanceof LockObject) {
        object.left(party);
      }
    }
    synchronized (parties) {
      parties.clear(party.number());
    }
  }

  @Override
  public long maxValue() {
    return Math.min(Integer.MAX_VALUE / 2, room / 2);
  }

  @Override
  public Pending ask(long object, Verb verb, long nanos, Content content) {
    var asked = new Asked();
    if (object == 0) {
      asked.answered(serve(verb, content));
      return asked;
    }
    HubObject known = objects.get(object);
    if (known == null) {
      asked.answered(Answer.of(Status.UNKNOWN));
      return asked;
    }
    var question = new LocalQuestion(verb, nanos, content, asked);
    asked.question = question;
    asked.object = known;
    known.ask(question);
    return asked;
  }

  /** Answers what is asked of the hub itself. */
  Answer serve(Verb verb, Content content) {
    try {
      switch (verb) {
        case MAKE -> {
          if (!ledger.take(content.size())) {
            return Answer.of(Status.FULL, describe() + " has no memory left");
          }
          HubObject made = objectOf(content);
          long number = numbers.incrementAndGet();
          objects.put(number, made);
          return Answer.done(number);
        }
        case FORGET -> {
          HubObject forgotten = objects.remove(content.number(0));
          if (forgotten != null) {
            forgotten.end();
          }
          return Answer.DONE;
        }
        default -> throw new ProtocolException(verb + " is for objects");
      }
    } catch (ProtocolException e) {
      return Answer.of(Status.REFUSED, "That cannot be done: " + e.getMessage());
    }
  }

  private HubObject objectOf(Content content) throws ProtocolException {
    try {
      return object(content);
    } catch (ProtocolException e) {
      ledger.giveBack(content.size());
      throw e;
    }
  }

  private HubObject object(Content content) throws ProtocolException {
    return switch (Kind.of(content.number(0))) {
      case QUEUE -> new QueueObject(ledger, content.number(1));
      case LOCK -> new LockObject(false, board());
      case REENTRANT_LOCK -> new LockObject(true, board());
      case SEMAPHORE -> new SemaphoreObject(content.number(1));
      case MAP -> new MapObject(ledger);
      case VALUE -> new ValueObject(ledger, content.value(0));
      case LATCH -> new LatchObject(content.number(1));
      case BARRIER -> new BarrierObject(content.number(1));
    };
  }

  @Nullable HubObject find(long number) {
    return objects.get(number);
  }

  /** What a thread of this JVM asks. */
  private static final class LocalQuestion extends Question {
    private final Pending asked;

    LocalQuestion(Verb verb, long nanos, Content content, Pending asked) {
      super(Party.LOCAL, verb, nanos, content);
      this.asked = asked;
    }

    @Override
    void tell(Answer answer) {
      asked.answered(answer);
    }
  }

  private static final class Asked extends Pending {
    private @Nullable HubObject object;
    private @Nullable Question question;

    @Override
    Lookout lookout() {
      return Switchboard.helper();
    }

    @Override
    void withdraw() {
      if (object != null && question != null) {
        object.withdraw(question, Status.CANCELLED);
      }
    }

    @Override
    void abandon() { // The timer is late, as after a stop of the JVM.
      if (object != null && question != null) {
        object.withdraw(question, Status.NO);
      }
    }
  }

  @Override
  public void endWithJvm() {
    Door open = opened();
    if (open != null) {
      open.closeQuietly();
    }
  }

  @Override
  public boolean awaitGone(Duration limit) {
    Door open = opened();
    if (open != null) {
      try {
        open.delete();
      } catch (IOException e) {
        System.getLogger("dev.cordon").log(Level.WARNING, "A manager has left files behind", e);
      }
    }
    return true;
  }

  private synchronized @Nullable Door opened() {
    return door;
  }
}
