package com.example;

import dev.cordon.Guarded;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Service.Kept("class")
@Deprecated
abstract class Service {
  @Target({ElementType.CONSTRUCTOR, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Kept {
    String value();

    Class<?>[] types() default {};
  }

  @Retention(RetentionPolicy.SOURCE)
  @interface Gone {}

  @Target({ElementType.METHOD, ElementType.TYPE_USE})
  @interface Both {}

  @Kept(value = "constructor", types = {Map.Entry.class, int.class})
  @Gone
  Service(@Kept("parameter") @Gone String name, @Nullable List<@Nullable String> all) {}

  @Guarded
  @Gone
  @Kept("method")
  @Both
  @Nullable Object find(@Nullable String @Nullable [] names, Map.@Nullable Entry<String, Integer> entry, Map<String, @Nullable Integer> map) {
    return null;
  }

  @Guarded
  @Deprecated(forRemoval = true)
  @Both
  void old(List<? extends @Nullable Number> raw) {}
}
