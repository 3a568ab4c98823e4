import { TagsInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { DialogFoot } from './dialog-foot.tsx'
import type { DialogProps } from './asked-dialog.ts'
import { tagChange, tagsOf } from './tag-change.ts'

/** As long as the contract takes. */
const longest = 60

/** Tags of some drafts: those that all have can be added to and taken off; those of some stay unless they are taken off. */
export function TagsDialog({ drafts, tallies, changes, onClose }: DialogProps) {
  const { t } = useTexts()
  const [before] = useState(() => tagsOf(drafts.map(({ summary }) => summary)))
  const [all, setAll] = useState<readonly string[]>(before.all)
  const [some, setSome] = useState<readonly string[]>(before.some)
  const { add, remove } = tagChange(before, all, some)
  const isChanged = add.length > 0 || remove.length > 0

  function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    onClose()
    if (isChanged) void changes.tag(drafts.map(({ summary }) => summary.draft.id), add, remove)
  }

  return (
    <form onSubmit={submit}>
      <TagsInput
        label={t('drafts.shelf.tagsLabel')}
        placeholder={t('drafts.shelf.tagsHint')}
        data-autofocus
        data={[...tallies.tags.keys()]}
        value={[...all]}
        onChange={(tags) => setAll(tags.map((tag) => tag.trim().slice(0, longest)).filter((tag) => tag !== ''))}
        maxDropdownHeight={180}
        acceptValueOnBlur
        clearable={false}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      {before.some.length > 0 && (
        <div className="dialog-some">
          <p className="soft small">{t('drafts.shelf.tagsSome')}</p>
          <ul>
            {some.map((tag) => (
              <li key={tag}>
                <button type="button" aria-label={t('drafts.shelf.removeTag', { tag: visibleText(tag) })} onClick={() => setSome(some.filter((each) => each !== tag))}>
                  <bdi>{visibleText(tag)}</bdi><IconX size={13} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <DialogFoot onClose={onClose} />
    </form>
  )
}
