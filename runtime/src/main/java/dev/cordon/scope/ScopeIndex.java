package dev.cordon.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the scopes that travel and that nothing in this process has touched yet, by the index that
 * the processor writes: their initial values are the caller's, too.
 */
final class ScopeIndex {

  /** Written by the processor: one name of a class with scopes that travel in each line. */
  static final String RESOURCE = "META-INF/cordon/travelling-scopes";

  /** The loaders that were asked. Guarded by itself. */
  private static final Set<ClassLoader> LOADED = Collections.newSetFromMap(new WeakHashMap<>());

  private ScopeIndex() {}

  /** Loads the scopes that the current thread can see, once for each loader. */
  static void load() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    load(loader == null ? ClassLoader.getSystemClassLoader() : loader);
  }

  /** Whoever comes meanwhile waits for the classes, as for any that others initialize. */
  private static void load(ClassLoader loader) {
    if (isLoaded(loader)) {
      return;
    }
    try {
      for (URL index : Collections.list(loader.getResources(RESOURCE))) {
        names(index).forEach(name -> initialize(name, loader));
      }
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.WARNING, "The scopes that travel are not known", e);
    }
    synchronized (LOADED) {
      LOADED.add(loader);
    }
  }

  private static boolean isLoaded(ClassLoader loader) {
    synchronized (LOADED) {
      return LOADED.contains(loader);
    }
  }

  private static List<String> names(URL index) throws IOException {
    var connection = index.openConnection();
    connection.setUseCaches(false); // An open jar would keep its loader.
    try (InputStream in = connection.getInputStream();
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    }
  }

  /** An index may be older than the classes beside it. */
  private static void initialize(String name, ClassLoader loader) {
    try {
      Class.forName(name, true, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "No scopes are in " + name, e);
    }
  }

  /** {@return whether the current thread may see the code of {@code loader}} */
  static boolean isVisible(@Nullable ClassLoader loader) {
    return isWithin(Thread.currentThread().getContextClassLoader(), loader)
        || isOfApplication(loader);
  }

  /** {@return whether a child process has the code of {@code loader}, too} */
  static boolean isOfApplication(@Nullable ClassLoader loader) {
    return isWithin(ClassLoader.getSystemClassLoader(), loader);
  }

  private static boolean isWithin(@Nullable ClassLoader inner, @Nullable ClassLoader loader) {
    for (ClassLoader l = inner; l != null; l = l.getParent()) {
      if (l.equals(loader)) {
        return true;
      }
    }
    return loader == null;
  }
}
