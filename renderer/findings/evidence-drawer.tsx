import { ActionIcon, Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { practiceOf } from '../../shared/house-rules/practice-of.ts'
import type { Analysis } from '../../shared/model/draft.ts'
import { useTexts } from '../app/use-texts.ts'
import { groupFindings, groupOf } from '../../shared/findings/group-findings.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { FindingIcon } from './finding-icon.tsx'
import './evidence-drawer.css'

interface Props {
  analysis: Analysis
  /** The practice whose finding is open; null where none is. */
  practiceId: string | null
  onOpen: (practice: string | null) => void
  onSeek: (timeS: number) => void
}

/** The evidence of one finding, over the list and never over the player; from here one goes to the finding before and after, too. */
export function EvidenceDrawer({ analysis, practiceId, onOpen, onSeek }: Props) {
  const { t, language } = useTexts()
  const isWide = useMediaQuery('(min-width: 64rem)', undefined, { getInitialValueInEffect: false })
  const { verdict } = analysis
  const finding = verdict.findings.find(({ practice }) => practice === practiceId)
  const practice = finding && practiceOf(verdict, finding.practice)
  const group = finding && groupOf(finding)
  const isWrong = group === 'refused' || group === 'costing'
  return (
    <Drawer.Root opened={finding !== undefined} onClose={() => onOpen(null)} position="right" size={isWide ? 'var(--evidence-width)' : '100%'} trapFocus lockScroll={!isWide} closeOnClickOutside={!isWide} transitionProps={{ duration: 120 }} className="evidence-drawer" data-wide={isWide}>
      {!isWide && <Drawer.Overlay />}
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{group && <span data-group={group}><FindingIcon group={group} /></span>} {practice ? practice[isWrong ? 'failTitle' : 'title'][language] : practiceId}</Drawer.Title>
          <span className="evidence-steps">
            <Step analysis={analysis} from={practiceId} by={-1} onOpen={onOpen} />
            <Step analysis={analysis} from={practiceId} by={1} onOpen={onOpen} />
            <Drawer.CloseButton aria-label={t('finding.closeEvidence')} />
          </span>
        </Drawer.Header>
        <Drawer.Body>{finding && <EvidencePanel key={finding.practice} finding={finding} practice={practice} analysis={analysis} onSeek={onSeek} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

function Step({ analysis, from, by, onOpen }: { analysis: Analysis; from: string | null; by: 1 | -1; onOpen: Props['onOpen'] }) {
  const { t } = useTexts()
  const all = groupFindings(analysis.verdict.findings).flatMap(({ findings }) => findings)
  const next = all[all.findIndex(({ practice }) => practice === from) + by]
  const label = t(by === 1 ? 'finding.next' : 'finding.previous')
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} disabled={!next} onClick={() => next && onOpen(next.practice)}>
      {by === 1 ? <IconChevronDown size={18} aria-hidden /> : <IconChevronUp size={18} aria-hidden />}
    </ActionIcon>
  )
}
