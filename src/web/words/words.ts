import type { nl } from './nl.js';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
/** Every key of one language. */
export type Words = Readonly<Record<keyof typeof nl, string>>;
/** A word to say; those that follow a number lose their ending. */
export type Word = keyof typeof nl extends infer Key ? (Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key) : never;
