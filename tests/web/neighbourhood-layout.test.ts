import fc from 'fast-check';
import { widthOf } from '../../src/map/text-width.js';
import { font, layoutNeighbourhood, type AroundEdge, type Box } from '../../src/web/explore/neighbourhood-layout.js';

const fits = ({ lines, width }: Box): boolean => lines.every((line) => widthOf(line, font) <= width);
const middle = { id: 'm', name: 'the middle' };
const types = ['REQUIRES', 'PERFORMS', 'PROGRESSES_TO'];
const neighbourhoods = fc
  .uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), name: fc.string({ maxLength: 120 }) }), {
    maxLength: 24,
    selector: ({ id }) => id,
  })
  .map((nodes) => nodes.filter(({ id }) => id !== 'm'))
  .chain((nodes) =>
    fc
      .array(fc.record({ type: fc.constantFrom(...types), out: fc.boolean() }), { minLength: nodes.length, maxLength: nodes.length })
      .map((says) => ({
        nodes,
        edges: nodes.map(({ id }, at): AroundEdge => {
          const { type, out } = says[at] ?? { type: 'REQUIRES', out: true };
          return out ? { type, from: 'm', to: id } : { type, from: id, to: 'm' };
        }),
      })),
  );
const apart = (a: Box, b: Box): boolean => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

test('every neighbour is drawn once, inside the drawing, on no other box, with a text that fits', () => {
  fc.assert(
    fc.property(neighbourhoods, ({ nodes, edges }) => {
      const { width, height, neighbours, middle: centre } = layoutNeighbourhood(middle, nodes, edges);
      expect(neighbours.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
      const boxes: Box[] = [centre, ...neighbours];
      for (const [at, box] of boxes.entries()) {
        expect(fits(box) && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
        for (const other of boxes.slice(at + 1)) expect(apart(box, other)).toBe(true);
      }
    }),
  );
});

test('the order in which nodes and edges come does not matter', () => {
  fc.assert(
    fc.property(neighbourhoods, ({ nodes, edges }) => {
      const drawn = layoutNeighbourhood(middle, nodes, edges);
      expect(layoutNeighbourhood(middle, [...nodes].reverse(), [...edges].reverse())).toEqual(drawn);
    }),
  );
});

test('what points at the middle stands left of it, what it points at right; both ways is right', () => {
  const nodes = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const {
    neighbours,
    middle: centre,
    heads,
  } = layoutNeighbourhood(middle, nodes, [
    { type: 'REQUIRES', from: 'm', to: 'a' },
    { type: 'PERFORMS', from: 'b', to: 'm' },
    { type: 'PROGRESSES_TO', from: 'c', to: 'm' },
    { type: 'PROGRESSES_TO', from: 'm', to: 'c' },
  ]);
  expect(neighbours.map(({ id, side, x }) => [id, side, x < centre.x])).toEqual([
    ['b', 'in', true],
    ['c', 'out', false],
    ['a', 'out', false],
  ]);
  expect(heads.map(({ side, type }) => [side, type])).toEqual([
    ['in', 'PERFORMS'],
    ['out', 'PROGRESSES_TO'],
    ['out', 'REQUIRES'],
  ]);
});

test('nothing around is a middle alone', () => {
  const { neighbours, width, middle: centre } = layoutNeighbourhood(middle, [], []);
  expect([neighbours, width]).toEqual([[], centre.width]);
});
