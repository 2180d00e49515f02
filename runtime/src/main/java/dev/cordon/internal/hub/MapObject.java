package dev.cordon.internal.hub;

import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.ProtocolException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by keys, of which equal ones are equal bytes; each value with its version. */
final class MapObject extends HubObject {
  private final Ledger ledger;

  // All guarded by this.
  private final Map<List<ByteBuffer>, Entry> entries = new LinkedHashMap<>();
  private long versions;

  private record Entry(long version, List<ByteBuffer> value) {}

  MapObject(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  void serve(Question question) throws ProtocolException {
    Content content = question.content();
    switch (question.verb()) {
      case GET -> {
        Entry entry = entries.get(content.value(0));
        question.answer(
            entry == null
                ? Answer.of(Status.NO)
                : new Answer(Status.DONE, Content.of(entry.value, entry.version)));
      }
      case SET -> set(question, content.number(0), content.value(0), content.value(1));
      case REMOVE -> remove(question, content.number(0), content.value(0));
      case LIST -> list(question);
      case CLEAR -> {
        forgotten();
        question.answer(Answer.DONE);
      }
      case STATE -> question.answer(Answer.done(entries.size()));
      default -> throw nonsense(question);
    }
  }

  /** Sets a value, if the one before is of that version: less than zero for any, zero for none. */
  private void set(Question question, long expected, List<ByteBuffer> key, List<ByteBuffer> value) {
    Entry before = entries.get(key);
    if (expected >= 0 && expected != (before == null ? 0 : before.version)) {
      question.answer(of(Status.NO, before));
    } else if (!ledger.take(size(key, value))) {
      question.answer(Answer.of(Status.FULL));
    } else {
      if (before != null) {
        ledger.giveBack(size(key, before.value));
      }
      entries.put(key, new Entry(++versions, value));
      question.answer(of(Status.DONE, before));
    }
  }

  private void remove(Question question, long expected, List<ByteBuffer> key) {
    Entry before = entries.get(key);
    if (before == null || (expected >= 0 && expected != before.version)) {
      question.answer(Answer.of(Status.NO));
    } else {
      entries.remove(key);
      ledger.giveBack(size(key, before.value));
      question.answer(of(Status.DONE, before));
    }
  }

  /** With the version and the value before, if there was one. */
  private static Answer of(Status status, @Nullable Entry before) {
    return new Answer(
        status, before == null ? Content.of(0) : Content.of(before.value, before.version));
  }

  private void list(Question question) {
    long[] all = new long[entries.size()];
    List<List<ByteBuffer>> values = new ArrayList<>(2 * all.length);
    entries.forEach((key, entry) -> {
      all[values.size() / 2] = entry.version;
      values.add(key);
      values.add(entry.value);
    });
    question.answer(new Answer(Status.DONE, new Content(all, values)));
  }

  private static long size(List<ByteBuffer> key, List<ByteBuffer> value) {
    return Content.sizeOf(key) + Content.sizeOf(value);
  }

  @Override
  void forgotten() {
    entries.forEach((key, entry) -> ledger.giveBack(size(key, entry.value)));
    entries.clear();
  }

  @Override
  void forget(Party party) {
    // Nobody waits for it, and nobody holds it.
  }
}
