import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly { readonly name: string; readonly points: readonly (readonly [x: number, y: number])[] }[];
}

const [width, height] = [760, 380];
const margin = { top: 36, right: 230, bottom: 44, left: 64 };
/** Okabe and Ito's colours, which colour-blind readers tell apart. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];

/** Lines on a logarithmic axis of milliseconds, as SVG; null when there is nothing to draw. */
export function plotOf(plot: Plot): string | null {
  const { title } = plot;
  const all = plot.series.flatMap(({ points }) => points).filter(([, y]) => y > 0);
  if (all.length === 0) return null;
  const xs = [...new Set(all.map(([x]) => x))].sort((a, b) => a - b);
  const wide = (xs.at(-1) ?? 1) / Math.max(1, xs[0] ?? 1) > 20;
  const ys = all.map(([, y]) => y);
  const range: [number, number] = [margin.left, width - margin.right];
  const domain: [number, number] = [xs[0] ?? 0, xs.at(-1) ?? 1];
  const x = wide ? scaleLog(domain, range) : scaleLinear(domain, range);
  const y = scaleLog([Math.min(...ys), Math.max(...ys)], [height - margin.bottom, margin.top]).nice();
  const path = line<readonly [number, number]>(
    ([one]) => x(one),
    ([, other]) => y(other),
  );
  const powers = y.ticks().filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6));
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${safe(title)}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${margin.left}" y="20" font-size="14">${safe(title)}</text>`,
    ...powers.map(
      (tick) =>
        `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/>` +
        `<text x="${margin.left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    ),
    ...xs.map((tick) => `<text x="${x(tick)}" y="${height - margin.bottom + 18}" text-anchor="middle">${tick}</text>`),
    `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 8}" text-anchor="middle">${safe(plot.x)}</text>`,
    `<text transform="translate(16 ${height / 2}) rotate(-90)" text-anchor="middle">${safe(plot.y)}</text>`,
    ...plot.series.flatMap(({ name, points }, at) => {
      const colour = colours[at % colours.length] ?? '#000';
      const drawn = points.filter(([, value]) => value > 0);
      return [
        `<path d="${path(drawn) ?? ''}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...drawn.map(([one, other]) => `<circle cx="${x(one)}" cy="${y(other)}" r="3" fill="${colour}"/>`),
        `<rect x="${width - margin.right + 12}" y="${margin.top + at * 20 - 9}" width="10" height="10" fill="${colour}"/>`,
        `<text x="${width - margin.right + 28}" y="${margin.top + at * 20}">${safe(name)}</text>`,
      ];
    }),
    '</svg>',
  ];
  return parts.join('\n');
}

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
