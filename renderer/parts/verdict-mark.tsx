import { IconBan, IconCircleCheck, IconProgressCheck, IconTool } from '@tabler/icons-react'
import type { VerdictWord } from '../../shared/model/verdict.ts'
import { useTexts } from '../app/use-texts.ts'
import './verdict-mark.css'

const icons = { ready: IconCircleCheck, nearly: IconProgressCheck, rework: IconTool, blocked: IconBan }

/** The verdict as a word with its own icon. */
export function VerdictMark({ verdict }: { verdict: VerdictWord }) {
  const { t } = useTexts()
  const Icon = icons[verdict]
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      <Icon size="1.15em" stroke={2} aria-hidden />
      {t(`terms:verdict.${verdict}`)}
    </span>
  )
}
