import { IconVersions } from '@tabler/icons-react'
import { useTexts } from '../app/use-texts.ts'
import type { AimedDraft } from './use-drop-aim.ts'

/** Lights up the draft that would get a new version, and says so. */
export function DropAim({ aim: { name, rect } }: { aim: AimedDraft }) {
  const { t } = useTexts()
  return (
    <div className="drop-aim" style={rect} aria-hidden>
      <span>
        <IconVersions size={20} />
        <bdi>{t('drafts.shelf.newVersionOf', { name })}</bdi>
      </span>
    </div>
  )
}
