package dev.cordon.processor;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/**
 * A filer that records the name and the originating elements of each source file, and has no other
 * files made.
 */
record RecordingFiler(Filer filer, List<String> origins) implements Filer {

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... elements)
      throws IOException {
    origins.add(name + " " + Arrays.toString(elements));
    return filer.createSourceFile(name, elements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... elements) {
    throw new UnsupportedOperationException("class file " + name);
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence folder, CharSequence name, Element... elements) {
    throw new UnsupportedOperationException("resource " + name);
  }

  @Override
  public FileObject getResource(Location location, CharSequence folder, CharSequence name) {
    throw new UnsupportedOperationException("resource " + name);
  }
}
