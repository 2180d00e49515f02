package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Service} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
@SuppressWarnings({
    "deprecation",
    "removal"
})
@NullMarked
@Deprecated
class GuardedService extends Service {
  static {
    GuardedType.of(GuardedService.class).guard("", service -> service.guard);
  }

  /**
   * Null until the constructor of {@link Service} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Service", false);

  @Service.Kept(
      value = "constructor",
      types = {
          Map.Entry.class,
          int.class
      }
  )
  GuardedService(@Service.Kept("parameter") String name, @Nullable List<@Nullable String> all) {
    super(name, all);
  }

  @Override
  @Service.Kept("method")
  @Service.Both @Nullable Object find(@Nullable String @Nullable [] names,
      Map. @Nullable Entry<String, Integer> entry, Map<String, @Nullable Integer> map) {
    if (guard == null) {
      return super.find(names, entry, map);
    }
    guard.enter();
    try {
      return super.find(names, entry, map);
    } finally {
      guard.leave();
    }
  }

  @Override
  @Deprecated(
      forRemoval = true
  )
  @Service.Both
  void old(List<? extends @Nullable Number> raw) {
    if (guard == null) {
      super.old(raw);
      return;
    }
    guard.enter();
    try {
      super.old(raw);
    } finally {
      guard.leave();
    }
  }
}
