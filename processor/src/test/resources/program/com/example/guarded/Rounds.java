package com.example.guarded;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardTimeoutException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls guarded methods from many threads, and prints what comes of it. */
public final class Rounds {
  private static final int THREADS = 4;
  private static final int TIMES = 5_000;

  private Rounds() {}

  public static void run() throws Exception {
    buffer();
    counter();
    hierarchy();
    store();
    purse();
  }

  private static void purse() throws Exception {
    Purse purse = new GuardedPurse();
    purse.add(1);
    var filled = PurseTasks.filled(purse);
    filled.start();
    var elsewhere = PurseTasks.addElsewhere(purse, 10);
    elsewhere.start();
    System.out.println(
        "coins: " + filled.result().add(0) + " and " + elsewhere.result() + " and " + purse.add(0));
  }

  private static void buffer() throws Exception {
    Buffer<Integer> buffer = new GuardedBuffer<>(4, 0, 0);
    long[] sums = new long[THREADS];
    together(thread -> {
      for (int i = 1; i <= TIMES; i++) {
        if (thread % 2 == 0) {
          buffer.put(i);
        } else {
          sums[thread] += buffer.take();
        }
      }
    });
    int left = buffer.size();
    System.out.println("left " + left + ", in all " + (sums[1] + sums[3] + buffer.take() + buffer.take()));
    System.out.println(failure(buffer::poll));
    System.out.println(failure(() -> {
      buffer.upgrade();
      return null;
    }));
  }

  private static void counter() throws Exception {
    Counter counter = new GuardedCounter(0);
    Counter copy = copy(counter);
    together(thread -> counter.incrementBy(TIMES));
    together(thread -> copy.incrementBy(TIMES));
    System.out.println("counted " + counter.count() + " and " + copy.count());
    System.out.println(failure(() -> {
      counter.other();
      return null;
    }));
    System.out.println(failure(() -> {
      Guard.assertHeld(copy);
      return null;
    }));
    Counter raw = new Counter(0) {
      @Override
      public int increment() {
        return 1;
      }
    };
    System.out.println(failure(() -> {
      Guard.assertHeld(raw);
      return null;
    }));
    together(thread -> {
      for (int i = 0; i < TIMES; i++) {
        counter.ofJvm();
        GuardedCounter.countAll();
      }
    });
    System.out.println("counted " + counter.ofJvm() + " and " + GuardedCounter.countAll());
    Guard.ofJvm("jvm", false).run(() -> System.out.println("in " + Guard.of(counter, "jvm")));
  }

  private static void hierarchy() {
    Savings savings = new GuardedSavings();
    System.out.println("incremented " + savings.increment() + ", same lock " + savings.sameLock());
    System.out.println(new GuardedSavings_Note(savings, "note").text());
  }

  private static void store() throws Exception {
    List<String> items = new ArrayList<>();
    boolean[] open = new boolean[1];
    Store<String> store = new GuardedStore<>(new Store<>() {
      @Override
      public void put(String item) {
        items.add(item);
      }

      @Override
      public boolean isOpen() {
        return open[0];
      }
    });
    Thread waiting = new Thread(() -> {
      try {
        store.put("late");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    });
    waiting.start();
    while (waiting.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    store.putTwice("early");
    Guard.of(store).run(() -> open[0] = true);
    waiting.join();
    open[0] = false;
    open[0] = true;
    Guard.signal(store);
    System.out.println(items);
  }

  private interface Work {
    void run(int thread) throws Exception;
  }

  private static void together(Work work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Callable<Void>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      all.add(() -> {
        work.run(thread);
        return null;
      });
    }
    for (Future<Void> one : pool.invokeAll(all)) {
      one.get();
    }
    pool.shutdown();
  }

  private static String failure(Callable<?> call) throws Exception {
    try {
      return "no failure but " + call.call();
    } catch (GuardTimeoutException | IllegalStateException | IllegalArgumentException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T object) throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
