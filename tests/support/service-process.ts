import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(new URL('../..', import.meta.url).pathname);

/** The program compiled once for a suite, in a folder of its own: whoever builds `dist/` meanwhile does not get in the way. */
export interface Build {
  readonly main: string;
  readonly cli: string;
  /** imported ahead by a process that is to start quickly */
  readonly serve: string;
  remove(): void;
}

export async function build(): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'padwijzer-build-'));
  for (const name of ['cypher', 'docs', 'seeds', 'standards', 'package.json', 'node_modules'])
    symlinkSync(join(root, name), join(folder, name));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const out = join(folder, 'dist');
  await promisify(execFile)(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--noCheck', '--outDir', out]);
  return {
    main: join(out, 'main.js'),
    cli: join(out, 'cli.js'),
    serve: join(out, 'serve.js'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A real process of the service. It reads its code first and starts when told, so that fifty starts do not take minutes. */
export class ServiceProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #said = '';

  constructor({ main, serve }: Build, env: Readonly<Record<string, string>>) {
    const code = `await import(${JSON.stringify(serve)}); process.stdin.once('data', () => import(${JSON.stringify(main)}))`;
    const { PATH, HOME } = process.env;
    this.#child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      env: { PATH, HOME, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...env },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stderr?.on('data', (chunk) => (this.#said += String(chunk)));
    this.#ended = once(this.#child, 'exit');
  }

  /** Starts the service, without waiting. */
  go(): void {
    this.#child.stdin?.write('go\n');
  }

  /** Where it listens; throws with what it said when it ends instead. */
  async address(): Promise<string> {
    for (;;) {
      const [, url] = /^Padwijzer +(http\S+?)\/?$/m.exec(this.#said) ?? [];
      if (url !== undefined) return url;
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) throw new Error(`the service ended:\n${this.#said}`);
      await Promise.race([once(this.#child.stderr!, 'data'), this.#ended]);
    }
  }

  /** Without a moment to finish anything; resolves when the process is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#ended;
  }
}
