import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { assessmentQueries } from '../graph/queries/assessments.js';
import { parseSources } from '../text/sources.js';
import type { Coverage } from './coverage-answer.js';
import { advice, type SourcedNote } from './parts.js';

/** The position paper of MBO-ICT, where it says that many workplaces do not cover a whole dossier. */
const noFullCoverage = 'statement:geen-volledige-dekking';

export async function coverageNotes(
  graph: Graph,
  course: { readonly name: string; readonly nameEn: string | null; readonly status: string | null },
  { workProcesses, candidate, workplace }: Coverage['summary'],
  options: RunOptions,
): Promise<SourcedNote[]> {
  const notes: (SourcedNote | false)[] = [
    advice,
    workProcesses === null && {
      code: 'work-not-documented',
      nl: `Geen bron in de catalogus noemt de werkprocessen van ${course.name}; de dekking is onbekend, niet 0.`,
      en: `No source in the catalogue names the work processes of ${course.nameEn ?? course.name}; the coverage is unknown, not 0.`,
    },
    course.status === 'historical' && {
      code: 'qualification-historical',
      nl: 'Deze kwalificatie staat als historisch in de catalogus: ze telt als diploma, niet als doel.',
      en: 'The catalogue has this qualification as historical: it counts as a diploma, not as a goal.',
    },
    candidate !== null && {
      code: 'exam-board-decides',
      nl: 'Een erkend werkproces is nog geen vrijstelling: daarover besluit de examencommissie.',
      en: 'A recognised work process is no exemption yet: the exam board decides.',
    },
    workplace !== null && workplace.uncovered > 0 && (await uncoveredNote(graph, workplace, options)),
  ];
  return notes.filter((note) => note !== false);
}

async function uncoveredNote(
  graph: Graph,
  { covered, uncovered }: { readonly covered: number; readonly uncovered: number },
  options: RunOptions,
): Promise<SourcedNote> {
  const [statement] = await graph.read(assessmentQueries.readStatements, { ids: [noFullCoverage] }, options);
  const [nl, en] = [
    `Deze werkplek laat ${uncovered} van de ${covered + uncovered} werkprocessen open.`,
    `This workplace leaves ${uncovered} of the ${covered + uncovered} work processes uncovered.`,
  ];
  if (statement === undefined) return { code: 'workplace-leaves-open', nl, en };
  return {
    code: 'workplace-leaves-open',
    nl: `${nl} Dat is niet ongewoon: volgens het position paper van MBO-ICT dekken veel ICT-werkplekken niet het hele kwalificatiedossier.`,
    en: `${en} That is not unusual: according to the MBO-ICT position paper many ICT workplaces do not cover the whole qualification dossier.`,
    sources: parseSources(statement.sources),
  };
}
