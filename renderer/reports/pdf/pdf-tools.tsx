import { Button, Menu } from '@mantine/core'
import { IconList } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { visibleText } from '../../../shared/i18n/format.ts'
import { useAction } from '../../actions/able.ts'
import { ActionButton } from '../../actions/action-button.tsx'
import { KeyHint } from '../../actions/key-hint.tsx'
import { ariaKeys } from '../../actions/keys.ts'
import { actionById } from '../../actions/list.ts'
import { useTexts } from '../../app/use-texts.ts'
import type { OutlineItem } from './open-pdf.ts'

interface Props {
  outline: readonly OutlineItem[]
  /** From 1, of `count`. */
  page: number
  count: number
  zoom: number
  isFit: boolean
  onGoTo: (pageIndex: number, top: number) => void
  children: ReactNode
}

/** What moves through a document: its contents, its pages, how large it is shown. */
export function PdfTools({ outline, page, count, zoom, isFit, onGoTo, children }: Props) {
  const { t, language } = useTexts()
  return (
    <div className="pdf-tools" role="toolbar" aria-label={t('reports.tools')}>
      <Contents outline={outline} onGoTo={onGoTo} />
      <span className="pdf-tool">
        <ActionButton id="report.pageBack" />
        <span className="figures small" role="status">{count > 0 && t('reports.pageOf', { page, count })}</span>
        <ActionButton id="report.pageOn" />
      </span>
      <span className="pdf-tool">
        <ActionButton id="report.zoomOut" />
        <span className="figures small pdf-zoom">{count > 0 && new Intl.NumberFormat(language, { style: 'percent' }).format(zoom)}</span>
        <ActionButton id="report.zoomIn" />
        <ActionButton id="report.zoomFit" isOn={isFit} />
      </span>
      {children}
    </div>
  )
}

function Contents({ outline, onGoTo }: Pick<Props, 'outline' | 'onGoTo'>) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [binding] = actionById('report.contents').keys
  const isAble = outline.length > 0
  useAction('report.contents', () => setOpen(true), isAble)
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" disabled={!isAble} leftSection={<IconList size={15} aria-hidden />} rightSection={binding !== undefined && <KeyHint binding={binding} />} aria-keyshortcuts={ariaKeys(binding)}>{t('actions.report.contents')}</Button>
      </Menu.Target>
      <Menu.Dropdown className="pdf-contents">
        {flat(outline, 0).map(({ item, depth }) => (
          <Menu.Item key={`${item.pageIndex} ${item.top} ${item.title}`} style={{ paddingInlineStart: `${0.75 + depth}rem` }} rightSection={<span className="soft figures">{item.pageIndex + 1}</span>} onClick={() => onGoTo(item.pageIndex, item.top)}><bdi>{visibleText(item.title)}</bdi></Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Deeper than that is not told apart. */
const deepest = 4

function flat(items: readonly OutlineItem[], depth: number): { item: OutlineItem; depth: number }[] {
  return depth > deepest ? [] : items.flatMap((item) => [{ item, depth }, ...flat(item.items, depth + 1)])
}
