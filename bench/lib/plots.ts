import type { Figure } from './figures.js';
import { plotOf, type Plot } from './plot.js';

interface Growth {
  readonly file: string;
  readonly title: string;
  readonly part: string;
  readonly x: string;
  /** the two groups are what grows and what the line is */
  readonly series: (what: string) => readonly [x: number, name: string] | null;
}

const matched = (pattern: RegExp, x: number, ...names: readonly number[]) => {
  return (what: string): readonly [number, string] | null => {
    const groups = pattern.exec(what);
    return groups === null ? null : [Number(groups[x]), names.map((one) => groups[one]).join(' ')];
  };
};

const growths: readonly Growth[] = [
  {
    file: 'paths',
    title: 'Finding paths, p50',
    part: 'paths',
    x: 'longest path, K',
    series: matched(/^K = (\d), (?:overlap, (\w+ road)|baseline: (networkx|arrays in memory))$/, 1, 2, 3),
  },
  {
    file: 'catalogue-size',
    title: 'Growth with the catalogue, p50',
    part: 'catalogue-size',
    x: 'functions',
    series: matched(/^(\d+) functions, (.+)$/, 1, 2),
  },
  {
    file: 'profile-size',
    title: 'Whole search, K = 3, p50',
    part: 'profile-size',
    x: 'competences held',
    series: matched(/^(\d+) competences held, (.+)$/, 1, 2),
  },
];

/** Name of a file without extension -> SVG, for what there are figures of. ESCO where it was measured. */
export function plots(figures: readonly Figure[]): Map<string, string> {
  const catalogue = figures.some((one) => one.catalogue === 'ESCO') ? 'ESCO' : 'seeds';
  const drawn = growths.flatMap(({ file, title, part, x, series }): [string, string][] => {
    const lines = new Map<string, [number, number][]>();
    for (const { engine, what, p50 } of figures.filter((one) => one.part === part && one.catalogue === catalogue)) {
      const place = series(what);
      if (place === null) continue;
      const name = place[1].trim();
      // a baseline outside the graph is one, whatever the engine
      const line = /networkx|arrays/.test(name) ? name : `${name.replace(' road', '')}, ${engine}`;
      const points = lines.get(line) ?? [];
      if (!points.some(([at]) => at === place[0])) points.push([place[0], p50]);
      lines.set(line, points);
    }
    const plot: Plot = {
      title: `${title}, ${catalogue}`,
      x,
      y: 'milliseconds',
      series: [...lines].map(([name, points]) => ({ name, points })),
    };
    const svg = plotOf(plot);
    return svg === null ? [] : [[file, svg]];
  });
  return new Map(drawn);
}
