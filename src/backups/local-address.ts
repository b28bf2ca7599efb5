import { createHash } from 'node:crypto';

/** Longest path of a socket on Linux is 107 bytes, on macOS 103. */
const longest = 103;

/** Where the process that has `file` open listens to other processes of the same user on this machine; null where the path is too long. */
export function localAddressOf(file: string): string | null {
  if (process.platform === 'win32') return `\\\\.\\pipe\\padwijzer-${createHash('sha256').update(file).digest('hex').slice(0, 32)}`;
  const path = `${file}.socket`;
  return Buffer.byteLength(path) <= longest ? path : null;
}
