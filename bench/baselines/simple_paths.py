"""What a researcher would write: networkx all_simple_paths and Python sets, for the same pairs and the same answer.

Reads {network: {functions: {id: {competence: weight}}, steps: [[from, to]]}, cases: [{start, goal, steps}], alternatives, rounds} on
standard input; writes [{milliseconds, paths, best: [{functions, weakest}]}], one per case; the milliseconds are those of the
fastest of the rounds, so that what else the machine does counts less.
"""
import json
import sys
import time

import networkx as nx


def overlaps(path, requires):
    known = set(requires[path[0]])
    shares = []
    for stop in path[1:]:
        required = requires[stop]
        total = sum(required.values())
        if total == 0:
            shares.append(None)
        else:
            shares.append(sum(weight for competence, weight in required.items() if competence in known) / total)
        known |= required.keys()
    return shares


def rank(path, shares):
    """Order of the objective overlap where every step is derived and no level is known."""
    if None in shares:
        return (1, len(path), 0, 0, path)
    weakest, mean = round(min(shares) * 1e9), round(sum(shares) / len(shares) * 1e9)
    return (-(weakest // 50_000_000), len(path), -weakest, -mean, path)


def idle(path, weakest, found):
    """Whether stops can be dropped for a path with no smaller weakest."""
    between = path[1:-1]
    for mask in range(2 ** len(between) - 1):
        fewer = (path[0], *(stop for at, stop in enumerate(between) if mask >> at & 1), path[-1])
        if fewer in found and found[fewer] >= weakest:
            return True
    return False


def best_paths(graph, requires, start, goal, steps, wanted):
    ranked, found = [], {}
    for path in nx.all_simple_paths(graph, start, goal, cutoff=steps):
        shares = overlaps(path, requires)
        found[tuple(path)] = -1 if None in shares else round(min(shares) * 1e9)
        ranked.append((rank(path, shares), path))
    best = []
    for _, path in sorted(ranked):
        if not idle(path, found[tuple(path)], found):
            best.append({"functions": path, "weakest": found[tuple(path)]})
        if len(best) == wanted:
            break
    return best, len(ranked)


def main():
    given = json.load(sys.stdin)
    requires = given["network"]["functions"]
    graph = nx.DiGraph()
    graph.add_nodes_from(requires)
    graph.add_edges_from(given["network"]["steps"])
    answers = []
    for case in given["cases"]:
        times = []
        for _ in range(given["rounds"]):
            began = time.perf_counter()
            best, count = best_paths(graph, requires, case["start"], case["goal"], case["steps"], given["alternatives"])
            times.append((time.perf_counter() - began) * 1000)
        answers.append({"milliseconds": min(times), "paths": count, "best": best})
    json.dump(answers, sys.stdout)


main()
