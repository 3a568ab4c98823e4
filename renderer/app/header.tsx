import { ActionIcon, Button, SegmentedControl, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconPlus, IconSun } from '@tabler/icons-react'
import { Link } from 'wouter'
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
      <nav className="header-pages">
        <Link href="/practices">{t('rules.open')}</Link>
        <Link href="/house-rules">{t('house.title')}</Link>
      </nav>
      <div className="header-actions">
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>{t('app.add')}</Button>
        <LanguageChoice />
        <ThemeToggle />
      </div>
    </header>
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
