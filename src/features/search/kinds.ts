import {
  FileText,
  LayoutPanelTop,
  ListChecks,
  type LucideIcon,
  Play,
  Quote,
  Waypoints,
} from 'lucide-react';
import type { SearchKind } from '#src/domain/search/search-document.ts';

/** What a kind of result is called, and its sign. */
export const KINDS: Record<SearchKind, { name: string; Icon: LucideIcon }> = {
  topic: { name: 'topic', Icon: Waypoints },
  post: { name: 'post', Icon: FileText },
  checklist: { name: 'checklist item', Icon: ListChecks },
  statement: { name: 'statement', Icon: Quote },
  page: { name: 'page', Icon: LayoutPanelTop },
  action: { name: 'action', Icon: Play },
};
