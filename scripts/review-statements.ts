import path from 'node:path';
import { archiveFolders, readFolder } from '#src/cli/archive-folder.ts';
import { BUNDLED_PLAYBOOKS } from '#src/compiler/playbooks/bundled.ts';
import { readArchive } from '#src/compiler/readers/read-archive.ts';
import { reviewStatements } from '#src/compiler/review/review-statements.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';

/** Reviews the bundled playbooks and what the owners of `archives/*` wrote. Exit code 1 on a finding. */
let found = 0;
for (const folder of await archiveFolders('archives')) {
  const id = archiveId(path.basename(folder));
  // What does not parse is reported by the compiler, which runs before anything is built.
  const archive = id && readArchive({ id, files: await readFolder(folder) }, () => {});
  if (!archive) continue;
  const playbooks = [...new Set([...BUNDLED_PLAYBOOKS, ...archive.playbooks])];
  for (const { statement, fault } of reviewStatements(playbooks, archive.overrides)) {
    console.error(`${folder}: ${statement}: ${fault}.`);
    found += 1;
  }
}
if (found > 0) process.exitCode = 1;
else console.log('Nothing to send back in the hand-written statements.');
