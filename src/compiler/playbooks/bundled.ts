import * as v from 'valibot';
import type { Playbook } from '../archive.ts';
import { PlaybookSchema } from '../readers/playbook-json.ts';
import ai from './ai.json' with { type: 'json' };
import architecture from './architecture.json' with { type: 'json' };
import business from './business.json' with { type: 'json' };
import craft from './craft.json' with { type: 'json' };
import data from './data.json' with { type: 'json' };
import infrastructure from './infrastructure.json' with { type: 'json' };
import neutral from './neutral.json' with { type: 'json' };
import organisation from './organisation.json' with { type: 'json' };
import security from './security.json' with { type: 'json' };

/** The families of software engineering, in the order in which a tie between them is settled. */
export const BUNDLED_PLAYBOOKS: readonly Playbook[] = [
  data,
  infrastructure,
  security,
  organisation,
  ai,
  architecture,
  craft,
  business,
  neutral,
].map((playbook) => v.parse(PlaybookSchema, playbook));
