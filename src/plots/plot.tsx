import { scaleLinear, scaleSymlog } from 'd3-scale';
import { renderToString } from 'preact-render-to-string';
import { plain, type Column, type Plotted, type Words } from './plotted.js';

export interface PlotOptions {
  readonly language: keyof Words;
  /** one line below: which catalogue, in what time */
  readonly made: string;
}

const [left, width, bar, gap, top] = [290, 560, 16, 6, 74];
/** Okabe and Ito's, darkened until each has 3:1 on white. */
const colours = ['#0068ad', '#00785a', '#b8480a', '#56616d'] as const;
const ink = { paper: '#ffffff', text: '#16202b', faint: '#56616d', line: '#d5dae0' } as const;
const font = 'system-ui, Segoe UI, Roboto, Noto Sans, Liberation Sans, DejaVu Sans, sans-serif';

/** Bars of the rows, one below the other; several columns are parts of one bar. A file that stands on its own and runs nothing. */
export function renderPlot({ title, columns, rows, scale }: Plotted, { language, made }: PlotOptions): string {
  const sums = rows.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const most = Math.max(0, ...sums) || 1;
  const x = (scale === 'log' ? scaleSymlog() : scaleLinear()).domain([0, most]).range([0, width]);
  const ticks = scale === 'log' ? powersUpTo(most) : x.ticks(5);
  const bottom = top + rows.length * (bar + gap);
  const size = { width: left + width + 90, height: bottom + 56 };
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3, notation: most >= 1e5 ? 'compact' : 'standard' });
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-labelledby="title"
      font-family={font}
      font-size="12"
    >
      <title id="title">{plain(title[language])}</title>
      <rect width={size.width} height={size.height} fill={ink.paper} />
      <text x="16" y="28" font-size="17" font-weight="600" fill={ink.text}>
        {plain(title[language])}
      </text>
      <Legend columns={columns} language={language} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={at(left + x(tick))} x2={at(left + x(tick))} y1={top - 4} y2={bottom} stroke={ink.line} />
          <text x={at(left + x(tick))} y={bottom + 14} text-anchor="middle" fill={ink.faint}>
            {number.format(tick)}
          </text>
        </g>
      ))}
      {rows.map(({ key, name, values }, row) => {
        const y = top + row * (bar + gap);
        let from = 0;
        return (
          <g key={key}>
            <text x={left - 8} y={y + 12} text-anchor="end" fill={ink.text}>
              {shortened(plain(name[language]))}
              <title>{plain(name[language])}</title>
            </text>
            {values.map((value, part) => {
              const begin = from;
              from += value ?? 0;
              if (value === null || value === 0) return null;
              return (
                <rect
                  key={part}
                  x={at(left + x(begin))}
                  y={y}
                  width={at(x(from) - x(begin))}
                  height={bar}
                  fill={colours[part % colours.length]}
                />
              );
            })}
            <text x={at(left + x(from) + 6)} y={y + 12} fill={ink.faint}>
              {values.every((value) => value === null) ? '?' : number.format(from)}
            </text>
          </g>
        );
      })}
      {rows.length === 0 ? (
        <text x="16" y={top} fill={ink.faint}>
          {{ nl: 'Geen rijen.', en: 'No rows.' }[language]}
        </text>
      ) : null}
      <text x="16" y={size.height - 14} font-size="11" fill={ink.faint}>
        {plain(made)}
      </text>
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(drawing)}\n`;
}

function Legend({ columns, language }: { readonly columns: readonly Column[]; readonly language: keyof Words }) {
  return (
    <g>
      {columns.map(({ key, title }, part) => (
        <g key={key} transform={`translate(${16 + part * 170} 40)`}>
          <rect width="12" height="12" fill={colours[part % colours.length] as string} />
          <text x="18" y="10" fill={ink.text}>
            {plain(title[language])}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Tenths of a pixel: finer ones differ between machines. */
const at = (place: number): number => Math.round(place * 10) / 10;

const longest = 42;
const shortened = (name: string): string => (name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`);

function powersUpTo(most: number): number[] {
  const ticks = [0];
  for (let tick = 1; tick <= most; tick *= 10) ticks.push(tick);
  return ticks;
}
