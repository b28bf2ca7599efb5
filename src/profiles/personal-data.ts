import { PadwijzerError, type InputProblem } from '../errors.js';
import { personalDataIn, type PersonalKind } from '../validation/personal-data.js';
import { pointer } from '../validation/show.js';

const words: Record<PersonalKind, { readonly nl: string; readonly en: string }> = {
  bsn: { nl: 'een burgerservicenummer (elfproef)', en: 'a citizen service number (BSN, eleven test)' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  phone: { nl: 'een telefoonnummer', en: 'a telephone number' },
};
/** Ids of the catalogue are made of digits too; one that it lacks is refused when it is looked up. */
const catalogueId =
  /^(?:function|competence|work-process|core-task|course|criterion|branch|target-group|instrument|initiative|statement|source|esco):[a-z0-9][a-z0-9.-]*$/;
/** Fields that hold ids and nothing else: anywhere else the form of an id proves nothing. */
const idFields: ReadonlySet<PropertyKey> = new Set([
  ...['id', 'functions', 'competences', 'workProcesses', 'courses', 'criteria'],
  ...['to', 'via', 'avoid', 'branches', 'without', 'qualification', 'workplace', 'functionProfile', 'branch', 'add'],
]);

/** One place is enough to refuse; this many help to mend. */
const enough = 50;

interface Options {
  /** where the value stands in the request */
  readonly path?: readonly PropertyKey[];
  /** whether ids of the catalogue stand in fields of ids; default true */
  readonly ids?: boolean;
  /** how a place is written; default a JSON pointer */
  readonly place?: (path: readonly PropertyKey[]) => string;
}

/**
 * Throws `personal-data` naming every place below `value` whose text looks like a BSN, an e-mail address or a telephone number.
 * The text itself is never repeated. Run it before anything else looks at the value: other messages show what they found.
 */
export function refusePersonalData(value: unknown, { path = [], ids = true, place = pointer }: Options = {}): void {
  const problems: InputProblem[] = [];
  // large profiles repeat the same note
  const known = new Map<string, PersonalKind | null>();
  const kindOf = (text: string): PersonalKind | null => {
    let kind = known.get(text);
    if (kind === undefined) known.set(text, (kind = personalDataIn(text)));
    return kind;
  };
  for (const [text, at, isName] of textsIn(value, path, kindOf)) {
    const named = ids && !isName && holdsId(at) && catalogueId.test(text);
    const kind = named ? null : kindOf(text);
    if (kind !== null && problems.push(problem(kind, place(isName ? at.slice(0, -1) : at))) === enough) break;
  }
  if (problems.length === 0) return;
  const places = [...new Set(problems.map((one) => one.pointer || '/'))].slice(0, 5).join(', ');
  throw new PadwijzerError('personal-data', `personal data at ${places}; nothing was stored`, {
    messageNl: `persoonsgegevens op ${places}; er is niets bewaard`,
    errors: problems,
  });
}

type Text = readonly [text: string, path: readonly PropertyKey[], isName: boolean];

/** Every text and number below a value, names included, each before what stands under it. */
function* textsIn(value: unknown, path: readonly PropertyKey[], kindOf: (text: string) => PersonalKind | null): Generator<Text> {
  if (typeof value === 'string' || typeof value === 'number') yield [String(value), path, false];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value)) yield [key, at, true];
      // a name that is refused is no place either
      if (Array.isArray(value) || kindOf(key) === null) yield* textsIn(inner, at, kindOf);
    }
  }
}

const holdsId = (path: readonly PropertyKey[]): boolean => idFields.has(path.findLast((part) => typeof part !== 'number') ?? '');

const problem = (kind: PersonalKind, at: string): InputProblem => ({
  pointer: at,
  message: `this looks like ${words[kind].en}; expected text that identifies nobody`,
  messageNl: `dit lijkt op ${words[kind].nl}; verwacht: tekst die niemand aanwijst`,
});
