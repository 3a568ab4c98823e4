import { formatNumber, visibleText } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { HouseMark, HousePractice } from '../../shared/house-rules/house-practice.ts'
import type { ProfileId } from '../../shared/model/verdict.ts'
import { forProfile, type Scale } from '../../shared/practices/practice.ts'
import { useTexts } from '../app/use-texts.ts'
import { aimOfScale } from '../../shared/findings/aim.ts'
import './house-note.css'

interface Props {
  practice: HousePractice
  mark: HouseMark
  profile: ProfileId
}

/** Says which numbers are the house's, and what is documented instead: the two are never mixed up. */
export function HouseNote({ practice, mark, profile }: Props) {
  const { t } = useTexts()
  const name = visibleText(mark.name)
  if (mark.off) return <p className="house-note">{t('house.offBy', { name })}</p>
  return (
    <p className="house-note">
      <strong>{t('house.ruleOf', { name })}</strong>
      {mark.added && <> {t('house.addedBy')}</>}
      <Numbers practice={practice} mark={mark} profile={profile} />
      {mark.reason !== undefined && <> {t('house.reason', { reason: visibleText(mark.reason) })}.</>}
    </p>
  )
}

function Numbers({ practice, mark, profile }: Props) {
  const { t, language } = useTexts()
  if (practice.kind === 'gate') return null
  const parts = [
    ...(mark.scale ? [t('house.aim', { aim: aimText(forProfile(practice.scale, profile), t, language, practice.unit), documented: aimText(mark.scale, t, language, practice.unit, true) })] : []),
    ...(mark.weight === undefined ? [] : [t('house.weight', { weight: formatNumber(forProfile(practice.weight, profile).value, language), documented: formatNumber(mark.weight, language) })]),
  ]
  return parts.length === 0 ? null : <>: {parts.join('. ')}.</>
}

/** An aim as words: with its word before it, or bare. */
function aimText(scale: Scale, t: ReturnType<typeof useTexts>['t'], language: Language, unit: HousePractice['unit'], isBare = false): string {
  const aim = aimOfScale(scale, unit, language)
  if (!aim || scale.kind === 'yes') return t('terms:yes')
  if (aim.kind === 'exactly') return isBare ? aim.value : t('finding.exactly', aim)
  if (aim.kind === 'between') return isBare ? t('house.between', aim) : t('finding.between', aim)
  return isBare ? t(`house.${aim.kind}`, aim) : t(`finding.${aim.kind}`, aim)
}
