import { TextInput } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, type ComponentType } from 'react'
import { useSearchParams } from 'wouter'
import { useTexts } from '../app/use-texts.ts'
import { About } from '../settings/about.tsx'
import { Appearance } from '../settings/appearance.tsx'
import { BrandingSection } from '../settings/branding.tsx'
import { FfmpegChoice } from '../settings/ffmpeg-choice.tsx'
import { Judging } from '../settings/judging.tsx'
import { Keyboard } from '../settings/keyboard.tsx'
import { LibrarySection } from '../settings/library-section.tsx'
import { SafeZones } from '../settings/safe-zones.tsx'
import { rowsFor, sections, type SectionId } from '../settings/sections.ts'
import { ShownRows } from '../settings/setting-row.tsx'
import { WatchFolders } from '../settings/watch-folders.tsx'
import './settings-page.css'

const parts: Readonly<Record<SectionId, ComponentType>> = {
  appearance: Appearance,
  judging: Judging,
  safeZones: SafeZones,
  branding: BrandingSection,
  watch: WatchFolders,
  ffmpeg: FfmpegChoice,
  library: LibrarySection,
  keyboard: Keyboard,
  about: About,
}

/** All settings on one page, by section, with a search; each takes effect at once. */
export function SettingsPage() {
  const { t } = useTexts()
  const [address, setAddress] = useSearchParams()
  const query = address.get('q') ?? ''
  const rows = useMemo(() => rowsFor(query, t), [query, t])
  const shown = sections.filter((section) => section.rows.some((row) => rows.has(row)))
  useDocumentTitle(`${t('settings.title')} – ${t('app.name')}`)
  return (
    <div className="settings">
      <div className="settings-side">
        <h1>{t('settings.title')}</h1>
        <TextInput
          type="search"
          size="xs"
          leftSection={<IconSearch size={15} aria-hidden />}
          aria-label={t('settings.search')}
          placeholder={t('settings.search')}
          value={query}
          onChange={({ currentTarget }) => setAddress(currentTarget.value === '' ? {} : { q: currentTarget.value }, { replace: true })}
        />
        <nav aria-label={t('settings.title')}>
          <ul className="settings-nav">
            {shown.map(({ id, Icon }) => (
              <li key={id}><a href={`#${id}`} onClick={(event) => show(event, id)}><Icon size={17} stroke={1.6} aria-hidden />{t(`settings.section.${id}`)}</a></li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="settings-main">
        <p className="soft small" role={shown.length === 0 ? 'status' : undefined}>{shown.length === 0 ? t('settings.nothing', { query }) : t('settings.text')}</p>
        <ShownRows value={rows}>
          {shown.map(({ id }) => {
            const Part = parts[id]
            return (
              <section key={id} id={id} className="panel settings-section" aria-labelledby={`${id}-title`} tabIndex={-1}>
                <h2 id={`${id}-title`}>{t(`settings.section.${id}`)}</h2>
                <Part />
              </section>
            )
          })}
        </ShownRows>
      </div>
    </div>
  )
}

/** The keyboard goes where the eye does; the address stays, so that Back leads to the page before. */
function show(event: { preventDefault(): void }, id: SectionId) {
  event.preventDefault()
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}
