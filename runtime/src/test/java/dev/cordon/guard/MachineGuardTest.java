package dev.cordon.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.task.Await;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Guards that the processes of the machine share. */
@Timeout(120)
final class MachineGuardTest {
  private static final String DIRECTORY = "cordon.lockDirectory";
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofSeconds(60);

  /** A guard keeps to the directory that there was when it was made. */
  private static final AtomicInteger COUNT = new AtomicInteger();

  @TempDir
  private static Path locks;

  private String name = "";
  private Guard guard = Guard.exclusive("none", false);

  @BeforeAll
  static void setDirectory() {
    System.setProperty(DIRECTORY, locks.resolve("made/if/missing").toString());
  }

  @AfterAll
  static void clearDirectory() {
    System.clearProperty(DIRECTORY);
  }

  @BeforeEach
  void name(TestInfo test) {
    name = test.getDisplayName() + " / \"ü\" " + COUNT.incrementAndGet();
    guard = Guard.ofMachine(name);
  }

  // Processes.

  @Test
  void enter_whileAnotherProcessIsIn_namesIt() throws Exception {
    try (MachineProcess other = MachineProcess.within("write", name)) {
      var failure = catchThrowableOfType(GuardTimeoutException.class, () -> guard.enter(SHORT));
      assertThat(failure.owner()).isEmpty();
      assertThat(failure.ownerProcess()).hasValue(other.pid());
      assertThat(failure.ownerStack()).isEmpty();
      assertThat(failure.ownerSeenFor()).isGreaterThanOrEqualTo(SHORT);
      assertThat(failure)
          .hasMessage("Waited 50 ms for the lock " + name + ". Process " + other.pid()
              + " holds it, and held it when the wait began.");
      assertThatThrownBy(() -> guard.enterRead(SHORT)).isInstanceOf(GuardTimeoutException.class);
      assertThatThrownBy(() -> guard.enter(Duration.ZERO))
          .isInstanceOf(GuardTimeoutException.class);
      assertThat(guard.isHeld()).isFalse();

      other.leave();
    }

    guard.run(() -> assertThat(guard.ownerDied()).isFalse());
    guard.enterRead();
    guard.leaveRead();
  }

  @Test
  void enter_whenAnotherProcessLeaves_isIn() throws Exception {
    try (MachineProcess other = MachineProcess.within("write", name)) {
      Worker writer = Worker.start("writer", () -> guard.run(() -> {}));
      Worker reader = Worker.start("reader", () -> {
        guard.enterRead();
        guard.leaveRead();
      });
      Await.waiting(writer);
      Await.waiting(reader);

      other.leave();

      writer.finish();
      reader.finish();
    }
  }

  @Test
  void enterRead_whileAnotherProcessReads_isIn() throws Exception {
    try (MachineProcess other = MachineProcess.within("read", name)) {
      guard.enterRead(Duration.ZERO);
      guard.leaveRead();
      var failure = catchThrowableOfType(GuardTimeoutException.class, () -> guard.enter(SHORT));
      assertThat(failure.ownerProcess()).isEmpty();

      other.leave();
    }
  }

  @Test
  void aProcessThatIsKilled_isOut_andTheNextCanAsk() throws Exception {
    try (MachineProcess other = MachineProcess.within("write", name)) {
      Worker waiting = Worker.start("waiting", () -> {
        guard.enterInterruptibly(LONG);
        try {
          assertThat(guard.ownerDied()).isTrue();
        } finally {
          guard.leave();
        }
      });
      Await.waiting(waiting);

      other.kill();

      waiting.finish();
    }
    assertThat(guard.ownerDied()).isFalse(); // Not in.
  }

  @Test
  void ownerDied_isToldToReaders_andToTheNextWriter() throws Exception {
    try (MachineProcess other = MachineProcess.within("write", name)) {
      other.kill();
    }

    for (int i = 0; i < 2; i++) {
      guard.enterRead(Duration.ZERO);
      assertThat(guard.ownerDied()).isTrue();
      guard.leaveRead();
    }
    guard.enter(Duration.ZERO);
    guard.enterRead();
    assertThat(guard.ownerDied()).isTrue();
    guard.leave(); // It reads on.
    assertThat(guard.ownerDied()).isTrue();
    guard.leaveRead();
    guard.run(() -> assertThat(guard.ownerDied()).isFalse());
    try (MachineProcess other = MachineProcess.within("read", name)) {
      other.kill();
    }
    guard.run(() -> assertThat(guard.ownerDied()).isFalse());
  }

  @Test
  void aProcessThatIsStopped_isStillIn() throws Exception {
    try (MachineProcess other = MachineProcess.within("write", name)) {
      signal("STOP", other);
      assertThatThrownBy(() -> guard.enter(SHORT)).isInstanceOf(GuardTimeoutException.class);
      signal("CONT", other);
      other.leave();
    }
    guard.enter(Duration.ZERO);
    guard.leave();
  }

