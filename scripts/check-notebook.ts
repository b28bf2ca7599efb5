/**
 * Runs `examples/research.ipynb` against a service of its own: `npm run check:notebook`. PYTHON (python3) needs the packages of
 * `examples/requirements.txt`. Ends with 1 when a cell fails, 2 when Python or a package of it is not there.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.js';
import { serve } from '../src/serve.js';

const python = process.env['PYTHON'] ?? 'python3';
const notebook = fileURLToPath(new URL('../examples/research.ipynb', import.meta.url));
const program = `
import sys
try:
    import ipykernel, matplotlib, nbclient, nbformat, networkx, requests
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(2)
notebook = nbformat.read(sys.argv[1], as_version=4)
nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
for cell in notebook.cells:
    for output in cell.get("outputs", []):
        print(output.get("text", ""), end="")
`;

const service = await serve(readConfig({ GRAPH_URL: 'memory:', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' }));
try {
  const { status, error } = await inChild();
  if (error !== undefined || status === 2)
    console.error(
      `${python}: ${error?.message ?? 'a package is lacking'}. Install them: ${python} -m pip install -r examples/requirements.txt`,
    );
  process.exitCode = error === undefined ? (status ?? 1) : 2;
} finally {
  await service.stop();
}

/** Not synchronous: the service that is asked runs in this process. */
async function inChild(): Promise<{ readonly status: number | null; readonly error?: Error }> {
  return new Promise((resolve) => {
    const child = spawn(python, ['-c', program, notebook], { stdio: 'inherit', env: { ...process.env, PADWIJZER_URL: service.url } });
    child.once('error', (error) => resolve({ status: null, error }));
    child.once('exit', (status) => resolve({ status }));
  });
}
