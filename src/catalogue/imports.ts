import type { Graph } from '../graph/graph.js';
import { diffEsco, type EscoDifference } from './esco/diff-esco.js';
import { escoSource } from './esco/esco-source.js';
import { openEsco } from './esco/esco-files.js';
import type { EscoSettings } from './esco/esco-room.js';
import { ImportProblems, type ImportProblem, type ProblemKind } from './import-problems.js';
import { importOwn, type OwnRequest } from './own/import-own.js';
import type { PartName } from './part-name.js';
import { removePart } from './remove-part.js';
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
  /** An organisation's own catalogue; throws the same. */
  own(request: OwnRequest, progress?: Progress): Promise<ImportReport>;
  /** Throws `input-invalid` when the part is not loaded, or is the seeds. */
  remove(part: PartName, progress?: Progress): Promise<LoadReport>;
  /** Two versions of ESCO; `before` null: what is loaded. */
  diff(before: string | null, after: string): Promise<EscoDifference>;
}

export function importsIn(graph: Graph): Imports {
  return {
    async esco({ folder, settings, dataVersion }, progress) {
      const problems = new ImportProblems();
      const source = await escoSource(await openEsco(folder), settings, problems, dataVersion ?? null);
      return withProblems(await loadPart(graph, source, progress), problems);
    },
    async own(request, progress) {
      const problems = new ImportProblems();
      return withProblems(await importOwn(graph, request, problems, progress), problems);
    },
    remove: (part, progress) => removePart(graph, part, progress),
    diff: (before, after) => diffEsco(graph, before, after),
  };
}

function withProblems(report: LoadReport, problems: ImportProblems): ImportReport {
  const { total, counts, listed } = problems;
  return { ...report, problems: { total, counts, listed } };
}
