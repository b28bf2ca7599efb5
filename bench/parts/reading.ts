import { ask, behindDoor } from '../lib/door.js';
import { sideBySide } from '../lib/measure.js';
import type { Part } from '../lib/part.js';

const words = ['developer', 'nurse', 'manager', 'ict', 'data', 'technician', 'engineer', 'adviseur', 'support', 'network'];
const texts = ['communiceren', 'project management', 'SQL', 'netwerken beheren', 'analyse requirements', 'klantgericht werken', 'cloud'];

export const reading: Part = {
  name: 'reading',
  about: 'lists by words, and suggestions for free text, over HTTP at one client',
  at: 'open',
  async run({ services, effort, network }, record) {
    const ids = Object.keys(network.functions);
    const word = (round: number): string => words[round % words.length] ?? '';
    const text = (round: number): string => texts[round % texts.length] ?? '';
    await behindDoor(services, async (door) => {
      const cases = [
        { name: 'GET /v1/functions?q=', run: (round: number) => ask(door, `/v1/functions?q=${word(round)}`) },
        { name: 'GET /v1/competences?q=', run: (round: number) => ask(door, `/v1/competences?q=${word(round)}`) },
        { name: 'GET /v1/functions, page after page', run: (round: number) => ask(door, `/v1/functions?page=${1 + (round % 3)}`) },
        {
          name: 'GET /v1/functions/{id}/requirements',
          run: (round: number) => ask(door, `/v1/functions/${encodeURIComponent(ids[(round * 7) % ids.length] ?? '')}/requirements`),
        },
        {
          name: 'POST /v1/competence-suggestions',
          run: (round: number) => ask(door, '/v1/competence-suggestions', { texts: [text(round)] }),
        },
      ];
      const values = await sideBySide(cases, effort.of(100, 10), 3);
      cases.forEach(({ name }, at) => record.times(name, values[at] ?? []));
    });
  },
};
