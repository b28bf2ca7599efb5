"""What schemathesis cannot know of this service; `npm run check:api-fuzz` has it loaded.

PADWIJZER_IDS: JSON, ids of the catalogue by kind; PADWIJZER_OWN_KEY: id of the key that is used, absent where none is asked for.
"""

import json
import os
from zlib import crc32

import schemathesis

ids = json.loads(os.environ["PADWIJZER_IDS"])
own_key = os.environ.get("PADWIJZER_OWN_KEY")

# which ids stand under a name, in a body, a query or a path
kinds = {
    "functions": "functions",
    "to": "functions",
    "via": "functions",
    "avoid": "functions",
    "function": "functions",
    "functionProfile": "functions",
    "competences": "competences",
    "workProcesses": "work-processes",
    "workplace": "work-processes",
    "courses": "courses",
    "qualification": "courses",
    "branches": "branches",
    "branch": "branches",
    "targetGroup": "target-groups",
    "source": "sources",
    "without": "functions",
}
words = {"listed", "competences"}


def named(value, kind):
    """The value with most of its texts replaced by ids that exist: of random text none is known, and no answer would ever be computed."""
    if isinstance(value, str) and kind is not None and value not in words:
        number = crc32(value.encode("utf8", "surrogatepass"))
        return value if number % 8 == 0 else ids[kind][number % len(ids[kind])]
    if isinstance(value, list):
        return [named(item, kind) for item in value]
    if isinstance(value, dict):
        return {key: named(item, kind if key == "id" else kinds.get(key)) for key, item in value.items()}
    return value


@schemathesis.hook
def map_body(context, body):
    return named(body, None)


@schemathesis.hook
def map_query(context, query):
    return named(query, None)


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    collection = context.operation.path.split("/")[1]
    return named(path_parameters, collection if collection in ids else None)


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Where a key is asked for, it is asked for everywhere: the document also stands for an open service, which asks for none."""
    if own_key is None:
        return
    for methods in raw_schema["paths"].values():
        for operation in methods.values():
            if "security" in operation:
                operation["security"] = [one for one in operation["security"] if one]


@schemathesis.hook
def filter_case(context, case):
    # a key that revokes itself would leave nothing but 401 for the rest of the run
    if own_key is not None and (case.path_parameters or {}).get("id") == own_key:
        return False
    # Node reads at most 16 KiB of address and headers, and then ends the connection (431) before the service hears of it;
    # six bytes a character is the most that percent-encoding makes of those generated here, with what a name of a header takes
    parts = [case.path_parameters or {}, case.query or {}, dict(case.headers or {}), dict(case.cookies or {})]
    size = sum(len(json.dumps(part, ensure_ascii=False, default=str).encode("utf8", "surrogatepass")) for part in parts)
    return 3 * size < 15_000


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """A cohort is answered though one of its candidates is not valid: that candidate's result is the problem, not the answer's status."""
    accepted = type(failure).__name__ == "AcceptedNegativeData"
    if accepted and case.operation.path == "/cohort-searches":
        return not any((result.get("problem") or {}).get("code") == "input-invalid" for result in response.json()["results"])
    return True
