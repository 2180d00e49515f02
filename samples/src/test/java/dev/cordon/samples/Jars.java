package dev.cordon.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jars that users put into their builds, as this build has made them. */
final class Jars {

  /** The version of this build. */
  static final String VERSION = version();

  static final Path ANNOTATIONS = of("annotations");
  static final Path RUNTIME = of("runtime");
  static final Path PROCESSOR = of("processor");

  private Jars() {}

  private static Path of(String module) {
    return Document.ROOT
        .resolve(module)
        .resolve("target")
        .resolve("cordon-" + module + "-" + VERSION + ".jar");
  }

  private static String version() {
    try {
      Matcher version = Pattern.compile("<version>(.*?)</version>")
          .matcher(Files.readString(Document.ROOT.resolve("pom.xml")));
      if (!version.find()) {
        throw new IllegalStateException("pom.xml has no version");
      }
      return version.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
