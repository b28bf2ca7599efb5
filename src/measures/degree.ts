import components from 'graphology-components';
import { byValues, column, figure, row, type Measure } from './measure.js';
import { stepGraph } from './step-graph.js';

export const degree: Measure = {
  title: { nl: 'stappen per functie', en: 'steps per function' },
  method: {
    nl: 'Aantal stappen (PROGRESSES_TO, elke basis) die de functie verlaten en die er aankomen. Delen: functies die over stappen, in welke richting ook, samenhangen (zwak) of elkaar heen en terug bereiken (sterk).',
    en: 'Number of steps (PROGRESSES_TO, every basis) that leave the function and that arrive at it. Parts: functions joined by steps in whatever direction (weak), or that reach each other there and back (strong).',
  },
  compute(ground) {
    const graph = stepGraph(ground, 'directed');
    const [weak, strong] = [components.connectedComponents(graph), components.stronglyConnectedComponents(graph)];
    const largest = (parts: readonly string[][]): number => Math.max(0, ...parts.map(({ length }) => length));
    return {
      columns: [column('degree', 'samen', 'together'), column('out', 'eruit', 'out'), column('in', 'erin', 'in')],
      rows: byValues(ground.functions.map((one) => row(one, graph.degree(one.id), graph.outDegree(one.id), graph.inDegree(one.id)))),
      figures: [
        figure('functions', 'functies', 'functions', graph.order),
        figure('steps', 'stappen', 'steps', graph.size),
        figure('weakParts', 'zwak samenhangende delen', 'weakly connected parts', weak.length),
        figure('largestWeak', 'functies in het grootste zwakke deel', 'functions in the largest weak part', largest(weak)),
        figure('strongParts', 'sterk samenhangende delen', 'strongly connected parts', strong.length),
        figure('largestStrong', 'functies in het grootste sterke deel', 'functions in the largest strong part', largest(strong)),
      ],
    };
  },
};
