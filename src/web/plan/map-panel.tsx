import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { layoutOf } from '../../map/layout.js';
import { MapList } from '../../map/map-list.js';
import { MetroMap } from '../../map/metro-map.js';
import { mapStyle } from '../../map/style.js';
import type { Answer, Path } from '../api/answers.js';
import { useMap } from '../api/map.js';
import { Button } from '../parts/button.js';
import { useWords } from '../words/use-words.js';

interface MapPanelProps {
  readonly lit: Path | null;
  readonly answer: Answer | null;
  readonly onGoal: (id: string) => void;
}

// the policy of the page allows no style element; a sheet made by script it does allow
const sheet = new CSSStyleSheet();
sheet.replaceSync(mapStyle);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** The catalogue as a map with the path lit; of a large one what lies around the path. The list below says the same in words. */
export function MapPanel({ lit, answer, onGoal }: MapPanelProps): VNode | null {
  const { say, name, language } = useWords();
  const functions =
    lit === null ? (answer?.candidate.starts ?? []) : [...(lit.start === null ? [] : [lit.start]), ...lit.functions.map(({ id }) => id)];
  const map = useMap(functions);
  const layout = useMemo(() => (map === null ? null : layoutOf(map, { language, marks: true })), [map, language]);
  const [picked, setPicked] = useState<string | null>(null);
  const station = map?.stations.find(({ id }) => id === picked) ?? null;
  if (map === null || layout === null) return null;
  const shown = { lit: functions, here: lit?.start ?? null, goal: lit?.functions.at(-1)?.id ?? null, onSelect: setPicked };
  return (
    <section class="panel" aria-labelledby="map-heading">
      <h2 id="map-heading" class="nl-heading nl-heading--level-2">
        {say('map')}
      </h2>
      <div class="scroll map" tabIndex={0} role="region" aria-label={say('mapOf')}>
        <MetroMap layout={layout} chosen={picked} {...shown} />
      </div>
      <p class="row" role="status">
        {station !== null && <Button onClick={() => onGoal(station.id)}>{say('nearPick', { name: name(station) })}</Button>}
      </p>
      <details>
        <summary>{say('mapList')}</summary>
        <MapList map={map} language={language} {...shown} />
      </details>
    </section>
  );
}
