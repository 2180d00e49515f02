package dev.cordon.bridges;

import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.scope.Binding;
import dev.cordon.scope.TravellingContext;
import java.util.Map;
import java.util.Optional;
import org.slf4j.MDC;

/**
 * The diagnostic context of SLF4J, so that the log lines of a task have what those of its caller
 * have, in threads and in child processes.
 */
public final class MdcContext implements TravellingContext<Map<String, String>> {

  /** Fails where SLF4J is not there. */
  public MdcContext() {
    var unused = MDC.getCopyOfContextMap();
  }

  @Override
  public String name() {
    return "org.slf4j.MDC";
  }

  @Override
  public Optional<Map<String, String>> capture() {
    return Optional.ofNullable(MDC.getCopyOfContextMap()).filter(map -> !map.isEmpty());
  }

  @Override
  public Binding bind(Optional<Map<String, String>> captured) {
    Optional<Map<String, String>> before = capture();
    set(captured);
    return () -> set(before);
  }

  private static void set(Optional<Map<String, String>> map) {
    map.ifPresentOrElse(MDC::setContextMap, MDC::clear);
  }

  @Override
  public Optional<Codec<Map<String, String>>> codec() {
    return Optional.of(Codecs.mapOf(Codecs.STRING, Codecs.STRING));
  }
}
