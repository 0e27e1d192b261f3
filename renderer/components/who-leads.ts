import { words } from 'virtual:words/components';
import type { PartRole } from '../core/lesson/outline';

/** Who leads from here on, in the notes and in the printed guide. */
export const whoLeads: Readonly<Record<PartRole, string>> = {
  officer: words.officerLeads(),
  teacher: words.teacherLeads(),
  'youth-worker': words.youthWorkerLeads(),
  'safeguarding-lead': words.safeguardingLeadLeads(),
};
