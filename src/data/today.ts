/** The day it is where the reader is, as `YYYY-MM-DD`: the one place where the app asks a clock. */
export function today(clock: () => Date = () => new Date()): string {
  const now = clock();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
