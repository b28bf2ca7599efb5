import { byText } from '../../map/model.js';
import { wrapText } from '../../map/text-width.js';

export interface Around {
  readonly id: string;
  readonly name: string;
}
export interface AroundEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}
export interface Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A neighbour; `in`: the edge comes from it. */
export interface Neighbour extends Box {
  readonly side: 'in' | 'out';
  readonly type: string;
  /** path of the line, from the node the edge leaves to the one it enters */
  readonly line: string;
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly middle: Box;
  readonly neighbours: readonly Neighbour[];
  readonly heads: readonly { readonly side: 'in' | 'out'; readonly type: string; readonly x: number; readonly y: number }[];
}

export const font = { size: 14 };
export const lineHeight = 18;
const [boxWidth, middleWidth, gap, pad, between, headHeight] = [225, 170, 60, 8, 6, 28];

/**
 * Three columns: what points at the middle, the middle, what it points at; each side by type, then name. The same neighbourhood gives
 * the same drawing, and no two boxes touch.
 */
export function layoutNeighbourhood(middle: Around, nodes: readonly Around[], edges: readonly AroundEdge[]): Drawing {
  const placed = nodes.flatMap((node) => {
    const own = edges.filter(({ from, to }) => (from === middle.id && to === node.id) || (to === middle.id && from === node.id));
    const [first] = [...own].sort((a, b) => rank(a, middle.id) - rank(b, middle.id) || byText(a.type, b.type));
    return first === undefined ? [] : [{ node, type: first.type, side: first.from === middle.id ? ('out' as const) : ('in' as const) }];
  });
  placed.sort((a, b) => byText(a.type, b.type) || byText(a.node.name, b.node.name) || byText(a.node.id, b.node.id));
  const sides = (['in', 'out'] as const).map((side) => ({ side, rows: placed.filter((one) => one.side === side) }));
  const hasIn = placed.some(({ side }) => side === 'in');
  const hasOut = placed.some(({ side }) => side === 'out');
  const middleX = hasIn ? boxWidth + gap : 0;
  const columnX = { in: 0, out: middleX + middleWidth + gap };

  const columns = sides.map(({ side, rows }) => columnOf(rows, columnX[side], side));
  const middleLines = wrapText(middle.name, middleWidth - 2 * pad, { ...font, bold: true }, 4);
  const middleHeight = middleLines.length * lineHeight + 2 * pad;
  const height = Math.max(middleHeight, ...columns.map((column) => column.height));
  const centre: Box = {
    id: middle.id,
    lines: middleLines,
    x: middleX,
    y: (height - middleHeight) / 2,
    width: middleWidth,
    height: middleHeight,
  };
  const shifted = columns.map((column) => ({ ...column, down: (height - column.height) / 2 }));
  return {
    width: middleX + middleWidth + (hasOut ? gap + boxWidth : 0),
    height,
    middle: centre,
    neighbours: shifted.flatMap(({ boxes, down }) =>
      boxes.map((box) => ({ ...box, y: box.y + down, line: lineTo(centre, { ...box, y: box.y + down }) })),
    ),
    heads: shifted.flatMap(({ heads, down }) => heads.map((head) => ({ ...head, y: head.y + down }))),
  };
}

/** What leaves the middle tells more of it than what comes in. */
const rank = (edge: AroundEdge, middle: string): number => (edge.from === middle ? 0 : 1);

function columnOf(rows: readonly { readonly node: Around; readonly type: string }[], x: number, side: 'in' | 'out') {
  const boxes: Omit<Neighbour, 'line'>[] = [];
  const heads: Drawing['heads'][number][] = [];
  let y = 0;
  let type: string | null = null;
  for (const { node, type: of } of rows) {
    if (of !== type) {
      heads.push({ side, type: of, x, y: y + headHeight - 9 });
      y += headHeight;
      type = of;
    }
    const lines = wrapText(node.name, boxWidth - 2 * pad, font, 2);
    const height = lines.length * lineHeight + 2 * pad;
    boxes.push({ id: node.id, lines, x, y, width: boxWidth, height, side, type: of });
    y += height + between;
  }
  return { boxes, heads, height: Math.max(0, y - between) };
}

function lineTo(middle: Box, box: Omit<Neighbour, 'line'>): string {
  const near = { x: box.side === 'out' ? middle.x + middle.width : middle.x, y: middle.y + middle.height / 2 };
  const far = { x: box.side === 'out' ? box.x : box.x + box.width, y: box.y + box.height / 2 };
  const [from, to] = box.side === 'out' ? [near, far] : [far, near];
  const half = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${half} ${from.y} ${half} ${to.y} ${to.x} ${to.y}`;
}
