import { PadwijzerError, type InputProblem } from '../../errors.js';
import type { RunOptions } from '../../graph/graph-engine.js';
import type { Graph } from '../../graph/graph.js';
import { withoutQueries } from '../../graph/queries/without.js';
import { forTheFirst, readKnownIds } from '../../profiles/check-ids.js';
import { show } from '../../validation/show.js';
import type { Nearest } from '../check-search.js';
import { edgeOf, type LeftOutEdge } from './left-out.js';

/** What a search names that cannot be left out of it as well. */
export interface Wanted {
  readonly to?: string | string[] | undefined;
  readonly constraints: { readonly without: readonly string[]; readonly via: readonly string[] };
}

/**
 * Throws `id-unknown` with every id that is no fact of the catalogue, `input-invalid` for a source, which is no fact, and for what is
 * also asked for as goal or stop.
 */
export async function checkWithout(graph: Graph, asked: Wanted, nearest: Nearest, options: RunOptions): Promise<void> {
  const { without, via } = asked.constraints;
  const edges = without.flatMap((id) => {
    const edge = edgeOf(id);
    return edge === null ? [] : [{ id, ...edge }];
  });
  const nodes = without.filter((id) => edgeOf(id) === null);
  const turned = edges.map(({ type, from, to, id }) => ({ id: `${id} `, type, from: to, to: from }));
  const [nodeRows, edgeRows] = await Promise.all([
    readKnownIds(graph, nodes, options),
    graph.read(withoutQueries.readEdges, { edges: [...edges, ...turned] }, options),
  ]);
  const found = new Set(edgeRows.map((row) => row.id));
  const unknown: Promise<InputProblem>[] = [];
  const senseless: InputProblem[] = [];
  const goals = new Set([...[asked.to ?? []].flat(), ...via]);
  for (const [index, id] of without.entries()) {
    const pointer = `/constraints/without/${index}`;
    const edge = edgeOf(id);
    if (edge === null ? !nodeRows.has(id) : !found.has(id))
      unknown.push(unknownFact(id, edge, found, pointer, forTheFirst(unknown.length, nearest)));
    else if (nodeRows.get(id)?.label === 'Source') senseless.push(sourceGiven(id, pointer));
    else if (goals.has(id)) senseless.push(alsoAsked(id, pointer));
  }
  if (unknown.length > 0) {
    const errors = await Promise.all(unknown);
    throw new PadwijzerError('id-unknown', `${errors.length} unknown fact(s) to leave out`, {
      errors,
      messageNl: `${errors.length} onbekend(e) feit(en) om weg te laten`,
    });
  }
  if (senseless.length === 0) return;
  throw new PadwijzerError('input-invalid', `${senseless.length} id(s) that cannot be left out`, {
    errors: senseless,
    messageNl: `${senseless.length} id('s) die niet weggelaten kunnen worden`,
  });
}

async function unknownFact(
  id: string,
  edge: LeftOutEdge | null,
  found: ReadonlySet<string>,
  pointer: string,
  nearest: Nearest,
): Promise<InputProblem> {
  // a match reads both ways and has one id: that of the direction it was stated in
  const otherWay = edge !== null && found.has(`${id} `) ? [[id.split('~')[0], edge.to, edge.from].join('~')] : [];
  const suggestions = edge === null ? await nearest(id, 'Fact') : otherWay;
  const [hint, hintNl] =
    suggestions.length > 0 ? [` (nearest: ${suggestions.join(', ')})`, ` (lijkt op: ${suggestions.join(', ')})`] : ['', ''];
  const expected = 'the id of a node, or of an edge as type~from~to, as leansOn and robustness name them';
  const verwacht = 'de id van een knoop, of van een verband als soort~van~naar, zoals leansOn en robustness ze noemen';
  return {
    pointer,
    message: `${show(id, 'en')} is no fact of the catalogue; expected ${expected}${hint}`,
    messageNl: `${show(id, 'nl')} is geen feit uit de catalogus; verwacht: ${verwacht}${hintNl}`,
    suggestions,
  };
}

const sourceGiven = (id: string, pointer: string): InputProblem => ({
  pointer,
  message: `${show(id, 'en')} is a source and no fact; leave out the facts that stand on it`,
  messageNl: `${show(id, 'nl')} is een bron en geen feit; laat de feiten weg die erop steunen`,
});

const alsoAsked = (id: string, pointer: string): InputProblem => ({
  pointer,
  message: `${show(id, 'en')} is also asked for as goal or stop (to, via); leave it out of one of the two`,
  messageNl: `${show(id, 'nl')} is ook gevraagd als doel of tussenstop (to, via); noem het maar op één van de twee plaatsen`,
});
