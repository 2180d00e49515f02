package dev.cordon.processor;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A filer on a full disk. */
final class FullFiler implements Filer {

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... elements)
      throws IOException {
    throw full();
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
    throw full();
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence folder, CharSequence name, Element... elements)
      throws IOException {
    throw full();
  }

  @Override
  public FileObject getResource(Location location, CharSequence folder, CharSequence name)
      throws IOException {
    throw full();
  }

  private static IOException full() {
    return new IOException("No space left on device");
  }
}
