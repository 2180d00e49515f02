package dev.cordon.internal.wire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.internal.wire.LockBoard.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The words of locks, as a hub and a client see them. */
@Timeout(60)
final class LockBoardTest {
  private static final int ONE = 7;
  private static final int OTHER = LockBoard.maxParty();
  private static final int THREAD = -1;

  @TempDir
  private Path directory;

  /** A board, by both sides, and the word of a lock. */
  private record Sides(LockBoard hub, LockBoard client, Word word, Word seen) {}

  private Sides sides() throws IOException {
    LockBoard hub = LockBoard.create(file());
    LockBoard client = LockBoard.open(file());
    Word word = requireNonNull(hub.next());
    return new Sides(
        hub, client, word, requireNonNull(client.word(word.place(), word.generation())));
  }

  private Path file() {
    return LockBoard.path(directory.resolve("socket").toString());
  }

  @Test
  void clientsTakeItInTurns() throws Exception {
    Word seen = sides().seen();

    assertThat(seen.acquire(ONE, THREAD, false)).isTrue();
    assertThat(seen.acquire(OTHER, THREAD, false)).isFalse();
    assertThat(seen.acquire(ONE, THREAD, false)).isFalse();
    assertThat(Word.party(seen.state())).isEqualTo(ONE);
    assertThat(Word.isHeldBy(seen.state(), ONE, THREAD)).isTrue();
    assertThat(Word.isHeldBy(seen.state(), ONE, 1)).isFalse();
    assertThat(seen.release(OTHER, 1, false)).as("by anybody").isTrue();
    assertThat(seen.release(ONE, THREAD, false)).isFalse();
    assertThat(seen.acquire(OTHER, THREAD, false)).isTrue();
    assertThat(Word.party(seen.state())).isEqualTo(OTHER);
  }

  @Test
  void anOwnedOne_isTheThreadsOwn() throws Exception {
    Word seen = sides().seen();

    assertThat(seen.acquire(ONE, 1, true)).isTrue();
    assertThat(seen.acquire(ONE, 1, true)).isTrue();
    assertThat(seen.acquire(ONE, 2, true)).isFalse();
    assertThat(seen.release(ONE, 2, true)).isFalse();
    assertThat(seen.release(OTHER, 1, true)).isFalse();
    assertThat(seen.release(ONE, 1, true)).isTrue();
    assertThat(Word.party(seen.state())).isEqualTo(ONE);
    assertThat(seen.release(ONE, 1, true)).isTrue();
    assertThat(Word.party(seen.state())).isZero();
    seen.acquire(ONE, 1, true);
    seen.holds(Integer.MAX_VALUE);
    assertThat(seen.acquire(ONE, 1, true)).isFalse();
  }

  @Test
  void aMarkedOne_isGivenBackToTheHub() throws Exception {
    Sides sides = sides();
    Word seen = sides.seen();
    Word word = sides.word();
    assertThat(seen.acquire(ONE, THREAD, false)).isTrue();

    assertThat(word.mark(word.state())).isTrue();
    assertThat(Word.isMarked(seen.state())).isTrue();
    assertThat(seen.release(ONE, THREAD, false)).isFalse();
    long state = word.state();
    assertThat(word.handOn(state, OTHER, 5, false, true)).isTrue();
    assertThat(word.handOn(state, OTHER, 6, false, true)).as("it has changed").isFalse();
    assertThat(word.free(state, false)).isFalse();
    assertThat(Word.isHeldBy(seen.state(), OTHER, 5)).isTrue();
    assertThat(Word.isMarked(seen.state())).isFalse();
    assertThat(Word.ownerDied(seen.state())).isTrue();

    assertThat(word.free(word.state(), true)).isTrue();
    assertThat(seen.acquire(ONE, THREAD, false)).isTrue();
    assertThat(Word.ownerDied(seen.state())).as("to whoever is next").isTrue();
    assertThat(seen.release(ONE, THREAD, false)).isTrue();
    assertThat(seen.acquire(ONE, THREAD, false)).isTrue();
    assertThat(Word.ownerDied(seen.state())).isFalse();
  }

  @Test
  void theWordOfALockThatIsForgotten_isAnother() throws Exception {
    Sides sides = sides();
    Word seen = sides.seen();
    assertThat(seen.acquire(ONE, THREAD, false)).isTrue();

    sides.hub().takeBack(sides.word());

    assertThat(seen.isCurrent(seen.state())).isFalse();
    assertThat(seen.acquire(ONE, THREAD, false)).isFalse();
    assertThat(seen.release(ONE, THREAD, false)).isFalse();
    Word next = requireNonNull(sides.hub().next());
    assertThat(next.place()).isEqualTo(seen.place());
    assertThat(next.acquire(OTHER, THREAD, false)).isTrue();
    assertThat(seen.release(OTHER, THREAD, false)).isFalse();
    for (int i = 0; i < 20_000; i++) { // Generations begin anew.
      sides.hub().takeBack(next);
      next = requireNonNull(sides.hub().next());
      assertThat(next.acquire(ONE, THREAD, true)).isTrue();
      assertThat(next.isCurrent(next.state())).isTrue();
    }
  }

  @Test
  void wordsEnd() throws Exception {
    Sides sides = sides();
    int count = 1;
    Word last = sides.word();
    for (Word next = sides.hub().next(); next != null; next = sides.hub().next()) {
      last = next;
      count++;
    }

    assertThat(count).isEqualTo(4096);
    assertThat(sides.client().word(last.place(), 0)).isNotNull();
    assertThat(sides.client().word(count, 0)).isNull();
    assertThat(sides.client().word(-1, 0)).isNull();
    assertThat(last.acquire(ONE, THREAD, false)).isTrue();
    assertThat(sides.word().acquire(ONE, THREAD, false)).isTrue();
  }

  @Test
  void anUnseenOne_isALockToo() {
    Word word = LockBoard.unseen();

    assertThat(word.place()).isNegative();
    assertThat(word.acquire(ONE, 1, true)).isTrue();
    assertThat(word.acquire(ONE, 1, true)).isTrue();
    assertThat(word.holds()).isEqualTo(2);
  }

  @Test
  void whatIsNoBoard_isRefused() throws Exception {
    assertThatThrownBy(() -> LockBoard.open(file())).isInstanceOf(ProtocolException.class);
    Files.write(file(), new byte[100]);
    assertThatThrownBy(() -> LockBoard.open(file()))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("the file socket-locks has 100 bytes");
  }

  @Test
  void open_byAThreadThatIsInterrupted_opens() throws Exception {
    sides();
    Thread.currentThread().interrupt();

    assertThat(LockBoard.open(file())).isNotNull();

    assertThat(Thread.interrupted()).isTrue();
  }
}
