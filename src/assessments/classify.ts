import type { RunOptions } from '../graph/graph-engine.js';
import { assessmentQueries } from '../graph/queries/assessments.js';
import type { RowOf } from '../graph/query.js';
import { rulesVersion } from '../paths/rules-version.js';
import { readCandidate } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import { checkIds, profileIds } from '../profiles/check-ids.js';
import { counting } from '../profiles/holdings.js';
import { parseSources } from '../text/sources.js';
import { applyingRung, heaviestFirst } from './applying-rung.js';
import type { Classification, ClassificationQuestion, RatedCriterion, RatedRung } from './classification-shapes.js';
import { chooseProfile } from './choose-profile.js';
import { byId } from './in-order.js';
import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import { advice, type Standing } from './parts.js';
import { readStandings } from './standings.js';

type Rung = RowOf<typeof assessmentQueries.listRungs>;
type Criterion = RowOf<typeof assessmentQueries.readRungCriteria>;

/**
 * Which rung of a function profile a candidate meets. Throws `id-unknown`, `input-invalid` when it is not clear which profile is meant,
 * `catalogue-empty`, `catalogue-changed`, and what the graph port throws.
 */
export async function classify(room: SearchRoom, question: ClassificationQuestion, options: RunOptions = {}): Promise<Classification> {
  const { profile, functionProfile, minEvidence } = question;
  const { graph } = room;
  return ofOneCatalogue(graph, options, async (catalogueVersion) => {
    const asked = functionProfile === undefined ? [] : [{ id: functionProfile, label: 'Function', pointer: '/functionProfile' }];
    await checkIds(graph, [...profileIds(profile), ...asked], room.nearest, options);
    const chosen = chooseProfile(await graph.read(assessmentQueries.listRungs, {}, options), functionProfile);
    const candidate = await readCandidate(graph, room.levels, profile, { matching: 'none' }, options);
    const rows = await graph.read(assessmentQueries.readRungCriteria, { ids: chosen.map((rung) => rung.id) }, options);
    const held = candidate.holdings.criteria;
    const standingOf = await readStandings(graph, held, [...new Set(rows.map((row) => row.id))], options);
    const counted = counting(held, minEvidence);

    const rungs = heaviestFirst(chosen).map((rung) => {
      const own = rows.filter((row) => row.rungId === rung.id).sort(byId);
      const met = own.filter((criterion) => counted[criterion.id] !== undefined);
      return { rung, own, counts: { met: met.length, of: own.length } };
    });
    const at = applyingRung(rungs.map(({ counts }) => counts));
    const last = rungs.length - 1;
    const rated = rungs.map(({ rung, own, counts }, index): RatedRung => ({
      ...named(rung),
      place: index < at ? 'heavier' : index === at ? 'applies' : 'lighter',
      byDefault: index === last,
      allMet: counts.of === 0 ? null : counts.met === counts.of,
      counts,
      met: own.filter((one) => counted[one.id] !== undefined).map((one) => ratedCriterion(one, standingOf)),
      missing: own.filter((one) => counted[one.id] === undefined).map((one) => ratedCriterion(one, standingOf)),
      sources: parseSources(rung.sources),
    }));
    const applies = rated[at] as RatedRung;
    const { profileId, profileName, profileNameEn } = (rungs[at] as (typeof rungs)[number]).rung;
    return {
      catalogueVersion,
      rulesVersion,
      ...(profile.reference === undefined ? {} : { reference: profile.reference }),
      functionProfile: { id: profileId, name: profileName, nameEn: profileNameEn },
      minEvidence,
      applies: { id: applies.id, name: applies.name, nameEn: applies.nameEn, rung: applies.rung },
      because: applies.allMet === true ? 'all-criteria-met' : 'default',
      wording: wordingOf(applies),
      rungs: rated,
      notes: notesOf(),
    };
  });
}

const named = ({ id, name, nameEn, rung }: Rung) => ({ id, name, nameEn, rung });

function ratedCriterion(criterion: Criterion, standingOf: (id: string) => Standing): RatedCriterion {
  const { id, name, nameEn, text, textEn, category, refersTo } = criterion;
  const sources = parseSources(criterion.sources);
  // "Zie Beheerder ICT 4": where a rung only refers to another's criterion, those are the words printed
  const reference = refersTo ?? sources.find(({ term }) => term?.startsWith('Zie ') === true)?.term ?? null;
  return { id, name, nameEn, text, textEn, category, refersTo: reference, ...standingOf(id), sources };
}

function wordingOf({ name, nameEn, allMet, counts }: RatedRung): Classification['wording'] {
  const title = nameEn ?? name;
  if (allMet === true)
    return { nl: `${name}: alle ${counts.of} criteria zijn vervuld.`, en: `${title}: all ${counts.of} criteria are met.` };
  return {
    nl: `${name}: geen zwaardere trede is geheel vervuld, en de lichtste vraagt geen criteria.`,
    en: `${title}: no heavier rung is met in full, and the lightest needs no criteria.`,
  };
}

const notesOf = (): Classification['notes'] => [
  advice,
  {
    code: 'classifies-promises-nothing',
    nl: 'Het functieprofiel deelt in en belooft geen bevordering; de criteria gaan over het werk dat iemand doet.',
    en: 'The function profile classifies and promises no promotion; its criteria are about the work somebody does.',
  },
];
