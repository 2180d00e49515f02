package dev.cordon.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Runs the compiler of this JVM with the processor. */
final class Compiler {
  private static final String GENERATED = "/SOURCE_OUTPUT/";

  private Compiler() {}

  /** {@return the compiler, with every warning an error} */
  static com.google.testing.compile.Compiler lint() {
    return plain().withOptions("-Xlint:all,-processing", "-Werror");
  }

  /** {@return the compiler} */
  static com.google.testing.compile.Compiler plain() {
    return com.google.testing.compile.Compiler.javac()
        .withProcessors(
            new TaskProcessor(),
            new GuardedProcessor(),
            new ThreadScopedProcessor(),
            new ScopeIndexProcessor());
  }

  /** {@return the class path of this JVM, after {@code first}} */
  static List<File> classPath(Path first) {
    Stream<String> own = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
    return Stream.concat(Stream.of(first.toFile()), own.map(File::new)).toList();
  }

  /** {@return the Java files of a folder, each by its place in it} */
  static List<JavaFileObject> sources(Path folder) throws IOException {
    return Folders.read(folder).entrySet().stream()
        .map(file -> source(file.getKey(), file.getValue()))
        .toList();
  }

  /** {@return a source file of this name, as in {@code com/example/Thumbnails.java}} */
  static JavaFileObject source(String name, String text) {
    String type = name.substring(0, name.length() - ".java".length()).replace('/', '.');
    return JavaFileObjects.forSourceString(type, text);
  }

  /** {@return the generated files by name} */
  static SortedMap<String, String> generated(Compilation compilation) {
    SortedMap<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      files.put(file.getName().substring(GENERATED.length()), text(file));
    }
    return files;
  }

  private static String text(JavaFileObject file) {
    try (var in = file.openInputStream()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
