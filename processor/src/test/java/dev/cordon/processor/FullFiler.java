package dev.cordon.processor;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A filer on a full disk. */
final class FullFiler implements Filer {
  private final Filer filer;

  FullFiler(Filer filer) {
    this.filer = filer;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    throw new IOException("No space left on device");
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    return filer.createClassFile(name, origins);
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence folder, CharSequence name, Element... origins)
      throws IOException {
    return filer.createResource(location, folder, name, origins);
  }

  @Override
  public FileObject getResource(Location location, CharSequence folder, CharSequence name)
      throws IOException {
    return filer.getResource(location, folder, name);
  }
}
