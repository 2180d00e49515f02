package dev.cordon.shared;

import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import java.util.concurrent.TimeUnit;

final class LatchHandle extends Handle implements SharedLatch {
  private static final long serialVersionUID = 1L;

  LatchHandle(Reference reference) {
    super(reference);
  }

  @Override
  public void countDown() {
    var unused = reference.ask(Verb.COUNT_DOWN);
  }

  @Override
  public void await() throws InterruptedException {
    var unused = reference.askInterruptibly(Verb.AWAIT, Reference.FOREVER, Content.NONE);
  }

  @Override
  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    return reference
        .askInterruptibly(Verb.AWAIT, Reference.nanos(timeout, unit), Content.NONE)
        .isDone();
  }

  @Override
  public long getCount() {
    return reference.ask(Verb.STATE).number(0);
  }
}
