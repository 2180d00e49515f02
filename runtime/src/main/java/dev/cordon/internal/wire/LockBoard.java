package dev.cordon.internal.wire;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A file of the words of locks, which a hub and its clients have mapped into their memory: a lock
 * that nobody else wants is taken and given back by one compare-and-set, without the hub.
 *
 * <p>A word tells who holds the lock, and whether somebody waits. The hub is asked by whoever finds
 * it held, and marks it; the holder of a marked lock gives it back to the hub, which hands it on. A
 * client that dies, wherever it is, leaves a word with its number, by which the hub finds it.
 *
 * <pre>
 *             free                  held                       marked
 *   client    free to held          held to free               -
 *   hub       free to held          held to free, marked       marked to free, held, marked
 * </pre>
 *
 * <p>This way is that of a futex, with the hub in place of the kernel.
 */
public final class LockBoard {
  private static final VarHandle LONG =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** How many locks have a word that clients see. */
  private static final int LOCKS = 4096;

  /** A line of the cache each. */
  private static final int SIZE = 64;

  /** Where the holder of a word counts its holds. */
  private static final int HOLDS = Long.BYTES;

  private static final long MARKED = 1;
  private static final long DIED = 2;
  private static final int GENERATION = 2;
  private static final long GENERATIONS = (1 << 14) - 1;
  private static final int PARTY = 16;
  private static final long PARTIES = (1 << 16) - 1;
  private static final int THREAD = 32;

  private final ByteBuffer memory;

  /** The places of words that are free again, with their next generations. The hub's. */
  private final Deque<Word> free = new ArrayDeque<>();

  /** How many places were given away. Guarded by this. */
  private int given;

  private LockBoard(ByteBuffer memory) {
    this.memory = memory;
  }

  /** {@return where the board of a hub is that listens there} */
  public static Path path(String socket) {
    return Path.of(socket + "-locks");
  }

  /** {@return the highest number that a client may have; the lowest is 1} */
  public static int maxParty() {
    return (int) PARTIES;
  }

  /** Makes the file of a hub. */
  public static LockBoard create(Path path) throws IOException {
    return new LockBoard(MappedFile.create(path, LOCKS * SIZE));
  }

  /** Opens the file of a hub. */
  public static LockBoard open(Path path) throws IOException {
    return new LockBoard(MappedFile.open(path, LOCKS * SIZE));
  }

  /** {@return a word for a new lock; null if all are taken} */
  public synchronized @Nullable Word next() {
    if (!free.isEmpty()) {
      return free.remove();
    }
    return given == LOCKS ? null : new Word(memory, given++, 0);
  }

  /** Takes back the word of a lock that is forgotten. Whoever still has it finds it changed. */
  public synchronized void takeBack(Word word) {
    free.add(word.renew());
  }

  /** {@return the word of a lock of a hub; null if it has none here} */
  public @Nullable Word word(long place, long generation) {
    return place < 0 || place >= LOCKS
        ? null
        : new Word(memory, (int) place, generation & GENERATIONS);
  }

  /** {@return a word that no other process sees} */
  public static Word unseen() {
    return new Word(ByteBuffer.allocateDirect(2 * SIZE).alignedSlice(SIZE), -1, 0);
  }

  /** The word of a lock. A state is what it was when it was looked at. */
  public static final class Word {
    private final ByteBuffer memory;
    private final int place;
    private final int at;
    private final long generation;

    private Word(ByteBuffer memory, int place, long generation) {
      this.memory = memory;
      this.place = place;
      this.at = Math.max(0, place) * SIZE;
      this.generation = generation;
    }

    /** {@return its place on the board, or less than zero} */
    public int place() {
      return place;
    }

    /** {@return how often the place was used before} */
    public long generation() {
      return generation;
    }

    /** {@return its state} */
    public long state() {
      return (long) LONG.getVolatile(memory, at);
    }

    /** {@return whether a state is one of this lock, which may have been forgotten} */
    public boolean isCurrent(long state) {
      return (state >> GENERATION & GENERATIONS) == generation;
    }

    /** {@return who holds it, or zero} */
    public static int party(long state) {
      return (int) (state >> PARTY & PARTIES);
    }

    /** {@return whether that thread holds it} */
    public static boolean isHeldBy(long state, int party, int thread) {
      return party(state) == party && (int) (state >> THREAD) == thread;
    }

    /** {@return whether somebody waits, so that the hub has to be asked} */
    public static boolean isMarked(long state) {
      return (state & MARKED) != 0;
    }

    /** {@return whether whoever held it before has died} */
    public static boolean ownerDied(long state) {
      return (state & DIED) != 0;
    }

    /**
     * {@return whether that thread could have it without waiting, and holds it now}
     *
     * @param owned whether whoever holds it may have it again
     */
    public boolean acquire(int party, int thread, boolean owned) {
      while (true) {
        long state = state();
        if (!isCurrent(state)) {
          return false;
        }
        if (party(state) == 0) {
          if (change(state, held(party, thread, false, ownerDied(state)))) {
            holds(1);
            return true;
          }
        } else if (owned && isHeldBy(state, party, thread) && holds() < Integer.MAX_VALUE) {
          holds(holds() + 1);
          return true;
        } else {
          return false;
        }
      }
    }

    /** {@return whether that thread may give it back without the hub, and has done so} */
    public boolean release(int party, int thread, boolean owned) {
      while (true) {
        long state = state();
        if (!isCurrent(state) || party(state) == 0 || (owned && !isHeldBy(state, party, thread))) {
          return false;
        }
        if (holds() > 1) {
          holds(holds() - 1);
          return true;
        }
        if (isMarked(state)) {
          return false;
        }
        if (free(state, false)) {
          return true;
        }
      }
    }

    /** {@return whether the state was still that, and the lock is free now} */
    public boolean free(long state, boolean died) {
      return change(state, free(died));
    }

    /** {@return whether the state was still that, and the lock is handed on} */
    public boolean handOn(long state, int party, int thread, boolean marked, boolean died) {
      holds(1);
      return change(state, held(party, thread, marked, died));
    }

    /** {@return whether the state was still that, and is marked now} */
    public boolean mark(long state) {
      return LONG.compareAndSet(memory, at, state, state | MARKED);
    }

    /** {@return how often the holder, who asks, holds it} */
    public long holds() {
      return (long) LONG.get(memory, at + HOLDS);
    }

    /** The holder holds it so often. */
    public void holds(long count) {
      LONG.set(memory, at + HOLDS, count);
    }

    private boolean change(long from, long to) {
      return LONG.compareAndSet(memory, at, from, to);
    }

    private long free(boolean died) {
      return generation << GENERATION | (died ? DIED : 0);
    }

    private long held(int party, int thread, boolean marked, boolean died) {
      return (long) thread << THREAD
          | (party & PARTIES) << PARTY
          | free(died)
          | (marked ? MARKED : 0);
    }

    private Word renew() {
      var next = new Word(memory, place, (generation + 1) & GENERATIONS);
      LONG.setVolatile(memory, at, next.free(false));
      return next;
    }
  }
}
