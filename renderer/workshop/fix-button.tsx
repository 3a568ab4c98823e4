import { Button } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import type { CaptionFix } from '../../shared/captions/fixes.ts'
import { captionLimit, postingLimit } from '../../shared/captions/length.ts'
import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'

/** One fix as a click; it says what will stand there. */
export function FixButton({ fix, onFix }: { fix: CaptionFix; onFix: (fix: CaptionFix) => void }) {
  const { t, language } = useTexts()
  const limit = formatNumber(fix.finding === 'overPostingLimit' ? postingLimit : captionLimit, language)
  return (
    <Button className="fix-button" size="compact-xs" variant="light" leftSection={<IconWand size={13} aria-hidden />} onClick={() => onFix(fix)}>
      <bdi>{t(`workshop.fix.${fix.kind}`, { result: visibleText(fix.result ?? ''), limit })}</bdi>
    </Button>
  )
}
