import { cpus, totalmem } from 'node:os';

export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  /** GB */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

export function thisMachine(): Machine {
  const all = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: all.length,
    processor: all[0]?.model.trim() ?? 'unknown',
    memory: Math.round(totalmem() / 1_024 ** 3),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

export const inWords = ({ date, cores, processor, memory, system, node }: Machine): string =>
  `${date}: ${cores} cores (${processor}), ${memory} GB, ${system}, Node ${node}`;
