"""Uses what Python's processes share, and tells how long that took.

Says its version first. Each line that it reads is what to do and how often; the answer is a time in
nanoseconds: of one time, at the median, or of all of them.
"""

import multiprocessing
import platform
import sys
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
    jobs = {
        "queue": round_trip(multiprocessing.Queue),
        "simple": round_trip(multiprocessing.SimpleQueue),
        "managed": round_trip(manager.Queue),
        "stream": stream(multiprocessing.Queue),
        "stream-simple": stream(multiprocessing.SimpleQueue),
        "lock": locking(multiprocessing.Lock()),
        "managed-lock": locking(manager.Lock()),
        "value": adding(multiprocessing.Value("i", 0)),
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
