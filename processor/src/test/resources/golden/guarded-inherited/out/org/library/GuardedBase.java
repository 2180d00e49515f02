package org.library;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The {@link Base} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
public class GuardedBase<T, X extends Exception> extends Base<T, X> {
  private static final Barrier<GuardedBase<?, ?>> IS_OPEN = Barrier.of("isOpen",
      GuardedBase::isOpen);

  static {
    GuardedType.of(GuardedBase.class).guard("", base -> base.guard);
  }

  /**
   * Null until the constructor of {@link Base} has finished.
   */
  private final Guard guard = Guard.exclusive("org.library.Base", false);

  public GuardedBase() {
  }

  @Override
  protected T read(Base.Node<? super T> node) throws X {
    if (guard == null) {
      return super.read(node);
    }
    guard.enter();
    try {
      return super.read(node);
    } finally {
      guard.leave();
    }
  }

  @Override
  public <U extends T> U get(Class<U> type, Map<String, ? extends List<U[]>> map) {
    if (guard == null) {
      return super.get(type, map);
    }
    guard.enterWhen(IS_OPEN, this);
    try {
      return super.get(type, map);
    } finally {
      guard.leave();
    }
  }
}
