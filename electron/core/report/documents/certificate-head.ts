import type { ReactElement } from 'react'
import { practiceOf } from '../../../../shared/house-rules/practice-of.ts'
import { formatBytes, formatDuration, formatNumber, formatShare, formatValue, shownScore } from '../../../../shared/i18n/format.ts'
import type { PrintedDraft } from '../data/draft-data.ts'
import { colours, verdictColours } from '../parts/colours.ts'
import { dayOfInstant } from '../parts/dates.ts'
import { keyFigures, verdictChip } from '../parts/figures.ts'
import { shortened } from '../parts/finding-card.ts'
import { heading, titleBlock } from '../parts/heading.ts'
import { box, note, paragraph, picture, row, size, text } from '../parts/kit.ts'
import type { Look } from '../parts/look.ts'
import { scoreRing } from '../parts/score-ring.ts'
import { table } from '../parts/table.ts'

const coverBox = { width: 104, height: 185 }

/** What it is of, and the last word on it. */
export function certificateHead({ draft, analysis, version, cover }: PrintedDraft, look: Look): ReactElement {
  const { t, language, frame } = look
  const { verdict, artifacts, damage } = analysis
  const { displayedWidthPx, displayedHeightPx } = artifacts.probe.video
  const facts = [formatDuration(draft.durationS, language), `${displayedWidthPx} × ${displayedHeightPx}`, formatBytes(draft.fileBytes, language), ...(version.of > 1 ? [t('page:analysis.versionOf', { version: version.number, count: version.of })] : [])]
  const goal = verdict.house ? t('report:certificate.house', { name: verdict.house.name, version: verdict.house.version }) : t(`terms:profile.${verdict.profile}`)
  const made = [...(frame.client ? [t('report:forClient', { client: frame.client.name })] : []), t('report:made', { date: dayOfInstant(frame.madeAt, look) })].join(' · ')
  const last = row({ gap: 14, alignItems: 'center', marginTop: 12 }, [
    scoreRing(verdict.score, verdict.verdict, 66),
    box({ flexShrink: 1, flexGrow: 1, flexBasis: 0, gap: 4 }, [verdictChip(verdict.verdict, t(`terms:verdict.${verdict.verdict}`)), text({ fontSize: size.body, lineHeight: 1.35 }, t(`terms:verdictMeaning.${verdict.verdict}`)), note(t('page:analysis.notForecast'))]),
  ])
  const words = box({ flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [
    titleBlock(t('report:certificate.title'), draft.name, look.accentInk),
    text({ fontSize: size.small, color: colours.soft, marginTop: 5, lineHeight: 1.4 }, facts.join(' · ')),
    text({ fontSize: size.small, color: colours.soft, lineHeight: 1.4 }, made),
    last,
    keyFigures([
      { name: t('page:analysis.coverage'), value: formatShare(verdict.coverage, language), note: t('report:certificate.coverageText') },
      { name: t('report:certificate.band'), value: verdict.band.map((end) => formatNumber(shownScore(end), language, 0)).join(' – '), note: t('report:certificate.bandText') },
      { name: t('report:certificate.goal'), value: goal },
    ]),
  ])
  return box({}, [
    row({ gap: 18 }, [coverOf(cover, look), words], { wrap: false }),
    text({ fontSize: size.tiny, color: colours.soft, marginTop: 8 }, `${t('report:certificate.hash')}: ${draft.contentHash}`),
    damage ? box({ marginTop: 8, padding: 8, borderRadius: 4, backgroundColor: verdictColours.nearly.tint }, [text({ fontWeight: 600, color: verdictColours.nearly.ink }, t(`page:analysis.damageTitle.${damage.kind}`, { analysed: formatDuration(damage.analysedS, language) })), note(t('page:analysis.damagePart'))]) : null,
  ])
}

function coverOf(cover: Uint8Array | null, { t }: Look): ReactElement {
  const content = cover ? picture(cover, { maxWidth: coverBox.width, maxHeight: coverBox.height, objectFit: 'contain' }) : note(t('report:noPicture'))
  return box({ ...coverBox, backgroundColor: colours.sunken, alignItems: 'center', justifyContent: 'center', borderRadius: 3, overflow: 'hidden' }, content)
}

/** TikTok's hard limits: what it would refuse, and what was found of each. */
export function gates({ analysis: { verdict } }: PrintedDraft, { t, language }: Look): ReactElement {
  const found = verdict.findings.filter(({ outcome }) => outcome === 'allowed' || outcome === 'blocked')
  const refused = found.filter(({ outcome }) => outcome === 'blocked')
  const rows = found.toSorted((a, b) => Number(b.outcome === 'blocked') - Number(a.outcome === 'blocked')).map((finding) => {
    const { ink } = verdictColours[finding.outcome === 'blocked' ? 'blocked' : 'ready']
    const practice = practiceOf(verdict, finding.practice)
    return [(finding.outcome === 'blocked' ? practice?.failTitle : practice?.title)?.[language] ?? finding.practice, shortened(formatValue(finding.value, finding.unit, language)), text({ fontSize: size.small, fontWeight: 600, color: ink, textAlign: 'right' }, t(`terms:outcome.${finding.outcome}`))]
  })
  const columns = [{ title: t('report:certificate.limit'), share: 6 }, { title: t('report:certificate.found'), share: 2.4 }, { title: '', share: 1.6, align: 'right' as const }]
  return box({}, [
    heading(t('report:certificate.gates')),
    paragraph(refused.length === 0 ? t('report:certificate.gatesAllowed') : t('report:certificate.gatesRefused', { count: refused.length }), { marginBottom: 5 }),
    rows.length > 0 ? table(columns, rows) : null,
  ])
}
