import { Button } from '@mantine/core'
import { IconDeviceMobile, IconQuote, IconRulerMeasure, IconSortDescending2 } from '@tabler/icons-react'
import { useTexts } from '../app/use-texts.ts'
import './empty-library.css'

/** The library before the first draft: says what to do, and what will happen then. */
export function EmptyLibrary({ onAdd }: { onAdd: () => void }) {
  const { t } = useTexts()
  const steps = [
    { Icon: IconRulerMeasure, title: t('empty.stepMeasure'), text: t('empty.stepMeasureText') },
    { Icon: IconQuote, title: t('empty.stepJudge'), text: t('empty.stepJudgeText') },
    { Icon: IconSortDescending2, title: t('empty.stepMend'), text: t('empty.stepMendText') },
  ]
  return (
    <section className="empty-library">
      <div className="empty-target">
        <IconDeviceMobile size={56} stroke={1} aria-hidden />
        <h1>{t('empty.title')}</h1>
        <p className="soft">{t('empty.text')}</p>
        <Button size="md" onClick={onAdd}>{t('empty.choose')}</Button>
        <p className="soft small">{t('empty.formats')}</p>
      </div>
      <ol className="empty-steps">
        {steps.map(({ Icon, title, text }) => (
          <li key={title}>
            <Icon size={22} stroke={1.6} aria-hidden />
            <h2>{title}</h2>
            <p className="soft small">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
