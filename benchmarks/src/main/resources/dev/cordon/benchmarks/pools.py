"""Runs calls in the process pools of Python and tells how long they took.

Says its version first. Each line that it reads is what to do and how often; the answer is a time in
nanoseconds: of one call, at the median, or of all of them.
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


def main():
    one = multiprocessing.Pool(1)
    two = multiprocessing.Pool(2)
    executor = ProcessPoolExecutor(1)
    data = bytes(64 << 20)
    jobs = {
        "apply": lambda n: median(lambda i: one.apply(echo, (i,)), n),
        "submit": lambda n: median(lambda i: executor.submit(echo, i).result(), n),
        "imap": lambda n: total(lambda: two.imap(echo, range(n))),
        "map": lambda n: total(lambda: two.map(echo, range(n))),
        "large": lambda n: median(lambda i: one.apply(length, (data,)), n),
    }
    print(platform.python_version(), flush=True)
    for line in sys.stdin:
        name, count = line.split()
        print(jobs[name](int(count)), flush=True)


if __name__ == "__main__":
    main()
