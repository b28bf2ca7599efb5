import { renderToString } from 'preact-render-to-string';
import { layoutOf } from './layout.js';
import { MetroMap } from './metro-map.js';
import type { CareerMap, MapLanguage } from './model.js';
import { mapStyle, type Theme } from './style.js';

export interface FileOptions {
  readonly language: MapLanguage;
  readonly theme: Theme;
  readonly title: string;
}

/** A map as an SVG file that stands on its own: its style sheet inside, no script, nothing fetched. */
export function renderMapFile(map: CareerMap, { language, theme, title }: FileOptions): string {
  const svg = renderToString(<MetroMap layout={layoutOf(map, { language, title, heading: true })} theme={theme} />);
  // a child of the drawing, so that it goes where the drawing goes; our own text, in which an escaped quote would be none
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace('>', `><style>${mapStyle}</style>`)}\n`;
}
