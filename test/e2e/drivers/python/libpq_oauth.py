"""libpq itself, with a token instead of its own flow: PQsetAuthDataHook gives it what stands in WRIT_TEST_TOKEN.

Arguments: the library, and connection settings beside those of the environment. Prints one line of JSON: what was said.
It must never print the token.
"""

import ctypes
import json
import os
import sys


class BearerRequest(ctypes.Structure):
    """PGoauthBearerRequest of libpq 18 (libpq-fe.h)."""

    _fields_ = [
        ("openid_configuration", ctypes.c_char_p),
        ("scope", ctypes.c_char_p),
        ("run", ctypes.c_void_p),
        ("cleanup", ctypes.c_void_p),
        ("token", ctypes.c_char_p),
        ("user", ctypes.c_void_p),
    ]


BEARER_TOKEN = 1  # PQAUTHDATA_OAUTH_BEARER_TOKEN
HOOK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
asked = []


def give_token(kind, _connection, data):
    if kind != BEARER_TOKEN:
        return 0
    request = ctypes.cast(data, ctypes.POINTER(BearerRequest)).contents
    document, scope = request.openid_configuration, request.scope
    asked.append([text and text.decode() for text in (document, scope)])
    request.token = os.environ["WRIT_TEST_TOKEN"].encode()
    return 1


def main(library, settings):
    libpq = ctypes.CDLL(library)
    for name in ("PQconnectdb", "PQexec"):
        getattr(libpq, name).restype = ctypes.c_void_p
    for name in ("PQerrorMessage", "PQgetvalue", "PQresultErrorMessage"):
        getattr(libpq, name).restype = ctypes.c_char_p
    hook = HOOK(give_token)
    libpq.PQsetAuthDataHook(hook)
    connection = ctypes.c_void_p(libpq.PQconnectdb(settings.encode()))
    said = {"version": libpq.PQlibVersion(), "asked": asked, "ok": libpq.PQstatus(connection) == 0}
    if said["ok"]:
        query = os.environ["WRIT_TEST_QUERY"].encode()
        result = ctypes.c_void_p(libpq.PQexec(connection, query))
        rows, columns = libpq.PQntuples(result), libpq.PQnfields(result)
        said["rows"] = [
            [libpq.PQgetvalue(result, row, column).decode() for column in range(columns)] for row in range(rows)
        ]
        said["error"] = libpq.PQresultErrorMessage(result).decode()
        libpq.PQclear(result)
    else:
        said["error"] = libpq.PQerrorMessage(connection).decode()
    libpq.PQfinish(connection)
    print(json.dumps(said))


main(sys.argv[1], sys.argv[2])
