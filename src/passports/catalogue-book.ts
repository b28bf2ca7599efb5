import { foldText } from '../catalogue/fingerprints.js';
import { nearestNames } from '../text/nearest-names.js';
import type { Diploma } from '../profiles/diplomas.js';
import type { Holdable, Item, Label } from './item.js';
import { educationMark, escoIdOf } from './own-marks.js';

export const roads = ['exact-id', 'esco', 'code', 'name', 'alias', 'statement'] as const;
export type Road = (typeof roads)[number];
/** A thing of the catalogue, or a diploma, which is none but counts for its level. */
export type Target = Pick<Holdable, 'id' | 'name' | 'nameEn'> & { readonly label: Label | 'Diploma' };
export type Match = { readonly by: Road; readonly target: Target } | { readonly several: readonly Target[] } | null;

/** A comparison with every name of the catalogue takes time; nothing is called more than this. */
export const mostNames = 20;
const nlqfLevels = [1, 2, 3, 4, 5, 6, 7, 8];

/** Case, accents and spaces are no difference between names; anything else is. */
const folded = (name: string): string => foldText(name).replace(/\s+/g, ' ').trim();
const codeOf = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^(CREBO|ISAT|CROHO|KEUZEDEEL)[\s:-]*/, '');

/** The names of the catalogue, turned round: from what a document says to what is meant. Only equal words count. */
export class CatalogueBook {
  readonly #byId: ReadonlyMap<string, Target>;
  readonly #byCode = new Map<string, Target[]>();
  readonly #byName = new Map<string, { readonly target: Target; readonly by: Road }[]>();
  readonly #nodesOf = new Map<string, Target[]>();
  readonly #names: readonly string[];

  constructor(nodes: readonly Holdable[], diplomas: readonly Diploma[]) {
    const byId = new Map<string, Target>(nodes.map((node) => [node.id, node]));
    for (const node of nodes) {
      // a code of a function is one of another kind: a rung, an occupation
      if (node.code !== null && node.label !== 'Function')
        this.#byCode.set(codeOf(node.code), [...(this.#byCode.get(codeOf(node.code)) ?? []), node]);
      const plain: Road = node.kind === 'knowledge' || node.kind === 'skill' ? 'statement' : 'name';
      for (const name of [node.name, node.nameEn]) this.#add(name, node, plain);
      for (const alias of node.aliases) this.#add(alias, node, 'alias');
    }
    for (const { id, name, nameEn, aliases } of diplomas) {
      const target: Target = { id: `${educationMark}${id}`, name, nameEn, label: 'Diploma' };
      byId.set(target.id, target);
      this.#add(name, target, 'name');
      for (const alias of [id, ...aliases]) this.#add(alias, target, 'alias');
    }
    for (const level of nlqfLevels)
      byId.set(`${educationMark}${level}`, {
        id: `${educationMark}${level}`,
        name: `NLQF-niveau ${level}`,
        nameEn: `NLQF level ${level}`,
        label: 'Diploma',
      });
    this.#byId = byId;
    for (const node of nodes)
      for (const name of [node.name, node.nameEn ?? node.name]) this.#nodesOf.set(name, [...(this.#nodesOf.get(name) ?? []), node]);
    this.#names = [...this.#nodesOf.keys()];
  }

  #add(name: string | null, target: Target, by: Road): void {
    if (name === null || name === '') return;
    const key = folded(name);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), { target, by }]);
  }

  /** The first road by which something is found; two things on one road are no answer. A diploma only when nothing of the catalogue is meant. */
  match({ ids, codes, names, labels, role }: Item): Match {
    const allowed = (target: Target | undefined): target is Target =>
      target !== undefined && (labels as readonly string[]).includes(target.label);
    const diploma = (target: Target | undefined): target is Target => role === 'achieved' && target?.label === 'Diploma';
    const named = names.flatMap((name) => this.#byName.get(folded(name)) ?? []);
    const by = (road: Road, keep: (target: Target | undefined) => target is Target) =>
      named
        .filter((one) => one.by === road)
        .map((one) => one.target)
        .filter(keep);
    const tries: readonly (readonly [Road, readonly Target[]])[] = [
      ['exact-id', ids.flatMap((id) => this.#byId.get(id) ?? []).filter((target) => allowed(target) || diploma(target))],
      ['esco', ids.map((id) => this.#byId.get(escoIdOf(id) ?? '')).filter(allowed)],
      ['code', codes.flatMap((code) => this.#byCode.get(codeOf(code)) ?? []).filter(allowed)],
      ['name', by('name', allowed)],
      ['statement', by('statement', allowed)],
      ['alias', by('alias', allowed)],
      ['name', by('name', diploma)],
      ['alias', by('alias', diploma)],
    ];
    for (const [road, found] of tries) {
      const distinct = [...new Map(found.map((target) => [target.id, target])).values()];
      if (distinct.length > 1) return { several: distinct };
      if (distinct[0] !== undefined) return { by: road, target: distinct[0] };
    }
    return null;
  }

  /** Things whose name looks like one of these, best first: to suggest, never to take. `most`: names looked at. */
  near({ names, codes, ids }: Pick<Item, 'names' | 'codes' | 'ids'>, most = mostNames): Target[] {
    const other = [...ids, ...codes].flatMap((one) => this.#byId.get(one) ?? []);
    const found = names
      .slice(0, most)
      .flatMap((name) => nearestNames(name, this.#names))
      .flatMap((name) => this.#nodesOf.get(name) ?? []);
    return [...new Map([...other, ...found].map((target) => [target.id, target])).values()].slice(0, 3);
  }
}
