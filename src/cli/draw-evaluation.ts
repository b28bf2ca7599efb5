import type { Intervals } from '../evaluations/bootstrap.js';
import type { Evaluation } from '../evaluations/evaluate.js';
import { metricNames } from '../evaluations/metrics.js';
import { bullets } from './bullets.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { table } from './table.js';
import { wrap } from './text.js';

/** Bad rows and branches shown; the others are in the JSON. */
const most = 20;
const three = (value: number): string => value.toFixed(3);

/** Every system with its intervals, what differs from the recommender beyond chance, and the rows that were not counted. */
export function drawEvaluation(evaluation: Evaluation, language: Language, width: number, ink: Ink): string {
  const nl = language === 'nl';
  const { systems, bad, branches } = evaluation;
  const right = (title: string) => ({ title, right: true });
  const heads = [{ title: nl ? 'methode' : 'system' }, ...metricNames.map(right), right(nl ? 'dekking' : 'coverage')];
  const rows = systems.map(({ system, metrics, catalogueCoverage }) => [
    system,
    ...metricNames.map((name) => three(metrics[name].value)),
    three(catalogueCoverage),
  ]);
  const intervals = systems.map(({ system, metrics, againstRecommender }) => [
    system,
    range(metrics, 'mrr'),
    range(metrics, 'ndcg@10'),
    againstRecommender === null ? '' : range(againstRecommender, 'mrr'),
  ]);
  const shown = [...branches].sort((a, b) => b.moves - a.moves).slice(0, most);
  const names = systems.filter(({ kind, system }) => kind === 'baseline' || system === 'recommender').map(({ system }) => system);
  const byBranch = shown.map(({ name, moves, systems: of }) => [
    name ?? (nl ? 'zonder richting' : 'no branch'),
    String(moves),
    ...names.map((system) => three(of[system]?.mrr ?? 0)),
  ]);
  const reasons = bad.slice(0, most).map(({ line, reason }) => `${nl ? 'regel' : 'line'} ${line}: ${reason[language]}`);
  const counted = nl
    ? `${evaluation.moves} overstappen, ${evaluation.pairs} verschillende, uit ${evaluation.from} functies; ${bad.length} van ${evaluation.rows} regels niet geteld.`
    : `${evaluation.moves} moves, ${evaluation.pairs} different ones, out of ${evaluation.from} functions; ${bad.length} of ${evaluation.rows} rows not counted.`;
  const blocks = [
    wrap(counted, width).map(ink.strong),
    table(heads, rows, width, ink.faint),
    [
      nl ? '95%-intervallen (bootstrap):' : '95 % intervals (bootstrap):',
      ...table(
        [{ title: nl ? 'methode' : 'system' }, right('mrr'), right('ndcg@10'), right(nl ? 'mrr min aanbeveler' : 'mrr minus recommender')],
        intervals,
        width,
        ink.faint,
      ),
    ],
    [
      nl ? 'mrr per richting:' : 'mrr by branch:',
      ...table(
        [{ title: nl ? 'richting' : 'branch' }, right(nl ? 'overstappen' : 'moves'), ...names.map(right)],
        byBranch,
        width,
        ink.faint,
      ),
    ],
    ...(reasons.length === 0 ? [] : [[nl ? 'Niet geteld:' : 'Not counted:', ...bullets(reasons, width)]]),
    [
      ink.faint(
        `${nl ? 'catalogus' : 'catalogue'} ${evaluation.catalogueVersion}, ${nl ? 'regels' : 'rules'} ${evaluation.rulesVersion}, seed ${evaluation.seed}`,
      ),
    ],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

const range = (of: Intervals, name: keyof Intervals): string => `${three(of[name].low)} .. ${three(of[name].high)}`;
