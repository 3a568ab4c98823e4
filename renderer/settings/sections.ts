import { IconBook2, IconBrush, IconDatabase, IconDeviceMobile, IconFileText, IconFolderSearch, IconInfoCircle, IconKeyboard, IconMovie, type Icon } from '@tabler/icons-react'
import type { Translate } from '../app/use-texts.ts'

/** The settings there are, by section, in the order of the page. The words of each are `settings.section.<id>` and `settings.row.<id>`. */
export const sections = [
  { id: 'appearance', Icon: IconBrush, rows: ['language', 'theme', 'name'] },
  { id: 'judging', Icon: IconBook2, rows: ['goal', 'houseRules'] },
  { id: 'safeZones', Icon: IconDeviceMobile, rows: ['zones'] },
  { id: 'branding', Icon: IconFileText, rows: ['agency', 'agencyLogo', 'agencyColour', 'agencyContact', 'agencyFooter', 'agencyPreview'] },
  { id: 'watch', Icon: IconFolderSearch, rows: ['folders'] },
  { id: 'ffmpeg', Icon: IconMovie, rows: ['program'] },
  { id: 'library', Icon: IconDatabase, rows: ['data', 'backups', 'backupsKept'] },
  { id: 'keyboard', Icon: IconKeyboard, rows: ['singleKeys', 'shortcuts'] },
  { id: 'about', Icon: IconInfoCircle, rows: ['versions', 'licences'] },
] as const satisfies readonly { id: string; Icon: Icon; rows: readonly string[] }[]

export type SectionId = (typeof sections)[number]['id']
export type RowId = (typeof sections)[number]['rows'][number]

/** The settings that speak of all words of a query: by their own words, or by the title of their section, which shows all of it. */
export function rowsFor(query: string, t: Translate): ReadonlySet<RowId> {
  const words = plain(query).split(/\s+/).filter((word) => word !== '')
  return new Set(
    sections.flatMap(({ id, rows }) =>
      rows.filter((row: RowId) => {
        const text = plain([t(`settings.section.${id}`), t(`settings.row.${row}.title`), t(`settings.row.${row}.text`)].join(' '))
        return words.every((word) => text.includes(word))
      }),
    ),
  )
}

/** Without capitals and accents: who searches types neither. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
