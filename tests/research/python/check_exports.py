"""Reads every export back with the readers people use, and holds it against what the catalogue says.

usage: check_exports.py DIR    DIR holds the exports and expected.json, as `npm run check:exports` writes them
"""

import io
import json
import sys
import zipfile
from pathlib import Path

import networkx as nx
import pandas as pd
import pyarrow.parquet as pq
from pyshacl import validate
from rdflib import RDF, Graph, URIRef
from rdflib.namespace import DCTERMS, SKOS

folder = Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text(encoding="utf8"))
nodes = {node["id"]: node for node in expected["nodes"]}
edges = {edge["id"]: edge for edge in expected["edges"]}
version = expected["catalogueVersion"]
problems = []


def same(what, found, wanted):
    if found != wanted:
        problems.append(f"{what}: expected {wanted!r}; found {found!r}"[:400])


def as_text(value):
    """A list as the formats without lists have it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if isinstance(value, list) else value


def same_fields(what, found, wanted, plain=as_text):
    for name, value in wanted.items():
        same(f"{what}, {name}", found.get(name), plain(value))


def without(record, *names):
    return {name: value for name, value in record.items() if name not in names}


def check_networkx(what, graph, label="label", name="name", edge_id="id", plain=as_text, edge_less=()):
    same(f"{what}: directed", graph.is_directed(), True)
    same(f"{what}: nodes", set(graph.nodes), set(nodes))
    same(f"{what}: edges", graph.number_of_edges(), len(edges))
    for id, node in nodes.items():
        found = graph.nodes[id]
        same(f"{what}: {id}, label", found[label], node["label"])
        same_fields(f"{what}: {id}", {**found, "name": found[name]}, without(node, "id", "label"), plain)
    seen = set()
    same(f"{what}: parallel edges kept apart", graph.is_multigraph(), True)
    for source, target, key, found in graph.edges(keys=True, data=True):
        # the id of an edge is its key where the reader makes it that
        edge = edges[found.get(edge_id, key)]
        seen.add(edge["id"])
        same(f"{what}: {edge['id']}, ends", (source, target), (edge["from"], edge["to"]))
        same_fields(f"{what}: {edge['id']}", found, without(edge, "from", "to", "type", "id", *edge_less), plain)
    same(f"{what}: edges, each once", len(seen), len(edges))
    # what they are read for
    same(f"{what}: components", nx.number_weakly_connected_components(graph) > 0, True)


def graphml():
    graph = nx.read_graphml(folder / "graphml")
    same("graphml: version", graph.graph["catalogueVersion"], version)
    same("graphml: licence", expected["licence"] in graph.graph["about"], True)
    check_networkx("graphml", graph)


def gexf():
    text = (folder / "gexf").read_text(encoding="utf8")
    same("gexf: licence", expected["licence"] in text and version in text, True)
    graph = nx.read_gexf(folder / "gexf", version="1.3")
    # `label` of GEXF is the name
    check_networkx("gexf", graph, label="nodeLabel", name="label")


def cytoscape():
    data = json.loads((folder / "cytoscape").read_text(encoding="utf8"))
    same("cytoscape: licence", data["data"]["licence"], expected["licence"])

    def plain(value):
        return value

    check_networkx("cytoscape", nx.cytoscape_graph(data), plain=plain)


def json_graph():
    graph = json.loads((folder / "json-graph").read_text(encoding="utf8"))["graph"]
    same("json-graph: version", graph["metadata"]["catalogueVersion"], version)
    same("json-graph: nodes", set(graph["nodes"]), set(nodes))
    same("json-graph: edges", {edge["id"] for edge in graph["edges"]}, set(edges))


def skos():
    graph = Graph().parse(folder / "skos", format="turtle")
    concepts = {str(graph.value(subject, DCTERMS.identifier)): subject for subject in graph.subjects(RDF.type, SKOS.Concept)}
    wanted = {id: node for id, node in nodes.items() if node["label"] != "Source"}
    same("skos: concepts", set(concepts), set(wanted))
    for id, node in wanted.items():
        labels = {str(label): label.language for label in graph.objects(concepts[id], SKOS.prefLabel)}
        same(f"skos: {id}, name", node["name"] in labels, True)
        if node.get("nameEn"):
            same(f"skos: {id}, nameEn", node["nameEn"] in labels, True)
        others = {str(label) for label in graph.objects(concepts[id], SKOS.altLabel)}
        same(f"skos: {id}, aliases", others, set(node.get("aliases", [])) - set(labels))
    counts = {}
    for edge in edges.values():
        counts[edge["type"]] = counts.get(edge["type"], 0) + 1
    for type, count in counts.items():
        found = len(list(graph.subject_objects(URIRef(f"urn:padwijzer:edge:{type}"))))
        same(f"skos: {type}", found, count)
    for edge in edges.values():
        triple = (concepts[edge["from"]], URIRef(f"urn:padwijzer:edge:{edge['type']}"), concepts[edge["to"]])
        same(f"skos: {edge['id']}", triple in graph, True)
    shapes = Graph().parse(folder / "skos-ap-nl.ttl", format="turtle")
    conforms, _, report = validate(graph, shacl_graph=shapes, advanced=True)
    if not conforms:
        problems.append(f"skos: does not conform to SKOS-AP-NL\n{report[:3000]}")


def neo4j_csv():
    with zipfile.ZipFile(folder / "neo4j-csv") as archive:
        same("neo4j-csv: version", json.loads(archive.read("about.json"))["catalogueVersion"], version)
        names = [name for name in archive.namelist() if name.endswith(".csv")]
        # an empty text and nothing are two things, to pandas only when it is told so
        frames = {name: pd.read_csv(io.BytesIO(archive.read(name)), dtype=str, keep_default_na=False, na_values=[]) for name in names}
    seen = {}
    for name, frame in frames.items():
        if not name.startswith("nodes-"):
            continue
        for row in frame.to_dict("records"):
            seen[row["id:ID"]] = row
            node = nodes[row["id:ID"]]
            same(f"neo4j-csv: {node['id']}, label", row[":LABEL"], node["label"])
            same_typed(f"neo4j-csv: {node['id']}", row, without(node, "id", "label"))
    same("neo4j-csv: nodes", set(seen), set(nodes))
    found = {}
    for name, frame in frames.items():
        if name.startswith("edges-"):
            for row in frame.to_dict("records"):
                edge = edges[row["id:string"]]
                found[edge["id"]] = row
                same(f"neo4j-csv: {edge['id']}, ends", (row[":START_ID"], row[":END_ID"], row[":TYPE"]), (edge["from"], edge["to"], edge["type"]))
                same_typed(f"neo4j-csv: {edge['id']}", row, without(edge, "from", "to", "type"))
    same("neo4j-csv: edges", set(found), set(edges))


def same_typed(what, row, wanted):
    typed = {column.split(":")[0]: (column.split(":")[1], text) for column, text in row.items() if not column.startswith(":")}
    for name, value in wanted.items():
        kind, text = typed[name]
        if kind == "string[]":
            items = [as_json(item) for item in value]
            same(f"{what}, {name}", text.split("\x1f"), items)
        elif kind == "boolean":
            same(f"{what}, {name}", text, "true" if value else "false")
        elif kind in ("long", "double"):
            same(f"{what}, {name}", float(text), float(value))
        else:
            same(f"{what}, {name}", text, value)


def as_json(item):
    return item if isinstance(item, str) else json.dumps(item, ensure_ascii=False, separators=(",", ":"))


def parquet():
    with zipfile.ZipFile(folder / "parquet") as archive:
        tables = {name: archive.read(f"{name}.parquet") for name in ("nodes", "edges")}
    about = pq.read_metadata(io.BytesIO(tables["nodes"])).metadata[b"padwijzer"]
    same("parquet: licence", json.loads(about)["licence"], expected["licence"])
    frame = pd.read_parquet(io.BytesIO(tables["nodes"]), dtype_backend="numpy_nullable")
    same("parquet: nodes", list(frame["id"]), [node["id"] for node in expected["nodes"]])
    for row in frame.to_dict("records"):
        same_cells(f"parquet: {row['id']}", row, nodes[row["id"]])
    frame = pd.read_parquet(io.BytesIO(tables["edges"]), dtype_backend="numpy_nullable")
    same("parquet: edges", list(frame["id"]), [edge["id"] for edge in expected["edges"]])
    for row in frame.to_dict("records"):
        same_cells(f"parquet: {row['id']}", row, edges[row["id"]])


def same_cells(what, row, wanted):
    for name, value in wanted.items():
        found = row[name]
        if isinstance(value, list):
            same(f"{what}, {name}", list(found), [as_json(item) for item in value])
        else:
            same(f"{what}, {name}", found, value)
    for name, found in row.items():
        if name not in wanted and not hasattr(found, "__len__"):
            same(f"{what}, {name}", bool(pd.isna(found)), True)


for check in (graphml, gexf, cytoscape, json_graph, skos, neo4j_csv, parquet):
    before = len(problems)
    check()
    print(f"{check.__name__}: {len(nodes)} nodes, {len(edges)} edges {'as they are' if len(problems) == before else 'DIFFER'}")
for problem in problems[:20]:
    print(problem, file=sys.stderr)
if len(problems) > 20:
    print(f"and {len(problems) - 20} more", file=sys.stderr)
sys.exit(1 if problems else 0)