  private static void signal(String signal, MachineProcess process) throws Exception {
    int status = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
        .start()
        .waitFor();
    assertThat(status).isZero();
  }

  @Test
  void processesThatAreKilledAnywhere_neverAreInTogether(@TempDir Path directory) throws Exception {
    Files.createFile(directory.resolve("first"));
    Files.createFile(directory.resolve("second"));
    var random = new Random(7);
    List<MachineProcess> all = new ArrayList<>();
    int killed = 0;
    try {
      for (int i = 0; i < 3; i++) {
        all.add(MachineProcess.start("count", name, directory.toString()));
      }
      for (; killed < 12; killed++) {
        long reached = Files.size(directory.resolve("first")) + 20 + random.nextInt(100);
        Await.until("they count", () -> Files.size(directory.resolve("first")) > reached);
        MachineProcess victim = all.remove(0);
        victim.kill();
        guard.enter(LONG);
        try {
          assertThat(MachineProcess.countOnce(guard, directory)).isEmpty();
        } finally {
          guard.leave();
        }
        all.add(MachineProcess.start("count", name, directory.toString()));
      }
    } finally {
      for (MachineProcess process : all) {
        process.kill();
      }
    }
    assertThat(directory.resolve("fault")).doesNotExist();
    System.out.println(killed + " processes killed, " + Files.size(directory.resolve("first"))
        + " counted under a guard of the machine");
  }

  // Threads.

