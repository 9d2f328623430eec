import * as v from 'valibot';
import { GROUPINGS, SHOWN } from '#src/domain/marks/checklist-view.ts';
import { searchParam } from '#src/domain/search-param.ts';

const VIEWS = ['topics', 'compare', 'attic', 'files'] as const;

/** The search parameters of `/checklists`. A malformed one asks for nothing. */
export const ChecklistSearchSchema = v.object({
  run: searchParam(v.pipe(v.string(), v.maxLength(60))),
  view: searchParam(v.picklist(VIEWS)),
  by: searchParam(v.picklist(GROUPINGS)),
  show: searchParam(v.picklist(SHOWN)),
  text: searchParam(v.pipe(v.string(), v.maxLength(200))),
  with: searchParam(v.pipe(v.string(), v.maxLength(60))),
  only: searchParam(v.picklist(['different'])),
});

export type ChecklistSearch = v.InferOutput<typeof ChecklistSearchSchema>;

/** What every part of the page gets: what is asked, and how to ask something else. */
export type Asking = {
  search: ChecklistSearch;
  /** @param page makes an entry of the history of its own, as a page does. */
  onSearch: (search: ChecklistSearch, how?: { page?: boolean }) => void;
};
