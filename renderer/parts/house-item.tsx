import { Button, Checkbox } from '@mantine/core'
import type { HouseSummary } from '../../shared/contract/house-rules.ts'
import { formatInstant, visibleText } from '../../shared/i18n/format.ts'
import { useDrafts, useHouseChange } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'

interface Props {
  rules: HouseSummary
  onExport: (version: number) => void
  onRemove: () => void
  onFailed: (error: Error) => void
}

/** House rules with their versions, and the drafts that they judge. */
export function HouseItem({ rules, onExport, onRemove, onFailed }: Props) {
  const { t } = useTexts()
  const name = visibleText(rules.name)
  const goal = rules.profile && t('house.startsFrom', { profile: t(`terms:profile.${rules.profile}`) })
  return (
    <li className="panel house-item">
      <div className="house-row">
        <div>
          <h2><bdi>{name}</bdi></h2>
          <p className="soft small figures">{[t('house.version', { version: rules.version }), goal, t('house.drafts', { count: rules.draftIds.length })].filter(Boolean).join(' · ')}</p>
        </div>
        <div className="house-actions">
          <Button size="compact-sm" variant="default" aria-label={t('house.exportLong', { name, version: rules.version })} onClick={() => onExport(rules.version)}>{t('house.exportText')}</Button>
          <Button size="compact-sm" variant="subtle" color="gray" aria-label={t('house.removeLong', { name })} onClick={onRemove}>{t('house.remove')}</Button>
        </div>
      </div>
      <Assignment rules={rules} name={name} onFailed={onFailed} />
      <Versions rules={rules} name={name} onExport={onExport} onFailed={onFailed} />
    </li>
  )
}

type PartProps = Omit<Props, 'onRemove'> & { name: string }

function Assignment({ rules, name, onFailed }: Omit<PartProps, 'onExport'>) {
  const { t } = useTexts()
  const drafts = useDrafts().data?.drafts ?? []
  const { mutate: assign } = useHouseChange('house.assign')
  return (
    <details>
      <summary aria-label={t('house.assignLong', { name })}>{t('house.assign')}</summary>
      <p className="soft small">{drafts.length === 0 ? t('house.noDrafts') : t('house.assignText')}</p>
      <ul className="house-drafts">
        {drafts.map(({ draft }) => (
          <li key={draft.id}>
            <Checkbox
              size="xs"
              label={visibleText(draft.name)}
              checked={rules.draftIds.includes(draft.id)}
              onChange={({ currentTarget }) => assign({ id: currentTarget.checked ? rules.id : null, draftIds: [draft.id] }, { onError: onFailed })}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Versions({ rules, name, onExport, onFailed }: PartProps) {
  const { t, language } = useTexts()
  const { mutate: use } = useHouseChange('house.use')
  return (
    <details>
      <summary>{t('house.versions')} <span className="soft figures">{rules.versions.length}</span></summary>
      <ul className="house-versions figures">
        {rules.versions.map(({ version, createdAt }) => (
          <li key={version} className="house-row">
            <span>{t('house.version', { version })} <span className="soft small">{formatInstant(createdAt, language)}{version === rules.version && ` · ${t('house.current')}`}</span></span>
            <span className="house-actions">
              {version !== rules.version && (
                <Button size="compact-xs" variant="subtle" aria-label={t('house.useLong', { name, version })} onClick={() => use({ id: rules.id, version }, { onError: onFailed })}>{t('house.use')}</Button>
              )}
              <Button size="compact-xs" variant="subtle" color="gray" aria-label={t('house.exportLong', { name, version })} onClick={() => onExport(version)}>{t('house.exportText')}</Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
