import { counts } from './holdings.js';
import { fn, type Context, type OraclePath } from './paths.js';

/** Something a step lacks: a competence, on a ladder step a criterion. */
export interface Gap {
  /** 1-based */
  readonly step: number;
  readonly id: string;
}

export const stopsOf = (path: OraclePath): string[] => path.ids.slice(path.start === null ? 0 : 1);

/** G(i) of every step: what counts of R(fi), neither held nor brought by an earlier stop. */
export function gapsOf(context: Context, path: OraclePath): Gap[] {
  const { model, constraints, holdings } = context;
  const brought = new Set<string>();
  return stopsOf(path).flatMap((id, i): Gap[] => {
    const f = fn(context, id);
    const ladder = path.bases[i] === 'ladder';
    const own = ladder ? holdings.criteria : holdings.competences;
    const asked = ladder ? f.criteria : [...f.requires].filter(([, r]) => constraints.weights === 'all' || r.essential).map(([c]) => c);
    const missing = asked.filter((one) => !counts(own.get(one), constraints.minEvidence) && (ladder || !brought.has(one)));
    for (const competence of f.requires.keys()) {
      brought.add(competence);
      for (const other of model.matches.reached(competence, constraints.matching)) brought.add(other.id);
    }
    return missing.map((one) => ({ step: i + 1, id: one }));
  });
}
