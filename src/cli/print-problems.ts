import path from 'node:path';
import { type Problem, placeText, problemText, SEVERITY } from '#src/domain/corpus/problems.ts';
import { counted } from '#src/domain/wording.ts';

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ kind }) => SEVERITY[kind] === 'error');
}

/** One line a problem, with its file and place, then a line that adds them up. */
export function printProblems(folder: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const place = { ...problem.place, file: path.join(folder, problem.place.file) };
    console.error(`${SEVERITY[problem.kind]}: ${placeText(place)}: ${problemText(problem)}`);
  }
  if (problems.length === 0) return;
  const found = (['error', 'warning', 'note'] as const)
    .map(
      (severity) =>
        [severity, problems.filter((p) => SEVERITY[p.kind] === severity).length] as const,
    )
    .filter(([, n]) => n > 0)
    .map(([severity, n]) => counted(n, severity));
  console.error(`${folder}: ${found.join(', ')}.`);
}
