/** Okabe and Ito's colours, darkened until each has 3:1 on white, and their bright forms for dark; two more for a sixth and seventh line. */
export const palette = {
  light: {
    paper: '#ffffff',
    band: '#f3f5f8',
    ink: '#16202b',
    faint: '#56616d',
    'on-line': '#ffffff',
    lit: '#ffc400',
    'line-1': '#0068ad',
    'line-2': '#b8480a',
    'line-3': '#00785a',
    'line-4': '#a03f86',
    'line-5': '#7a5c00',
    'line-6': '#5a4fc0',
    'line-7': '#a11d33',
  },
  dark: {
    paper: '#12181f',
    band: '#1b232d',
    ink: '#eef2f6',
    faint: '#a7b3c0',
    'on-line': '#0b0f14',
    lit: '#8a6a00',
    'line-1': '#5ab4f0',
    'line-2': '#ff9a5c',
    'line-3': '#2fcf9f',
    'line-4': '#e79bd2',
    'line-5': '#eed24a',
    'line-6': '#b5aaff',
    'line-7': '#ff8c9b',
  },
} as const;
export type Theme = 'light' | 'dark' | 'auto';

const properties = (theme: 'light' | 'dark'): string =>
  Object.entries(palette[theme])
    .map(([name, value]) => `--map-${name}: ${value};`)
    .join(' ');
const lines = Object.keys(palette.light).filter((name) => name.startsWith('line-'));

/** Style sheet of the map: for a page as it is, in a file inside. `data-theme` on the map or around it overrules what the reader's system says. */
export const mapStyle = `.metro-map, .map-list { ${properties('light')} }
@media (prefers-color-scheme: dark) { .metro-map, .map-list { ${properties('dark')} } }
[data-theme='light'] .metro-map, [data-theme='light'] .map-list, .metro-map[data-theme='light'] { ${properties('light')} }
[data-theme='dark'] .metro-map, [data-theme='dark'] .map-list, .metro-map[data-theme='dark'] { ${properties('dark')} }
.metro-map { background: var(--map-paper); font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif; --map-line: var(--map-faint); }
${lines.map((name) => `.metro-map .${name} { --map-line: var(--map-${name}); }`).join('\n')}
.metro-map text { fill: var(--map-ink); }
.metro-map .paper { fill: var(--map-paper); }
.metro-map .band { fill: none; }
.metro-map .band.shaded { fill: var(--map-band); }
.metro-map .name-level { fill: var(--map-faint); }
.metro-map .bed { stroke: var(--map-line); stroke-opacity: .24; }
.metro-map .rail { stroke: var(--map-line); fill: none; stroke-linejoin: round; }
.metro-map .rail.derived { stroke: var(--map-faint); }
.metro-map .arrow { fill: var(--map-line); }
.metro-map .arrow.derived { fill: var(--map-faint); }
.metro-map .transfer { stroke: var(--map-ink); fill: none; }
.metro-map .transfer-inside { stroke: var(--map-paper); fill: none; }
.metro-map .glow { stroke: var(--map-lit); fill: none; stroke-linejoin: round; stroke-linecap: round; }
.metro-map .lit .rail { stroke: var(--map-ink); }
.metro-map .lit .arrow { fill: var(--map-ink); }
.metro-map .badge { fill: var(--map-line); }
.metro-map text.mark { fill: var(--map-on-line); }
.metro-map .ring { fill: var(--map-paper); stroke: var(--map-line); }
.metro-map .core { fill: var(--map-line); }
.metro-map .hit { fill: transparent; }
.metro-map .interchange .ring { stroke: var(--map-ink); }
.metro-map .station.lit .ring { fill: var(--map-lit); stroke: var(--map-ink); }
.metro-map .station.here .ring { fill: var(--map-ink); stroke: var(--map-ink); }
.metro-map .station.here .core { fill: var(--map-paper); }
.metro-map .station.goal .ring { stroke: var(--map-ink); }
.metro-map .station.goal .core { fill: var(--map-ink); }
.metro-map .goal-ring { fill: none; stroke: var(--map-ink); }
.metro-map .station[tabindex] { cursor: pointer; outline: none; }
.metro-map .station .focus { fill: none; stroke: none; }
.metro-map .station:focus-visible .focus { stroke: var(--map-ink); }
.metro-map .station.chosen text, .metro-map .station[tabindex]:hover text { text-decoration: underline; }
@media (forced-colors: active) { .metro-map { forced-color-adjust: none; } }
`;
