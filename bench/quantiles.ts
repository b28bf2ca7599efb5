const inOrder = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

export function atQuantile(values: readonly number[], share: number): number {
  return inOrder(values)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
}

export const figures = (milliseconds: readonly number[]) => ({
  p50: rounded(atQuantile(milliseconds, 0.5)),
  p95: rounded(atQuantile(milliseconds, 0.95)),
});

export const fastest = (values: readonly number[]): number => inOrder(values)[0] ?? 0;
