package dev.cordon.internal.hub;

import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.ProtocolException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A queue.
 *
 * <p>An item is in one of three places: among {@link #items}; on its way to a party that has not
 * confirmed it, of which it still takes up the room; or handed out until it is acknowledged. From
 * both of the latter it goes back to the head, in its old order, when the party has gone.
 */
final class QueueObject extends HubObject {

  /** How many bytes are taken at once. */
  private static final long MAX_DRAIN = 1 << 20;

  private final Ledger ledger;
  private final int capacity;

  // All guarded by this.
  private final Deque<Item> items = new ArrayDeque<>();
  private final Waiting takers = new Waiting(this);
  private final Waiting putters = new Waiting(this);

  private final Map<Question, List<Item>> onTheirWay = new HashMap<>();
  private int travelling;
  private final Map<Long, HandedOut> handedOut = new HashMap<>();
  private long numbers;
  private boolean shutDown;

  /** An item; its number tells when it came. */
  private record Item(long number, List<ByteBuffer> value) {}

  private record HandedOut(Item item, Party party) {}

  QueueObject(Ledger ledger, long capacity) throws ProtocolException {
    if (capacity <= 0 || capacity > Integer.MAX_VALUE) {
      throw new ProtocolException("a queue of capacity " + capacity);
    }
    this.ledger = ledger;
    this.capacity = (int) capacity;
  }

  @Override
  void serve(Question question) throws ProtocolException {
    switch (question.verb()) {
      case PUT -> put(question);
      case TAKE, TAKE_ACKED -> take(question);
      case DRAIN -> drain(question);
      case ACK, GIVE_BACK -> acknowledge(question);
      case PEEK -> peek(question);
      case LIST -> list(question);
      case REMOVE -> remove(question, question.content().number(0));
      case CLEAR -> clear(question);
      case STATE ->
        question.answer(Answer.done(items.size(), Math.max(0, room()), shutDown ? 1 : 0));
      case SHUT_DOWN -> shutDown(question, question.content().number(0) != 0);
      default -> throw nonsense(question);
    }
  }

  private int room() {
    return capacity - items.size() - travelling;
  }

  // Putting.

  private void put(Question question) {
    if (shutDown) {
      question.answer(ofPut(question, Status.SHUT_DOWN));
    } else if (!putters.isEmpty() || !accept(question)) {
      if (question.nanos() == 0) {
        question.answer(ofPut(question, Status.NO));
      } else {
        putters.add(question);
      }
    }
  }

  private static Answer ofPut(Question question, Status status) {
    return new Answer(status, Content.of(question.progress()));
  }

  /** Accepts what there is room for; returns whether the question has been answered. */
  private boolean accept(Question question) {
    List<List<ByteBuffer>> values = question.content().values();
    while (question.progress() < values.size() && room() > 0) {
      List<ByteBuffer> value = values.get(question.progress());
      if (!ledger.take(Content.sizeOf(value))) {
        question.answer(ofPut(question, Status.FULL));
        return true;
      }
      items.add(new Item(++numbers, value));
      question.proceed();
      serveTakers();
    }
    if (question.progress() < values.size()) {
      return false;
    }
    question.answer(Answer.DONE);
    return true;
  }

  /** There may be room. */
  private void servePutters() {
    Question first = putters.peek();
    while (first != null && room() > 0 && accept(first)) {
      putters.remove(first);
      first = putters.peek();
    }
  }

  // Taking.

  private void take(Question question) {
    if (!items.isEmpty()) {
      deliver(question, List.of(items.remove()));
    } else if (isOver()) {
      question.answer(Answer.of(Status.SHUT_DOWN));
    } else {
      takers.add(question);
    }
  }

  /** Whether nothing will come any more. */
  private boolean isOver() {
    return shutDown && items.isEmpty() && onTheirWay.isEmpty();
  }

  private void drain(Question question) throws ProtocolException {
    long most = question.content().number(0);
    List<Item> taken = new ArrayList<>();
    long bytes = 0;
    while (!items.isEmpty() && taken.size() < most && bytes <= MAX_DRAIN) {
      Item item = items.remove();
      taken.add(item);
      bytes += Content.sizeOf(item.value);
    }
    if (!taken.isEmpty()) {
      deliver(question, taken);
    } else {
      question.answer(Answer.of(isOver() ? Status.SHUT_DOWN : Status.NO));
    }
  }

  private void deliver(Question question, List<Item> taken) {
    boolean isDrain = question.verb() == Verb.DRAIN;
    long[] answered = new long[taken.size() + (isDrain ? 1 : 0)];
    List<List<ByteBuffer>> values = new ArrayList<>(taken.size());
    int at = 0;
    if (isDrain) {
      answered[at++] = items.size();
    }
    for (Item item : taken) {
      answered[at++] = item.number;
      values.add(item.value);
    }
    onTheirWay.put(question, taken);
    travelling += taken.size();
    if (!question.party().isConfirming()) {
      confirmed(question);
    }
    question.answer(new Answer(Status.DONE, new Content(answered, values)));
  }

  @Override
  void confirmed(Question question) {
    List<Item> taken = onTheirWay.remove(question);
    if (taken == null) {
      return;
    }
    travelling -= taken.size();
    for (Item item : taken) {
      if (question.verb() == Verb.TAKE_ACKED) {
        handedOut.put(item.number, new HandedOut(item, question.party()));
      } else {
        ledger.giveBack(Content.sizeOf(item.value));
      }
    }
    servePutters();
    endTakers();
  }

  @Override
  void unconfirmed(Question question) {
    List<Item> taken = onTheirWay.remove(question);
    if (taken != null) {
      travelling -= taken.size();
      taken.forEach(this::putBack);
      serveTakers();
    }
  }

  /** Puts an item back where it was, among those that came later. */
  private void putBack(Item item) {
    Deque<Item> before = new ArrayDeque<>();
    while (!items.isEmpty() && items.getFirst().number < item.number) {
      before.push(items.remove());
    }
    items.addFirst(item);
    before.forEach(items::addFirst);
  }

  private void serveTakers() {
    while (!items.isEmpty()) {
      Question taker = takers.peek();
      if (taker == null) {
        return;
      }
      takers.remove(taker);
      deliver(taker, List.of(items.remove()));
    }
  }

  private void endTakers() {
    if (isOver()) {
      takers.drain(taker -> taker.answer(Answer.of(Status.SHUT_DOWN)));
    }
  }

  private void acknowledge(Question question) throws ProtocolException {
    HandedOut given = handedOut.get(question.content().number(0));
    if (given == null || !given.party.equals(question.party())) {
      question.answer(Answer.of(Status.REFUSED, "It has been acknowledged or given back before."));
      return;
    }
    handedOut.remove(given.item.number);
    if (question.verb() == Verb.ACK) {
      ledger.giveBack(Content.sizeOf(given.item.value));
    } else {
      putBack(given.item);
      serveTakers();
    }
    question.answer(Answer.DONE);
  }

  // Looking, and removing.

  private void peek(Question question) {
    Item head = items.peek();
    question.answer(
        head == null
            ? Answer.of(Status.NO)
            : new Answer(Status.DONE, Content.of(head.value, head.number)));
  }

  private void list(Question question) {
    long[] all = new long[items.size()];
    List<List<ByteBuffer>> values = new ArrayList<>(all.length);
    for (Item item : items) {
      all[values.size()] = item.number;
      values.add(item.value);
    }
    question.answer(new Answer(Status.DONE, new Content(all, values)));
  }

  private void remove(Question question, long number) {
    for (Iterator<Item> each = items.iterator(); each.hasNext(); ) {
      Item item = each.next();
      if (item.number == number) {
        each.remove();
        ledger.giveBack(Content.sizeOf(item.value));
        servePutters();
        endTakers();
        question.answer(Answer.DONE);
        return;
      }
    }
    question.answer(Answer.of(Status.NO));
  }

  private void clear(Question question) {
    clear();
    servePutters();
    endTakers();
    question.answer(Answer.DONE);
  }

  private void clear() {
    items.forEach(item -> ledger.giveBack(Content.sizeOf(item.value)));
    items.clear();
  }

  private void shutDown(Question question, boolean immediately) {
    shutDown = true;
    if (immediately) {
      clear();
    }
    putters.drain(putter -> putter.answer(ofPut(putter, Status.SHUT_DOWN)));
    endTakers();
    question.answer(Answer.DONE);
  }

  // Withdrawal.

  @Override
  boolean remove(Question question) {
    return takers.remove(question) || putters.remove(question);
  }

  @Override
  Answer withdrawn(Question question, Status why) {
    return question.verb() == Verb.PUT ? ofPut(question, why) : super.withdrawn(question, why);
  }

  @Override
  void forget(Party party) {
    takers.removeAll(party);
    putters.removeAll(party);
    List<Question> unheard = onTheirWay.keySet().stream()
        .filter(question -> question.party().equals(party))
        .toList();
    unheard.forEach(this::unconfirmed);
    List<HandedOut> unacknowledged =
        handedOut.values().stream().filter(given -> given.party.equals(party)).toList();
    for (HandedOut given : unacknowledged) {
      handedOut.remove(given.item.number);
      putBack(given.item);
    }
    serveTakers();
    endTakers();
  }
}
