import { visibleText } from '../../shared/i18n/format.ts'

/** A file's name as it is: kept apart from the direction of the text around it, with hidden characters written out. A line ends before its ending rather than in it. */
export function FileName({ name }: { name: string }) {
  const shown = visibleText(name)
  const stem = /^.+(?=\.\w{2,4}$)/s.exec(shown)?.[0] ?? shown
  return <bdi className="file-name" title={shown}>{stem}<wbr />{shown.slice(stem.length)}</bdi>
}
