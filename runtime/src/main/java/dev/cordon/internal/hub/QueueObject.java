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
 * confirmed it; or handed out until it is acknowledged. From both of the latter it goes back to the
 * head, in its old order, when the party has gone, even if others have taken its room meanwhile: a
 * party that has confirmed may tell another, which comes before the confirmation does.
 */
final class QueueObject extends HubObject {

  /** How many bytes are taken at once. */
  private static final long MAX_DRAIN = 1 << 20;

  /** What an item takes in an answer beside its bytes, or less. */
  private static final int OVERHEAD = 32;

  private final Ledger ledger;
  private final int capacity;

  // All guarded by this.
  private final Deque<Item> items = new ArrayDeque<>();
  private final Waiting takers = new Waiting(this);
  private final Waiting putters = new Waiting(this);

  private final Map<Question, List<Item>> onTheirWay = new HashMap<>();
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
      case PUT -> {
        putters.hold(question);
        settle();
        putters.keep(question, ofPut(question, Status.NO));
      }
      case TAKE, TAKE_ACKED -> {
        takers.hold(question);
        settle();
        takers.keep(question, Answer.NOTHING);
      }
      case DRAIN -> drain(question);
      case ACK, GIVE_BACK -> acknowledge(question);
      case PEEK -> peek(question);
      case LIST -> list(question);
      case REMOVE -> remove(question, question.content().number(0));
      case CLEAR -> {
        clear();
        question.answer(Answer.DONE);
      }
      case STATE ->
        question.answer(Answer.done(items.size(), Math.max(0, room()), shutDown ? 1 : 0));
      case SHUT_DOWN -> shutDown(question, question.content().number(0) != 0);
      default -> throw nonsense(question);
    }
    settle();
  }

  private int room() {
    return capacity - items.size();
  }

  /** Does all that can be done now for those who wait. */
  private void settle() {
    boolean moved = true;
    while (moved) {
      moved = serveTaker() || servePutter();
    }
    if (shutDown) {
      putters.drain(putter -> putter.answer(ofPut(putter, Status.SHUT_DOWN)));
      if (isOver()) {
        takers.drain(taker -> taker.answer(Answer.of(Status.SHUT_DOWN)));
      }
    }
  }

  /** Whether nothing will come any more. */
  private boolean isOver() {
    return shutDown && items.isEmpty() && onTheirWay.isEmpty();
  }

  // Putting.

  /** Accepts one item, if there is one and room for it; returns whether anything has changed. */
  private boolean servePutter() {
    Question putter = putters.peek();
    if (putter == null || shutDown || room() <= 0) {
      return false;
    }
    List<List<ByteBuffer>> values = putter.content().values();
    if (putter.progress() < values.size()) {
      List<ByteBuffer> value = values.get(putter.progress());
      if (!ledger.take(Content.sizeOf(value))) {
        putters.remove(putter);
        putter.answer(ofPut(putter, Status.FULL));
        return true;
      }
      items.add(new Item(++numbers, value));
      putter.proceed();
    }
    if (putter.progress() == values.size()) {
      putters.remove(putter);
      putter.answer(Answer.DONE);
    }
    return true;
  }

  private static Answer ofPut(Question question, Status status) {
    return new Answer(status, Content.of(question.progress()));
  }

  // Taking.

  /** Delivers one item, if there is one and somebody wants it; returns whether it was so. */
  private boolean serveTaker() {
    Question taker = takers.peek();
    if (taker == null || items.isEmpty()) {
      return false;
    }
    takers.remove(taker);
    deliver(taker, List.of(items.remove()));
    return true;
  }

  private void drain(Question question) throws ProtocolException {
    long most = question.content().number(0);
    List<Item> taken = new ArrayList<>();
    long bytes = 0;
    while (!items.isEmpty() && taken.size() < most) {
      bytes += Content.sizeOf(items.element().value) + OVERHEAD;
      if (bytes > MAX_DRAIN && !taken.isEmpty()) {
        break; // One alone always goes.
      }
      taken.add(items.remove());
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
    if (!question.party().isConfirming()) {
      arrived(question);
    }
    question.answer(new Answer(Status.DONE, new Content(answered, values)));
  }

  @Override
  void confirmed(Question question) {
    arrived(question);
    settle();
  }

  private void arrived(Question question) {
    List<Item> taken = onTheirWay.remove(question);
    if (taken == null) {
      return;
    }
    for (Item item : taken) {
      if (question.verb() == Verb.TAKE_ACKED) {
        handedOut.put(item.number, new HandedOut(item, question.party()));
      } else {
        ledger.giveBack(Content.sizeOf(item.value));
      }
    }
  }

  @Override
  void unconfirmed(Question question) {
    comeBack(question);
    settle();
  }

  private void comeBack(Question question) {
    List<Item> taken = onTheirWay.remove(question);
    if (taken != null) {
      taken.forEach(this::putBack);
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
        question.answer(Answer.DONE);
        return;
      }
    }
    question.answer(Answer.of(Status.NO));
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
    question.answer(Answer.DONE);
  }

  @Override
  void forgotten() {
    clear();
    onTheirWay
        .values()
        .forEach(taken -> taken.forEach(item -> ledger.giveBack(Content.sizeOf(item.value))));
    onTheirWay.clear();
    handedOut.values().forEach(given -> ledger.giveBack(Content.sizeOf(given.item.value)));
    handedOut.clear();
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
    unheard.forEach(this::comeBack);
    List<HandedOut> unacknowledged =
        handedOut.values().stream().filter(given -> given.party.equals(party)).toList();
    for (HandedOut given : unacknowledged) {
      handedOut.remove(given.item.number);
      putBack(given.item);
    }
    settle();
  }
}
