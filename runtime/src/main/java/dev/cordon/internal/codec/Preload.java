package dev.cordon.internal.codec;

import java.lang.System.Logger.Level;
import java.lang.reflect.Method;

/**
 * Loads and links the classes that a call is about to need, and initializes none of them. To look
 * at the methods or constructors of a class links it.
 */
public final class Preload {
  private static final String COMPANION = "Tasks";

  private Preload() {}

  /**
   * Loads a kind of calls, its codecs, what these rebuild, and the class whose method is called. It
   * leaves what is missing to the call, which tells of it.
   *
   * @param name the name of the class of the calls
   */
  public static void of(String name) {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    try {
      Class<?> type = Class.forName(name, false, loader);
      for (Class<?> member : type.getNestMembers()) { // The codecs are beside it.
        for (Method method : member.getDeclaredMethods()) {
          link(method.getReturnType());
        }
      }
      String companion = type.getNestHost().getName();
      if (companion.endsWith(COMPANION)) {
        String home = companion.substring(0, companion.length() - COMPANION.length());
        link(Class.forName(home.replace('_', '$'), false, loader));
      }
    } catch (ClassNotFoundException | LinkageError e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "Not all of " + name + " is loaded", e);
    }
  }

  private static void link(Class<?> type) {
    var unused = type.getDeclaredConstructors();
  }
}
