package dev.cordon.internal.hub;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.wire.Content;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a queue does with an item that is on its way to another process. */
@Timeout(30)
final class QueueObjectTest {
  private static final int LARGE = 600_000;

  private final Party client = new Party(true, Party.FIRST);
  private QueueObject queue;

  @BeforeEach
  void make() throws Exception {
    queue = new QueueObject(new Ledger(Integer.MAX_VALUE), 10);
  }

  /** It has been answered, so it counts: to put the item back would deliver it twice. */
  @Test
  void withdrawalThatComesAfterTheAnswer_doesNothing() throws Exception {
    put(1);
    Asked take = ask(Verb.TAKE, -1);

    queue.withdraw(take, Status.CANCELLED);

    assertThat(take.status()).isEqualTo(Status.DONE);
    assertThat(size()).isZero();
    queue.confirm(take);
    assertThat(size()).isZero();
  }

  @Test
  void withdrawalOfOneThatWaits_answersIt() throws Exception {
    Asked take = ask(Verb.TAKE, -1);
    assertThat(take.told).isNull();

    queue.withdraw(take, Status.CANCELLED);

    assertThat(take.status()).isEqualTo(Status.CANCELLED);
    put(1);
    assertThat(size()).isEqualTo(1);
  }

  @Test
  void itemOfAnAnswerThatNobodyHasTaken_comesBack() throws Exception {
    put(1);
    Asked take = ask(Verb.TAKE, -1);

    queue.abandon(take);

    assertThat(size()).isEqualTo(1);
  }

  @Test
  void questionThatIsAbandonedWhileItWaits_takesNothing() throws Exception {
    Asked take = ask(Verb.TAKE, -1);

    queue.abandon(take);

    put(1);
    assertThat(take.told).isNull();
    assertThat(size()).isEqualTo(1);
  }

  @Test
  void itemsThatAreLarge_areDrainedOneByOne() throws Exception {
    put(LARGE);
    put(LARGE);
    put(2 * LARGE);

    for (int left = 2; left >= 0; left--) {
      Asked drain = ask(Verb.DRAIN, 0, 10);
      assertThat(drain.status()).isEqualTo(Status.DONE);
      assertThat(size()).isEqualTo(left);
    }
  }

  private void put(int bytes) {
    Content content = Content.of(List.of(ByteBuffer.allocate(bytes)));
    queue.ask(new Asked(Party.LOCAL, Verb.PUT, 0, content));
  }

  private Asked ask(Verb verb, long nanos, long... numbers) {
    var asked = new Asked(client, verb, nanos, Content.of(numbers));
    queue.ask(asked);
    return asked;
  }

  private long size() throws Exception {
    return requireNonNull(ask(Verb.STATE, 0).told).content().number(0);
  }

  private static final class Asked extends Question {
    private @Nullable Answer told;

    Asked(Party party, Verb verb, long nanos, Content content) {
      super(party, verb, nanos, content);
    }

    @Override
    void tell(Answer answer) {
      assertThat(told).as("it is answered once").isNull();
      told = answer;
    }

    @Nullable Status status() {
      return told == null ? null : told.status();
    }
  }
}
