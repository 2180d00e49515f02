package dev.cordon.internal.engine;

import dev.cordon.internal.launch.Ender;
import dev.cordon.internal.launch.ShutdownHook;
import dev.cordon.internal.launch.Timer;
import dev.cordon.internal.launch.Uninterrupted;
import dev.cordon.pool.Engine;
import dev.cordon.pool.WorkerStats;
import dev.cordon.task.Evidence;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskException;
import dev.cordon.task.TaskStartException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The queue of one pool and the processes that serve it.
 *
 * <p>Who gets which call is decided here, under {@link #lock}; no worker ever takes anything that
 * another one might want. No job is told anything with the lock held.
 */
final class ProcessSession implements Engine.Session, ShutdownHook.Member {

  /** How many bytes of calls go to a worker at once, unless one alone has more. */
  private static final long MAX_BATCH = 1 << 20;

  /** How long a worker may have calls before it needs them while another one has none. */
  private static final Duration UNBALANCED = Duration.ofMillis(5);

  /** How long a worker may end no call that ends calls all the time. */
  private static final Duration BRISK = Duration.ofMillis(1);

  /** The same, though it may be without a processor meanwhile. */
  private static final Duration STILL = UNBALANCED.multipliedBy(2);

  /** Calls of which so many take as long as waking a worker need a processor and nothing else. */
  private static final int BRIEF = 10;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final Engine.Settings settings;
  private final LaunchOptions options;
  private final int depth;
  private final ReentrantLock lock = new ReentrantLock();

  /** Signalled when nothing is left. */
  private final Condition ended = lock.newCondition();

  // All guarded by the lock.
  private final Backlog backlog;
  private final Crew crew;

  /** Whether it will be looked whether calls wait while workers have none. */
  private boolean balancing;

  /** @param depth how many tasks run around its calls, they included */
  ProcessSession(Engine.Settings settings, LaunchOptions options, int depth) {
    this.settings = settings;
    this.options = options;
    this.depth = depth;
    this.backlog = new Backlog(settings.pool());
    this.crew = new Crew(settings.workers(), this::make);
  }

  void open() {
    try {
      ShutdownHook.add(this);
    } catch (IllegalStateException e) {
      throw new TaskStartException(settings.pool() + " cannot start: " + e.getMessage(), e);
    }
    List<ProcessWorker> first = new ArrayList<>();
    lock.lock();
    try {
      for (int i = 0; i < settings.workers(); i++) {
        first.add(crew.make());
      }
    } finally {
      lock.unlock();
    }
    first.forEach(ProcessWorker::start);
  }

  Engine.Settings settings() {
    return settings;
  }

  LaunchOptions options() {
    return options;
  }

  int depth() {
    return depth;
  }

  ReentrantLock lock() {
    return lock;
  }

  /** Makes the worker of that number. */
  private ProcessWorker make(int number) {
    int limit = settings.maxTasksPerWorker().orElse(Integer.MAX_VALUE);
    int size = settings.workers();
    if (number < size && limit < Integer.MAX_VALUE) { // So that not all end at the same time.
      limit = (int) Math.max(1, (long) limit * number / size);
    }
    return new ProcessWorker(this, settings.pool() + "-" + number, limit);
  }

  // Calls.

  @Override
  public void submit(List<? extends Engine.Job> jobs) {
    List<ProcessWorker> brisk = List.of();
    boolean suffice = false;
    lock.lock();
    try {
      backlog.add(jobs);
      int few = few(jobs);
      if (few > 1 && crew.hasIdle()) {
        brisk = crew.brisk(BRISK);
        suffice = backlog.size() + held(brisk) <= few * brisk.size() || isServed();
        brisk.removeIf(worker -> worker.held() > few / 2);
        balanceSoon();
      }
    } finally {
      lock.unlock();
    }
    if (suffice) { // They will have ended all calls before another one is awake and at work.
      brisk.forEach(ProcessWorker::pump);
    } else {
      wake();
    }
  }

  /** {@return how many calls of the kinds that wait take as long as waking a worker} */
  private int few(List<? extends Engine.Job> last) {
    Engine.Job first = backlog.peek();
    return first == null || last.isEmpty()
        ? 1
        : Math.min(first.few(), last.get(last.size() - 1).few());
  }

  private static int held(List<ProcessWorker> workers) {
    return workers.stream().mapToInt(ProcessWorker::held).sum();
  }

  /** Wakes workers, one after the other, while there are calls that none has. */
  private void wake() {
    ProcessWorker worker = nextAwake();
    while (worker != null) {
      worker.pump();
      worker = nextAwake();
    }
  }

  private @Nullable ProcessWorker nextAwake() {
    lock.lock();
    try {
      if (backlog.isEmpty()) {
        return null;
      }
      if (isServed()) {
        balanceSoon();
        return null;
      }
      return crew.wake();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void submitAgain(Engine.Job job) {
    lock.lock();
    try {
      backlog.addAgain(job); // Its worker has not gone from the list yet, so another will come.
    } finally {
      lock.unlock();
    }
    wake();
  }

  /**
   * {@return whether brief calls wait, and as many workers as there are processors end such calls
   * all the time: one more would take its turns from them}
   */
  private boolean isServed() {
    Engine.Job first = backlog.peek();
    return first != null && first.few() >= BRIEF && crew.brisk(STILL).size() >= PROCESSORS;
  }

  /**
   * Gives a worker its next calls, which go together; none if there are none or it has enough. With
   * the lock held.
   */
  List<Engine.Job> next(ProcessWorker worker) {
    Engine.Job first = backlog.peek();
    if (!worker.accepts() || first == null) {
      if (worker.accepts() && worker.isIdle()) {
        crew.rest(worker);
      }
      return List.of();
    }
    int together = Math.max(1, first.together());
    int has = worker.held();
    int ahead = first.ahead();
    if (has > 0 && (ahead <= 1 || has > ahead / 2)) {
      return List.of();
    }
    if (has == 0 && isServed()) {
      crew.rest(worker);
      return List.of();
    }
    int share = (backlog.size() + settings.workers() - 1) / settings.workers();
    int most = Math.min(Math.min(together, Math.max(share, first.few())), worker.left());
    List<Engine.Job> batch = new ArrayList<>(most);
    long bytes = 0;
    for (Engine.Job job = first; job != null && batch.size() < most; job = backlog.peek()) {
      for (ByteBuffer part : job.body()) {
        bytes += part.remaining();
      }
      if (!batch.isEmpty() && (!isAlike(first, job) || bytes > MAX_BATCH)) {
        break;
      }
      batch.add(job);
      backlog.poll();
    }
    return batch;
  }

  /** Sees to it that no call waits for long where workers have none. With the lock held. */
  void balanceSoon() {
    if (!balancing && crew.hasIdle() && (!backlog.isEmpty() || crew.hasAhead())) {
      balancing = true;
      var unused = Timer.schedule(this::balance, UNBALANCED);
    }
  }

  /** Wakes workers for calls that wait, or takes calls back that others have not begun. */
  private void balance() {
    List<ProcessWorker> loaded;
    Duration least;
    lock.lock();
    try {
      balancing = false;
      loaded = crew.hasIdle() ? crew.ahead() : List.of();
      least = backlog.isEmpty() ? UNBALANCED.dividedBy(2) : STILL;
      balanceSoon();
    } finally {
      lock.unlock();
    }
    loaded.forEach(worker -> worker.takeBack(least));
    wake();
  }

  /**
   * Takes calls back that a worker had and had not begun. With the lock held, and in one go with
   * taking them from the worker, so that who cancels one finds it here or there.
   *
   * @return those that will not run any more, which are for {@link #gaveBack}
   */
  List<Engine.Job> giveBack(List<Engine.Job> unbegun) {
    return backlog.giveBack(unbegun);
  }

  /** Calls were given back, without the lock now: ends those that are lost, and has others run. */
  void gaveBack(List<Engine.Job> lost) {
    backlog.endAll(lost);
    wake();
  }

  @SuppressWarnings("ReferenceEquality") // Of equal ones there is one.
  private static boolean isAlike(Engine.Job one, Engine.Job other) {
    return one.form() == other.form() && one.scopes() == other.scopes();
  }

  @Override
  public void cancel(Engine.Job job, boolean interrupt) {
    ProcessWorker holder = null;
    Holding.Held held = null;
    boolean wasQueued;
    lock.lock();
    try {
      wasQueued = backlog.remove(job);
      for (ProcessWorker worker : wasQueued ? List.<ProcessWorker>of() : crew.all()) {
        Holding.Held its = worker.note(job);
        if (its != null) {
          holder = worker;
          held = its;
        }
      }
    } finally {
      lock.unlock();
    }
    if (wasQueued) {
      job.ended(new Outcome.Terminated<>(Evidence.ofUnstarted(job.name())));
      tidy();
    } else if (holder != null && held != null) {
      holder.cancel(held, interrupt);
    }
  }

  // Workers.

  /** A worker takes calls from now on. */
  void ready(ProcessWorker worker) {
    lock.lock();
    try {
      crew.starts().succeeded();
    } finally {
      lock.unlock();
    }
    settings.listener().workerStarted(worker.stats());
    worker.pump();
    tidy();
  }

  /**
   * A worker has not come as far as calls.
   *
   * @param certain whether another would fail in the same way
   */
  void failed(ProcessWorker worker, Throwable cause, boolean certain) {
    List<Engine.Job> lost;
    lock.lock();
    try {
      crew.remove(worker);
      lost = crew.starts().failed(certain) ? backlog.breakBy(cause) : List.of();
    } finally {
      lock.unlock();
    }
    settings.listener().workerEnded(worker.stats(), "failed to start: " + cause.getMessage());
    backlog.endAll(lost);
    tidy();
  }

  /** A worker has gone that took calls; {@code used} if it has ended any. */
  void gone(ProcessWorker worker, boolean used, String reason) {
    lock.lock();
    try {
      crew.remove(worker);
      crew.starts().ended(used);
    } finally {
      lock.unlock();
    }
    settings.listener().workerEnded(worker.stats(), reason);
    tidy();
  }

  /** Sees to it that there are as many workers as there should be, and no more. */
  void tidy() {
    Crew.Plan plan;
    boolean over;
    lock.lock();
    try {
      plan = crew.plan(backlog.isOver());
      over = hasEnded();
      if (over) {
        ended.signalAll();
      }
    } finally {
      lock.unlock();
    }
    plan.retire().forEach(ProcessWorker::retire);
    plan.start().forEach(ProcessWorker::start);
    for (int i = 0; i < plan.later(); i++) {
      var unused = Timer.schedule(this::startPlanned, plan.pause());
    }
    plan.serve().forEach(ProcessWorker::pump);
    if (over) {
      ShutdownHook.remove(this);
    }
  }

  private void startPlanned() {
    ProcessWorker worker = null;
    lock.lock();
    try {
      crew.due();
      if (!backlog.isOver()) {
        worker = crew.make();
      }
    } finally {
      lock.unlock();
    }
    if (worker != null) {
      worker.start();
    }
    tidy();
  }

  /**
   * {@return whether there may be something to tidy up when a worker has no more calls; with the
   * lock held}
   */
  boolean isChanging() {
    return backlog.isShutDown()
        || backlog.isClosing()
        || settings.maxTasksPerWorker().isPresent();
  }

  boolean isTerminated() {
    lock.lock();
    try {
      return backlog.isTerminated();
    } finally {
      lock.unlock();
    }
  }

  // The end.

  @Override
  public void shutdown() {
    lock.lock();
    try {
      backlog.shutDown();
    } finally {
      lock.unlock();
    }
    tidy();
  }

  @Override
  public List<Engine.Job> terminate() {
    List<Engine.Job> unbegun = terminateSoon();
    Duration longest = options.grace().plus(Ender.KILL);
    if (!Uninterrupted.await(this::awaitEnd, longest)) {
      List<Long> held = workers().stream().map(WorkerStats::pid).toList();
      throw new TaskException(
          "The system still holds processes of " + settings.pool() + ", pids " + held);
    }
    return unbegun;
  }

  private List<Engine.Job> terminateSoon() {
    List<Engine.Job> unbegun;
    List<ProcessWorker> all;
    lock.lock();
    try {
      unbegun = backlog.terminate();
      all = crew.all();
    } finally {
      lock.unlock();
    }
    backlog.endAll(unbegun);
    all.forEach(ProcessWorker::terminate);
    tidy();
    return unbegun;
  }

  @Override
  public void endWithJvm() {
    List<Engine.Job> unbegun;
    List<ProcessWorker> all;
    lock.lock();
    try {
      unbegun = backlog.terminate();
      all = crew.all();
    } finally {
      lock.unlock();
    }
    backlog.endAll(unbegun);
    all.forEach(ProcessWorker::kill);
  }

  @Override
  public boolean awaitGone(Duration limit) throws InterruptedException {
    return awaitEnd(limit);
  }

  @Override
  public boolean awaitEnd(Duration limit) throws InterruptedException {
    long left = Timer.nanos(limit);
    lock.lockInterruptibly();
    try {
      while (!hasEnded()) {
        if (left <= 0) {
          return false;
        }
        left = ended.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** With the lock held. */
  private boolean hasEnded() {
    return backlog.isShutDown() && backlog.isEmpty() && crew.isGone();
  }

  // What is asked.

  @Override
  public int queued() {
    lock.lock();
    try {
      return backlog.size();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<WorkerStats> workers() {
    List<ProcessWorker> all;
    lock.lock();
    try {
      all = crew.all();
    } finally {
      lock.unlock();
    }
    return all.stream().map(ProcessWorker::stats).toList();
  }
}