  @Test
  void threads_excludeEachOther() throws Exception {
    int[] sum = new int[1];
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      workers.add(Worker.start("worker", () -> {
        for (int j = 0; j < 2_000; j++) {
          guard.run(() -> guard.run(() -> sum[0]++));
          guard.enterRead();
          guard.leaveRead();
        }
      }));
    }
    for (Worker worker : workers) {
      worker.finish();
    }
    assertThat(sum[0]).isEqualTo(8_000);
  }

  @Test
  void enter_whileAnotherThreadIsIn_namesIt() throws Exception {
    var in = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    Worker owner = Worker.start(
        "owner",
        () -> guard.call(() -> {
          in.countDown();
          return end.await(60, TimeUnit.SECONDS);
        }));
    in.await();

    var failure = catchThrowableOfType(GuardTimeoutException.class, () -> guard.enter(SHORT));
    end.countDown();

    assertThat(failure.owner()).contains("owner");
    assertThat(failure.ownerProcess()).isEmpty();
    assertThat(failure.ownerStack()).anyMatch(frame -> frame.getMethodName().equals("await"));
    owner.finish();
  }

  @Test
  void enter_byAReader_isRefused() {
    guard.enterRead();
    assertThatIllegalStateException()
        .isThrownBy(guard::enter)
        .withMessageStartingWith("This thread reads under " + name);
    guard.leaveRead();
    assertThatThrownBy(guard::leaveRead).isInstanceOf(IllegalMonitorStateException.class);
    assertThatThrownBy(guard::leave).isInstanceOf(IllegalMonitorStateException.class);
    guard.enter(Duration.ZERO);
    guard.leave();
  }

  @Test
  void anInterrupt_endsTheWait_orIsKept() throws Exception {
    try (MachineProcess other = MachineProcess.within("write", name)) {
      Worker interruptible = Worker.start(
          "interruptible",
          () -> assertThatThrownBy(guard::enterInterruptibly)
              .isInstanceOf(InterruptedException.class));
      Worker limited = Worker.start("limited", () -> {
        assertThatThrownBy(() -> guard.enter(LONG)).isInstanceOf(GuardInterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
      });
      Worker patient = Worker.start("patient", () -> {
        guard.enter();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        guard.leave();
      });
      for (Worker worker : List.of(interruptible, limited, patient)) {
        Await.waiting(worker);
        worker.interrupt();
      }
      interruptible.finish();
      limited.finish();

      other.leave();

      patient.finish();
    }
  }

  @Test
  void aThreadThatIsInterruptedAlready_opensAndHoldsTheFile() throws Exception {
    Worker.start("interrupted", () -> {
          Thread.currentThread().interrupt();
          guard.run(() -> {});
          guard.enterRead();
          guard.enterRead(Duration.ZERO);
          guard.leaveRead();
          guard.leaveRead();
          guard.enter(Duration.ZERO);
          guard.leave();
          assertThat(Thread.interrupted()).isTrue();
        })
        .finish();
    try (MachineProcess other = MachineProcess.within("write", name)) {
      assertThatThrownBy(() -> guard.enter(SHORT)).isInstanceOf(GuardTimeoutException.class);
      other.leave();
    }
  }

  // Class loaders.

  @Test
  void classLoaders_shareTheLock() throws Exception {
    try (URLClassLoader loader = another()) {
      Object foreign = foreignGuard(loader);
      guard.enter();
      call(foreign, "enter"); // It is the same thread.
      Worker.start("other", () -> {
            assertThatThrownBy(() -> enter(foreign, SHORT))
                .hasMessageStartingWith("Waited 50 ms for the lock " + name + ". Thread \"");
            assertThatThrownBy(() -> guard.enter(SHORT)).isInstanceOf(GuardTimeoutException.class);
          })
          .finish();
      guard.leave();
      assertThatThrownBy(() -> Worker.start("other", () -> guard.enter(SHORT)).finish())
          .hasCauseInstanceOf(GuardTimeoutException.class);
      call(foreign, "leave");

      try (MachineProcess other = MachineProcess.within("write", name)) {
        assertThatThrownBy(() -> enter(foreign, SHORT))
            .hasMessageContaining("Process " + other.pid() + " holds it");
        other.leave();
      }
    }
  }

  @Test
  void aClassLoaderThatIsDropped_isCollected_andReleasesNothing() throws Exception {
    guard.enter();
    WeakReference<ClassLoader> dropped = useAndDrop();
    Await.until("the class loader is collected", () -> {
      System.gc();
      return dropped.get() == null;
    });

    try (MachineProcess other = MachineProcess.start("write", name)) {
      guard.leave();
      other.expect("in");
      other.leave();
    }
  }

  private WeakReference<ClassLoader> useAndDrop() throws Exception {
    try (URLClassLoader loader = another()) {
      Object foreign = foreignGuard(loader);
      call(foreign, "enter");
      call(foreign, "leave");
      return new WeakReference<>(loader);
    }
  }

  private static URLClassLoader another() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(":", -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private Object foreignGuard(ClassLoader loader) throws Exception {
    Class<?> type = Class.forName(Guard.class.getName(), true, loader);
    assertThat(type).isNotSameAs(Guard.class);
    return type.getMethod("ofMachine", String.class).invoke(null, name);
  }

  private static void call(Object foreign, String method) throws Exception {
    foreign.getClass().getMethod(method).invoke(foreign);
  }

  private static void enter(Object foreign, Duration limit) throws Throwable {
    try {
      foreign.getClass().getMethod("enter", Duration.class).invoke(foreign, limit);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  // The file.

  @Test
  void aFileThatWasDeleted_isMadeAgain() throws Exception {
    guard.run(() -> {});
    try (Stream<Path> files = Files.list(locks.resolve("made/if/missing"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }

    guard.enter();
    try (MachineProcess other = MachineProcess.start("write", name)) {
      guard.enter();
      guard.leave();
      guard.leave();
      other.expect("in");
      assertThatThrownBy(() -> guard.enter(SHORT)).isInstanceOf(GuardTimeoutException.class);
      other.leave();
    }
  }

  @Test
  void aDirectoryThatCannotBe_isTold() throws Exception {
    Path file = Files.createFile(locks.resolve("file"));
    String before = System.setProperty(DIRECTORY, file.toString());
    Guard hopeless;
    try {
      hopeless = Guard.ofMachine("hopeless " + name);
    } finally {
      System.setProperty(DIRECTORY, before);
    }

    assertThatThrownBy(hopeless::enter)
        .isInstanceOf(GuardException.class)
        .hasMessage("The file of the lock hopeless " + name + " cannot be used: "
            + "java.nio.file.FileAlreadyExistsException: " + file
            + ". Its directory may be set by -Dcordon.lockDirectory=...");
    assertThat(hopeless.isHeld()).isFalse();
  }

  /** Processes of other working directories would have another file. */
  @Test
  void aDirectoryThatIsNotAbsolute_isTold() throws Exception {
    try (MachineProcess process = MachineProcess.start("relative")) {
      for (String guard : List.of("one", "other")) {
        String found = process.line();
        assertThat(found)
            .startsWith("The file of the lock " + guard
                + " cannot be used: java.io.IOException: its path is not absolute: ")
            .contains(guard.equals("one") ? ": locks/one-" : ": ?/.cache/cordon/locks/other-")
            .endsWith(". Its directory may be set by -Dcordon.lockDirectory=...");
      }
    }
  }

  // What it is.

  @Test
  void ofMachine_isOneForEachName() {
    assertThat(Guard.ofMachine(name)).isSameAs(guard).isNotSameAs(Guard.ofMachine(name + "."));
    assertThat(guard).hasToString(name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guard.ofMachine(""))
        .withMessage("A guard of the machine needs a name to be found by.");
  }

  @Test
  void enterWhen_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> guard.enterWhen(Barrier.of("ready", ignored -> true), this))
        .withMessageStartingWith("The guard " + name + " is that of the whole machine, and has no");
    assertThat(guard.isHeld()).isFalse();
    guard.signal();
  }

  @Test
  void serialization_givesTheSame() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(guard);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isSameAs(guard);
    }
  }
}
