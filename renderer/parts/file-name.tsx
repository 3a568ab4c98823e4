import { visibleText } from '../../shared/i18n/format.ts'

/** A file's name as it is: kept apart from the direction of the text around it, with hidden characters written out. */
export function FileName({ name }: { name: string }) {
  return <bdi className="file-name" title={visibleText(name)}>{visibleText(name)}</bdi>
}
