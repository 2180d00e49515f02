"""Runs calls in the process pools of Python and tells how long they took.

Says its version first. Each line that it reads is what to do and how often; the answer is a time in
nanoseconds: of one call, at the median, or of all of them, or until all workers of a pool are there.
What is opened, and the payload, stay for what is asked next.
"""

import multiprocessing
import platform
import sys
import time
from concurrent.futures import ProcessPoolExecutor


def echo(number):
    return number


def length(data):
    return len(data)


def median(call, count):
    times = []
    for number in range(count):
        begin = time.monotonic_ns()
        call(number)
        times.append(time.monotonic_ns() - begin)
    return sorted(times)[count // 2]


def total(results):
    begin = time.monotonic_ns()
    for _ in results():
        pass
    return time.monotonic_ns() - begin


class Opened:
    """A pool of as many workers as asked for, in place of the one before."""

    def __init__(self):
        self.pool = None

    def open(self, method, count):
        self.close()
        context = multiprocessing.get_context(method)
        begin = time.monotonic_ns()
        barrier = context.Barrier(count)
        self.pool = context.Pool(count, initializer=keep, initargs=(barrier,))
        self.pool.map(meet, range(count), chunksize=1)
        return time.monotonic_ns() - begin

    def close(self):
        if self.pool is not None:
            self.pool.terminate()
            self.pool.join()
            self.pool = None


def keep(barrier):
    global kept
    kept = barrier


def meet(_):
    kept.wait()


class Payload:
    """Bytes, as many as asked for."""

    def __init__(self):
        self.data = b""

    def make(self, size):
        self.data = bytes(size)
        return 0


def main():
    one = multiprocessing.Pool(1)
    two = multiprocessing.Pool(2)
    executor = ProcessPoolExecutor(1)
    data = bytes(64 << 20)
    opened = Opened()
    payload = Payload()
    jobs = {
        "apply": lambda n: median(lambda i: one.apply(echo, (i,)), n),
        "submit": lambda n: median(lambda i: executor.submit(echo, i).result(), n),
        "imap": lambda n: total(lambda: two.imap(echo, range(n))),
        "map": lambda n: total(lambda: two.map(echo, range(n))),
        "large": lambda n: median(lambda i: one.apply(length, (data,)), n),
        "open": lambda n: opened.open("fork", n),
        "open-spawn": lambda n: opened.open("spawn", n),
        "open-imap": lambda n: total(lambda: opened.pool.imap(echo, range(n))),
        "open-map": lambda n: total(lambda: opened.pool.map(echo, range(n))),
        "payload": payload.make,
        "payload-apply": lambda n: median(lambda i: one.apply(length, (payload.data,)), n),
    }
    print(platform.python_version(), flush=True)
    for line in sys.stdin:
        name, count = line.split()
        print(jobs[name](int(count)), flush=True)
    opened.close()


if __name__ == "__main__":
    main()
