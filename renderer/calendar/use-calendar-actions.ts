import { useState } from 'react'
import type { ListedClient } from '../../shared/model/client.ts'
import { postContent, type PostStatus, type PostSummary } from '../../shared/model/post.ts'
import { useDrafts } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import type { CalendarDialogState, PostToMake } from './calendar-dialog.tsx'
import type { MenuPlace } from './calendar-menu.tsx'
import type { Dragged } from './drag-data.ts'
import type { FocusPlace } from './focus-move.ts'
import { draggedTo, putOn, shifted, usualTime } from './moved-posts.ts'
import { useCalendarChanges, type RefChange } from './use-calendar-changes.ts'

interface Given {
  clients: readonly ListedClient[]
  posts: readonly PostSummary[]
  active: FocusPlace
  /** Those that an action is for: the selected, else the one that has the keyboard. */
  targets: readonly string[]
  /** After refs changed, or posts went to another day. */
  onMoved: (before: readonly string[], after: readonly string[], date: string | null) => void
  onMade: (ref: string, date: string) => void
}

/** What can be done with posts on the calendar, and the dialog or menu that asks what is missing. */
export function useCalendarActions({ clients, posts, active, targets, onMoved, onMade }: Given) {
  const { t } = useTexts()
  const changes = useCalendarChanges()
  const drafts = useDrafts().data?.drafts
  const [dialog, setDialog] = useState<CalendarDialogState | null>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const byRef = (refs: readonly string[]) => refs.map((ref) => ({ ref, localAt: posts.find((post) => post.ref === ref)?.localAt ?? null }))
  const lead = active.ref !== null && targets.includes(active.ref) ? active.ref : targets[0]

  async function make(given: readonly RefChange[], label: string) {
    if (given.length === 0) return
    const refs = given.map(({ ref }) => ref)
    const leading = given.find(({ ref }) => ref === lead) ?? given[0]
    onMoved(refs, await changes.change(given, label), leading?.change.localAt?.slice(0, 10) ?? null)
  }
  const move = (given: readonly RefChange[]) => make(given, t('calendar.done.moved', { count: given.length }))

  async function add({ clientId, date, time, title, draftId }: PostToMake) {
    const id = crypto.randomUUID()
    setDialog(null)
    const content = postContent.parse({ title, draftId, status: draftId === null ? 'scripted' : 'draft' })
    const [made] = await changes.add([{ ...content, id, clientId, localAt: `${date}T${time}` }], t('calendar.done.added'))
    if (made !== undefined) onMade(made, date)
  }

  function planDraft(draftId: string, date: string, time: string | null) {
    const listed = drafts?.find((each) => each.draft.id === draftId)
    if (!listed) return
    const owner = clients.find(({ id }) => id === listed.clientId)?.id ?? (clients.length === 1 ? clients[0]?.id : undefined)
    const post = { clientId: owner ?? clients[0]?.id ?? '', date, time: time ?? usualTime, title: listed.draft.name.replace(/\.\w{2,4}$/, '').slice(0, 300), draftId }
    if (owner === undefined) setDialog({ kind: 'new', from: post })
    else void add(post)
  }

  return {
    dialog,
    menu,
    setMenu,
    closeDialog: () => setDialog(null),
    add,
    planDraft,
    shift: (by: { days?: number; minutes?: number }) => void move(shifted(byRef(targets), by)),
    moveTo(date: string, time: string | null) {
      setDialog(null)
      void move(putOn(byRef(targets), date, time))
    },
    askWhere() {
      const at = byRef(lead === undefined ? [] : [lead])[0]?.localAt
      setDialog({ kind: 'move', count: targets.length, date: at?.slice(0, 10) ?? active.date, time: at?.slice(11) ?? usualTime })
    },
    askNew(date: string, time: string | null) {
      const own = posts.find(({ ref }) => ref === active.ref)?.clientId
      const clientId = clients.find(({ id }) => id === own)?.id ?? clients[0]?.id ?? ''
      setDialog({ kind: 'new', from: { clientId, date, time: time ?? usualTime, title: '', draftId: null } })
    },
    drop(what: Dragged, date: string, time: string | null) {
      if (what.kind === 'draft') return planDraft(what.draftId, date, time)
      const given = draggedTo(byRef(what.refs), what.held, date, time)
      const areIdeas = given.every(({ ref }) => !posts.some((post) => post.ref === ref))
      return void make(given, t(areIdeas ? 'calendar.done.planned' : 'calendar.done.moved', { count: given.length }))
    },
    async setStatus(status: PostStatus) {
      setMenu(null)
      onMoved(targets, await changes.setStatus(targets, status), null)
    },
    remove: () => void changes.remove(targets),
    async duplicate() {
      const ids = await changes.duplicate(targets)
      if (ids[0] !== undefined) onMade(ids[0], active.date)
    },
  }
}
