package dev.cordon.integration;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what a container did to an object, for any thread. */
public final class Journal {
  private final List<String> entries = new CopyOnWriteArrayList<>();

  public void add(String entry) {
    entries.add(entry);
  }

  public List<String> entries() {
    return List.copyOf(entries);
  }
}
