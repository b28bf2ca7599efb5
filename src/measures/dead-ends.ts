import { byValues, column, figure, row, type Measure } from './measure.js';

export const deadEnds: Measure = {
  title: { nl: 'functies zonder stap eruit of erin', en: 'functions without a step out or in' },
  method: {
    nl: 'Functies waar geen stap (PROGRESSES_TO, elke basis) vandaan gaat, of waar er geen aankomt: 1 is geen, 0 is wel. Instappen van buiten telt niet als stap.',
    en: 'Functions that no step (PROGRESSES_TO, every basis) leaves, or at which none arrives: 1 is none, 0 is some. An entry from outside is no step.',
  },
  compute({ functions, steps }) {
    const [left, reached] = [new Set(steps.map(({ from }) => from)), new Set(steps.map(({ to }) => to))];
    const rows = functions.flatMap((one, at) => {
      const [out, into] = [left.has(at), reached.has(at)];
      return out && into ? [] : [row(one, out ? 0 : 1, into ? 0 : 1)];
    });
    const count = (of: (values: readonly (number | null)[]) => boolean): number => rows.filter(({ values }) => of(values)).length;
    return {
      columns: [column('noneOut', 'geen eruit', 'none out'), column('noneIn', 'geen erin', 'none in')],
      rows: byValues(rows),
      figures: [
        figure(
          'noneOut',
          'zonder stap eruit',
          'without a step out',
          count(([out]) => out === 1),
        ),
        figure(
          'noneIn',
          'zonder stap erin',
          'without a step in',
          count(([, into]) => into === 1),
        ),
        figure(
          'neither',
          'zonder beide',
          'without either',
          count(([out, into]) => out === 1 && into === 1),
        ),
      ],
    };
  },
};
