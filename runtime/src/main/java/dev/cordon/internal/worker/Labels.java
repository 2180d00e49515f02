package dev.cordon.internal.worker;

import dev.cordon.internal.context.RunningTask;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Begins each line that a worker prints with its name and that of the task. Lines are written as a
 * whole, and end with their task at the latest; what native code prints comes as it is.
 */
final class Labels {

  /** For a worker that prints as it likes. */
  static final Labels NONE = new Labels(List.of());

  private final List<Lines> streams;

  private Labels(List<Lines> streams) {
    this.streams = streams;
  }

  /** Puts labels before what is printed to the standard streams. */
  static Labels install(String worker) {
    Charset outCharset = charset("stdout");
    Charset errCharset = charset("stderr");
    var out = new Lines(worker, outCharset, System.out);
    var err = new Lines(worker, errCharset, System.err);
    System.setOut(new PrintStream(out, true, outCharset));
    System.setErr(new PrintStream(err, true, errCharset));
    var labels = new Labels(List.of(out, err));
    Runtime.getRuntime().addShutdownHook(new Thread(labels::endLines, "cordon-lines"));
    return labels;
  }

  private static Charset charset(String stream) {
    String name = System.getProperty(
        stream + ".encoding", System.getProperty("sun." + stream + ".encoding", ""));
    return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
  }

  /** Ends the lines that have been begun. */
  void endLines() {
    for (Lines stream : streams) {
      stream.end();
    }
  }

  /** One stream. */
  private static final class Lines extends OutputStream {
    private static final int LONGEST = 64 * 1024;

    private final String worker;
    private final Charset charset;
    private final PrintStream to;

    /** The line so far. Guarded by this. */
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(String worker, Charset charset, PrintStream to) {
      this.worker = worker;
      this.charset = charset;
      this.to = to;
    }

    @Override
    public synchronized void write(int b) {
      line.write(b);
      if (b == '\n' || line.size() >= LONGEST) {
        writeLine();
      }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      int begin = offset;
      for (int i = offset; i < offset + length; i++) {
        if (bytes[i] == '\n') {
          line.write(bytes, begin, i + 1 - begin);
          writeLine();
          begin = i + 1;
        }
      }
      line.write(bytes, begin, offset + length - begin);
      if (line.size() >= LONGEST) {
        writeLine();
      }
    }

    synchronized void end() {
      if (line.size() > 0) {
        line.writeBytes(System.lineSeparator().getBytes(charset));
        writeLine();
      }
    }

    private void writeLine() {
      String task = RunningTask.current().map(RunningTask::name).orElse(worker);
      String label = task.equals(worker) ? "[" + worker + "] " : "[" + worker + " " + task + "] ";
      byte[] first = label.getBytes(charset);
      var whole = new ByteArrayOutputStream(first.length + line.size());
      whole.writeBytes(first);
      whole.writeBytes(line.toByteArray());
      line.reset();
      to.write(whole.toByteArray(), 0, whole.size());
      to.flush();
    }
  }
}
