// usage: readme.mjs CLONE RESULTS. Runs the first two command blocks of the clone's README as they stand: the first starts the service
// (asked one path, then ended as Ctrl-C ends it, which must be clean), the second runs the tests, which are counted into the file
// RESULTS. PORT in the environment is a free one.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { askForPath, untilReady } from './ask.mjs';

const [clone, results] = process.argv.slice(2);
const blocks = [...readFileSync(`${clone}/README.md`, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block.trim());
const { NEO4J_URI: _uri, GRAPH_URL: _url, ...env } = process.env;

// its own process group, as a terminal gives: the signal reaches npm and what npm started
function start(command) {
  console.log(`$ ${command}`);
  const child = spawn('bash', ['-c', command], { cwd: clone, detached: true, stdio: ['ignore', 'inherit', 'inherit'], env });
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)));
  return { child, ended };
}

function within(seconds, promise, what) {
  let timer;
  const late = new Promise(
    (_resolve, reject) => (timer = setTimeout(() => reject(new Error(`${what}: not within ${seconds} s`)), seconds * 1000)),
  );
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const [serve, test] = blocks;
const service = start(serve);
let running = true;
void service.ended.then(() => (running = false));
const groupLives = () => {
  try {
    return process.kill(-service.child.pid, 0);
  } catch {
    return false;
  }
};
try {
  const address = `http://127.0.0.1:${process.env.PORT}`;
  await untilReady(address, 300, () => running);
  await askForPath(address);
  process.kill(-service.child.pid, 'SIGINT');
  const end = await within(30, service.ended, 'end after SIGINT');
  if (end !== 0 && end !== 130 && end !== 'SIGINT') throw new Error(`after SIGINT the service ended with ${end}`);
  console.log(`ended with ${end}`);
  // npm's own end does not tell: its shell dies of the same signal. What does: nothing is left, and the graph file opens and is whole
  if (groupLives()) throw new Error('after SIGINT a process is left');
  const doctor = await within(60, start('node dist/cli.js doctor').ended, 'doctor');
  if (doctor !== 0) throw new Error(`doctor ended with ${doctor}`);
} finally {
  if (groupLives()) process.kill(-service.child.pid, 'SIGKILL');
}
const tests = start(`${test} -- --json --outputFile=${results}`);
const end = await within(3000, tests.ended, test);
if (end !== 0) throw new Error(`${test} ended with ${end}`);
