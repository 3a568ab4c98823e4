import { IconAlertCircle, IconBan, IconCircleCheck, IconCircleDashed, IconInfoCircle } from '@tabler/icons-react'
import type { GroupId } from '../../shared/findings/group-findings.ts'

const icons = { refused: IconBan, costing: IconAlertCircle, well: IconCircleCheck, noted: IconInfoCircle, open: IconCircleDashed }

/** The sign of a group of findings; its name stands beside it. */
export function FindingIcon({ group }: { group: GroupId }) {
  const Icon = icons[group]
  return <Icon className="finding-icon" size={18} stroke={1.8} aria-hidden />
}
