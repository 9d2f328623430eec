import {
  FileText,
  type IconNode,
  LayoutPanelTop,
  ListChecks,
  Play,
  Quote,
  Waypoints,
} from 'lucide';
import type { SearchKind } from '#src/domain/search/search-document.ts';

/** What a kind of result is called, and its sign. */
export const KINDS: Record<SearchKind, { name: string; icon: IconNode }> = {
  topic: { name: 'topic', icon: Waypoints },
  post: { name: 'post', icon: FileText },
  checklist: { name: 'checklist item', icon: ListChecks },
  statement: { name: 'statement', icon: Quote },
  page: { name: 'page', icon: LayoutPanelTop },
  action: { name: 'action', icon: Play },
};
