/** The middle of some numbers; the mean of the two middle ones where their count is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** `1,234`; below a hundred, with one digit after the point: `12.3`. */
export function rounded(value: number): string {
  return value < 100 ? TENTHS.format(value) : WHOLE.format(value);
}

export function whole(value: number): string {
  return WHOLE.format(value);
}

/** Bytes as KB of 1,000 bytes, as the limits count them. */
export function kilobytes(bytes: number): string {
  return TENTHS.format(bytes / 1000);
}

/** Whether a figure keeps to its limit: said, never asserted. */
export function verdict(met: boolean): string {
  return met ? 'met' : 'NOT MET';
}
