import { z } from 'zod';
import { mostStations } from '../map/model.js';
import { named } from '../paths/parts.js';

const id = z.string().trim().min(1).max(200);
const overlap = z.number().min(0).max(1).nullable();

export const mapSearch = z
  .strictObject({
    functions: z
      .array(id)
      .min(1)
      .max(mostStations)
      .meta({
        description: 'Functions the map is about: a path, or where one is and wants to go',
        example: ['function:software-developer'],
      }),
    stations: z
      .int()
      .min(1)
      .max(mostStations)
      .default(40)
      .meta({ description: 'Most functions drawn, those sent included; each of them brings its best steps in turn' }),
  })
  .meta({ id: 'MapSearch' });

const line = named
  .extend({
    mark: z.string().meta({ description: 'Letters that stand for the line' }),
    colour: z.int().min(1).meta({ description: 'Number of its colour; colours come back on maps of many lines' }),
  })
  .meta({ id: 'MapLine', description: 'A branch' });

const station = named
  .extend({
    kind: z.string(),
    level: z.int().nullable().meta({ description: 'NLQF; null: unknown' }),
    lines: z.array(z.string()).meta({ description: 'Branches it is on; empty: none' }),
    of: z.string().nullable().meta({ description: 'The function it is a small stop of; null: a station of its own' }),
    interchange: z.boolean().meta({ description: 'It is on several lines, or a step leads to another line' }),
  })
  .meta({ id: 'MapStation', description: 'A function' });

const step = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    basis: z.enum(['documented', 'specialisation', 'ladder', 'derived']),
    bothWays: z.boolean().meta({ description: 'The step back is there too' }),
    overlap: overlap.meta({ description: 'Derived steps: share of what `to` requires that `from` requires too' }),
    overlapBack: overlap.meta({ description: 'The same for the step back' }),
  })
  .meta({ id: 'MapStep' });

export const mapAnswer = z
  .strictObject({
    catalogueVersion: z.string(),
    branch: named.nullable().meta({ description: 'The branch drawn; null: the whole catalogue, or what is around functions' }),
    functions: z.array(z.string()).meta({ description: 'The functions it is about; empty: it is a map of a branch or of all' }),
    lines: z.array(line),
    stations: z.array(station),
    steps: z.array(step),
    leftOut: z.strictObject({
      stations: z.int().meta({ description: 'Functions one step away that are not drawn' }),
      steps: z.int().meta({ description: 'Derived steps between functions drawn that are not' }),
    }),
  })
  .meta({ id: 'CareerMap', description: 'The catalogue, or a part of it, as lines, stations and steps' });

export type MapSearch = z.output<typeof mapSearch>;
export type MapAnswer = z.output<typeof mapAnswer>;
