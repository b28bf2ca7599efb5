"""Fewest steps by scipy, for the same pairs: a breadth-first search over a sparse matrix, which knows no competences.

Reads what simple_paths.py reads on standard input; writes [{milliseconds, paths, best: [{functions, weakest}]}], one per case, with one
path of fewest steps (weakest -1: not reckoned), none when the goal lies further than the steps asked for; the milliseconds are
those of the fastest of the rounds.
"""
import json
import sys
import time

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra


def shortest(matrix, start, goal, steps):
    distances, before = dijkstra(matrix, unweighted=True, indices=start, limit=steps, return_predecessors=True)
    if not np.isfinite(distances[goal]):
        return []
    path = [goal]
    while path[-1] != start:
        path.append(int(before[path[-1]]))
    return path[::-1]


def main():
    given = json.load(sys.stdin)
    ids = list(given["network"]["functions"])
    number = {one: at for at, one in enumerate(ids)}
    steps = [(number[start], number[end]) for start, end in given["network"]["steps"]]
    rows, columns = zip(*steps) if steps else ((), ())
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(ids), len(ids)))
    answers = []
    for case in given["cases"]:
        times = []
        for _ in range(given["rounds"]):
            began = time.perf_counter()
            path = shortest(matrix, number[case["start"]], number[case["goal"]], case["steps"])
            times.append((time.perf_counter() - began) * 1000)
        best = [{"functions": [ids[at] for at in path], "weakest": -1}] if path else []
        answers.append({"milliseconds": min(times), "paths": len(best), "best": best})
    json.dump(answers, sys.stdout)


main()
