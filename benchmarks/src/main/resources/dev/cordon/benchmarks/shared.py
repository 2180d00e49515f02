"""Uses what Python's processes share, and tells how long that took.

Says its version first. Each line that it reads is what to do and how often; the answer is a time in
nanoseconds: of one time, at the median, or of all of them.
"""

import itertools
import multiprocessing
import platform
import sys
import threading
import time


started = []


def start(target, *args):
    process = multiprocessing.Process(target=target, args=args, daemon=True)
    process.start()
    started.append(process)


def relay(source, target):
    while True:
        target.put(source.get())


def produce(queue, orders):
    while True:
        for number in range(orders.get()):
            queue.put(number)


def median(body, count):
    times = []
    for number in range(count):
        begin = time.monotonic_ns()
        body(number)
        times.append(time.monotonic_ns() - begin)
    return sorted(times)[count // 2]


def round_trip(make):
    source, target = make(), make()
    start(relay, source, target)

    def body(number):
        source.put(number)
        target.get()

    return lambda count: median(body, count)


def stream(make):
    queue, orders = make(), multiprocessing.SimpleQueue()
    start(produce, queue, orders)

    def body(count):
        begin = time.monotonic_ns()
        orders.put(count)
        for _ in range(count):
            queue.get()
        return time.monotonic_ns() - begin

    return body


class Takers:
    """A child with as many threads as asked for that take from a queue."""

    def __init__(self):
        self.queue = None
        self.taken = None
        self.process = None

    def start(self, count):
        if self.process is not None:
            self.process.kill()
            self.process.join()
        self.queue = multiprocessing.Queue()
        self.taken = multiprocessing.Queue()
        target, arguments = take, (self.queue, self.taken, count)
        self.process = multiprocessing.Process(target=target, args=arguments, daemon=True)
        self.process.start()
        started.append(self.process)
        self.taken.get()
        return 0

    def run(self, count):
        begin = time.monotonic_ns()
        for number in range(count):
            self.queue.put(count)
        self.taken.get()
        return time.monotonic_ns() - begin


def take(queue, taken, threads):
    lock = threading.Lock()
    numbers = itertools.count(1)

    def body():
        while True:
            each = queue.get()
            with lock:
                is_last = next(numbers) % each == 0
            if is_last:
                taken.put(True)

    all_threads = [threading.Thread(target=body) for _ in range(threads)]
    for thread in all_threads:
        thread.start()
    taken.put(True)
    for thread in all_threads:
        thread.join()


def locking(lock):
    def body(number):
        lock.acquire()
        lock.release()

    return lambda count: median(body, count)


def adding(value):
    def body(number):
        with value.get_lock():
            value.value += 1

    return lambda count: median(body, count)


def main():
    manager = multiprocessing.Manager()
    takers = Takers()
    jobs = {
        "queue": round_trip(multiprocessing.Queue),
        "simple": round_trip(multiprocessing.SimpleQueue),
        "managed": round_trip(manager.Queue),
        "stream": stream(multiprocessing.Queue),
        "stream-simple": stream(multiprocessing.SimpleQueue),
        "lock": locking(multiprocessing.Lock()),
        "managed-lock": locking(manager.Lock()),
        "value": adding(multiprocessing.Value("i", 0)),
        "takers": takers.start,
        "taken": takers.run,
    }
    print(platform.python_version(), flush=True)
    for line in sys.stdin:
        name, count = line.split()
        print(jobs[name](int(count)), flush=True)
    for process in started:
        process.kill()
        process.join()


if __name__ == "__main__":
    main()
