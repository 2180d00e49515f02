"""Starts a process with multiprocessing each time that it reads a line.

Says its version first. The answer to a line is three times in nanoseconds since just before the
start: of the child's first line, of its result in the parent, and of its end.
"""

import multiprocessing
import platform
import sys
import time
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def first_line(answer, number, text, data, names, point):
    answer.send(time.monotonic_ns())


def main():
    spawn = multiprocessing.get_context("spawn")
    print(platform.python_version(), flush=True)
    for _ in sys.stdin:
        begin = time.monotonic_ns()
        ours, theirs = spawn.Pipe(duplex=False)
        arguments = (theirs, 42, "a text", bytes(16), ["one", "two", "three"], Point(1, 2))
        process = spawn.Process(target=first_line, args=arguments)
        process.start()
        first = ours.recv()
        result = time.monotonic_ns()
        process.join()
        end = time.monotonic_ns()
        ours.close()
        theirs.close()
        print(first - begin, result - begin, end - begin, flush=True)


if __name__ == "__main__":
    main()
