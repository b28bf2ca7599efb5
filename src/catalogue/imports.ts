import type { Graph } from '../graph/graph.js';
import { escoSource } from './esco/esco-source.js';
import { openEsco } from './esco/esco-files.js';
import type { EscoSettings } from './esco/esco-room.js';
import { ImportProblems, type ImportProblem, type ProblemKind } from './import-problems.js';
import { loadPart } from './load-part.js';
import type { LoadReport, Progress } from './load-report.js';

/** What an import did, and everything it left out or fell back on. */
export interface ImportReport extends LoadReport {
  readonly problems: {
    readonly total: number;
    readonly counts: Readonly<Partial<Record<ProblemKind, number>>>;
    /** the first 10,000 of each kind */
    readonly listed: readonly ImportProblem[];
  };
}

export interface EscoRequest {
  /** folder with the official CSV files, or the zips that hold them */
  readonly folder: string;
  readonly settings: EscoSettings;
  /** what the version is called; absent: as the folder or a zip is named */
  readonly dataVersion?: string | undefined;
}

/** Parts of the catalogue from files. */
export interface Imports {
  /** Throws `file-unreadable` and `import-invalid` before anything is written. */
  esco(request: EscoRequest, progress?: Progress): Promise<ImportReport>;
}

export function importsIn(graph: Graph): Imports {
  return {
    async esco({ folder, settings, dataVersion }, progress) {
      const problems = new ImportProblems();
      const source = await escoSource(await openEsco(folder), settings, problems, dataVersion ?? null);
      return withProblems(await loadPart(graph, source, progress), problems);
    },
  };
}

function withProblems(report: LoadReport, problems: ImportProblems): ImportReport {
  const { total, counts, listed } = problems;
  return { ...report, problems: { total, counts, listed } };
}
