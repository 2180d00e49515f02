package dev.cordon.benchmarks.guards;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import lombok.Locked;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;

/** The same methods behind the locks of others. */
final class Peers {
  private Peers() {}

  /** By hand. */
  static class LockCounter {
    private final ReentrantLock lock = new ReentrantLock();
    private long count;

    long increment() {
      lock.lock();
      try {
        return ++count;
      } finally {
        lock.unlock();
      }
    }
  }

  /** By hand. */
  static class LockCell {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private long value = 42;

    long get() {
      lock.readLock().lock();
      try {
        return value;
      } finally {
        lock.readLock().unlock();
      }
    }

    void set(long value) {
      lock.writeLock().lock();
      try {
        this.value = value;
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  /** By the monitor. */
  static class SynchronizedCounter {
    private long count;

    synchronized long increment() {
      return ++count;
    }
  }

  /** By the annotation of Lombok. */
  static class LombokCounter {
    private long count;

    @Locked
    long increment() {
      return ++count;
    }
  }

  /** Without a lock of its own. */
  public static class PlainCounter {
    private long count;

    public long increment() {
      return ++count;
    }
  }

  /** A proxy of Spring, whose interceptor holds a lock. */
  static PlainCounter springCounter() {
    var lock = new ReentrantLock();
    var proxies = new ProxyFactory(new PlainCounter());
    proxies.setProxyTargetClass(true);
    proxies.addAdvice((MethodInterceptor) call -> {
      lock.lock();
      try {
        return call.proceed();
      } finally {
        lock.unlock();
      }
    });
    return (PlainCounter) proxies.getProxy();
  }
}
