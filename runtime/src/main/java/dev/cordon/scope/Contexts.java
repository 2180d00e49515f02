package dev.cordon.scope;

import dev.cordon.codec.Codec;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contexts of other libraries, and what one thread had of them. */
final class Contexts {

  /** What begins the names of their parcels, and no name of a scope. */
  private static final String PREFIX = "context:";

  private static final List<TravellingContext<?>> ALL = find();

  private Contexts() {}

  private static List<TravellingContext<?>> find() {
    List<TravellingContext<?>> found = new ArrayList<>();
    @SuppressWarnings("rawtypes") // A service has no type arguments.
    Iterator<TravellingContext> services = ServiceLoader.load(
            TravellingContext.class, TravellingContext.class.getClassLoader())
        .iterator();
    while (true) {
      try {
        if (!services.hasNext()) {
          return List.copyOf(found);
        }
        found.add(services.next());
      } catch (ServiceConfigurationError e) { // The library that it is for is not there.
        System.getLogger("dev.cordon").log(Level.DEBUG, "A travelling context is left out", e);
      }
    }
  }

  /**
   * What a thread had of one context.
   *
   * @param context whose it is
   * @param captured what it was
   */
  record Captured<C>(TravellingContext<C> context, Optional<C> captured) {
    static <C> Captured<C> of(TravellingContext<C> context) {
      try {
        return new Captured<>(context, context.capture());
      } catch (RuntimeException | LinkageError e) {
        throw new ScopeException(
            "What travels of " + context.name() + " cannot go along, since it cannot be captured: "
                + e,
            e);
      }
    }

    Binding bind() {
      return context.bind(captured);
    }

    /** Puts it beside the values of scopes, if it can travel. */
    void addTo(Map<String, Parcel> parcels) {
      Codec<C> codec = context.codec().orElse(null);
      if (codec != null && captured.isPresent()) {
        parcels.put(
            PREFIX + context.name(), Parcel.of(context.name(), codec, captured.get(), Set.of()));
      }
    }

    static <C> @Nullable Captured<C> arrived(
        TravellingContext<C> context, Map<String, Parcel> parcels) {
      Parcel parcel = parcels.remove(PREFIX + context.name()); // What goes on is what is here then.
      Codec<C> codec = context.codec().orElse(null);
      return parcel == null || codec == null
          ? null
          : new Captured<>(context, Optional.of(parcel.open(context.name(), codec)));
    }
  }

  /** {@return what the current thread has} */
  static List<Captured<?>> capture() {
    if (ALL.isEmpty()) {
      return List.of();
    }
    List<Captured<?>> all = new ArrayList<>();
    for (TravellingContext<?> context : ALL) {
      all.add(Captured.of(context));
    }
    return all;
  }

  /** {@return what has come from another process, taken out of {@code parcels}} */
  static List<Captured<?>> arrived(Map<String, Parcel> parcels) {
    List<Captured<?>> all = new ArrayList<>();
    for (TravellingContext<?> context : ALL) {
      Captured<?> arrived = Captured.arrived(context, parcels);
      if (arrived != null) {
        all.add(arrived);
      }
    }
    return all;
  }
}
