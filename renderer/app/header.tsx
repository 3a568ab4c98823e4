import { ActionIcon, Button, SegmentedControl, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconPlus, IconSearch, IconSun } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { runAction } from '../actions/able.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { goActions } from '../actions/go.ts'
import { ariaKeys } from '../actions/keys.ts'
import { KeysView } from '../actions/keys-view.tsx'
import { actionById } from '../actions/list.ts'
import { chooseLanguage, known } from './language.ts'
import { useTexts } from './use-texts.ts'
import './header.css'

export function Header({ onAdd }: { onAdd: () => void }) {
  const { t } = useTexts()
  return (
    <header className="header">
      <Link href="/" className="header-name">
        <img src="/icon.svg" alt="" width="24" height="24" />
        <span>{t('app.name')}</span>
      </Link>
      <Pages />
      <PaletteButton />
      <div className="header-actions">
        <span className="header-history"><ActionButton id="edit.undo" /><ActionButton id="edit.redo" /></span>
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>{t('app.add')}</Button>
        <LanguageChoice />
        <ThemeToggle />
      </div>
    </header>
  )
}

/** A draft belongs to the library: its place stays marked there. */
function isWithin(place: string, to: string): boolean {
  return to === '/' ? place === '/' || /^\/(?:draft|compare)\//.test(place) : place.startsWith(to)
}

function Pages() {
  const { t } = useTexts()
  const [place] = useLocation()
  return (
    <nav className="header-pages" aria-label={t('app.pages')}>
      {goActions.map(({ id, to, keys: [binding] }) => (
        <Link key={id} href={to} aria-current={isWithin(place, to) ? 'page' : undefined} aria-keyshortcuts={ariaKeys(binding)}>{t(`actions.${id}`)}</Link>
      ))}
    </nav>
  )
}

function PaletteButton() {
  const { t } = useTexts()
  const [binding] = actionById('view.palette').keys
  return (
    <UnstyledButton className="header-find" aria-keyshortcuts={ariaKeys(binding)} onClick={() => runAction('view.palette')}>
      <IconSearch size={15} aria-hidden />
      <span>{t('app.find')}</span>
      {binding !== undefined && <span className="header-find-keys" aria-hidden><KeysView binding={binding} /></span>}
    </UnstyledButton>
  )
}

function LanguageChoice() {
  const { t, i18n, language } = useTexts()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('app.language')}
      value={language}
      onChange={(value) => chooseLanguage(i18n, known(value) ?? 'en')}
      // Each language by its own short name, whatever language the page is in.
      data={[{ value: 'en', label: <abbr lang="en" title="English">EN</abbr> }, { value: 'nl', label: <abbr lang="nl" title="Nederlands">NL</abbr> }]}
    />
  )
}

function ThemeToggle() {
  const { t } = useTexts()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  const label = isDark ? t('app.toLight') : t('app.toDark')
  return (
    <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} title={label} onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
      {isDark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
    </ActionIcon>
  )
}
