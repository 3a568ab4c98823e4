import { Link } from 'wouter'
import { useTexts } from '../app/use-texts.ts'

export function MissingPage() {
  const { t } = useTexts()
  return (
    <>
      <h1>{t('missing.title')}</h1>
      <p className="soft">{t('missing.text')}</p>
      <p><Link href="/">{t('missing.back')}</Link></p>
    </>
  )
}
