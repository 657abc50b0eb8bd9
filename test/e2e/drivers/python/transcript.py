# What a client saw, line by line, so that two runs can be compared. It must never print what differs between two
# equal runs: process ids, times, ports.
import sys


def text(value):
    """One value as text: what the client made of it, type and all."""
    if value is None:
        return "∅"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "x" + bytes(value).hex()
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(text(one) for one in value) + "]"
    return repr(value)


def section(name):
    print("== " + name, flush=True)


def say(label, *values):
    print(label + ": " + "|".join(text(value) for value in values), flush=True)


def say_rows(label, rows):
    for row in rows:
        say(label, *row)


def finish():
    section("done")
    sys.stdout.flush()
