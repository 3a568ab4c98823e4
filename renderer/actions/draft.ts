import { IconArrowLeft, IconArrowRight, IconArrowsDiff, IconArrowsExchange, IconCash, IconChevronLeft, IconChevronRight, IconClipboardText, IconFile, IconFileArrowRight, IconFileSearch, IconFileTypography, IconListCheck, IconListDetails, IconRocket, IconScale, IconTargetArrow, IconTrash, IconUpload, IconBook2, IconVolume } from '@tabler/icons-react'
import type { Action } from './action.ts'

/** What can be done with the draft that is looked at. Digits by their place on the keyboard: on AZERTY they would need Shift. */
export const draftActions = [
  { id: 'draft.next', Icon: IconArrowRight, keys: ['Shift+ArrowDown'] },
  { id: 'draft.previous', Icon: IconArrowLeft, keys: ['Shift+ArrowUp'] },
  { id: 'draft.findings', Icon: IconListDetails, keys: ['Digit1'] },
  { id: 'draft.checklist', Icon: IconListCheck, keys: ['Digit2'] },
  { id: 'draft.caption', Icon: IconFileTypography, keys: ['Digit3'] },
  { id: 'draft.file', Icon: IconFile, keys: ['Digit4'] },
  { id: 'draft.evidence', Icon: IconFileSearch, keys: ['w'] },
  { id: 'draft.goalDocumented', Icon: IconBook2, keys: ['Shift+Digit1'] },
  { id: 'draft.goalReach', Icon: IconRocket, keys: ['Shift+Digit2'] },
  { id: 'draft.goalAds', Icon: IconTargetArrow, keys: ['Shift+Digit3'] },
  { id: 'draft.goalRewards', Icon: IconCash, keys: ['Shift+Digit4'] },
  { id: 'draft.copyVerdict', Icon: IconClipboardText, keys: ['Shift+c'] },
  { id: 'draft.newVersion', Icon: IconUpload, keys: ['v a'] },
  { id: 'draft.compareVersions', Icon: IconArrowsDiff, keys: ['v c'] },
  { id: 'draft.olderVersion', Icon: IconChevronLeft, keys: ['v o'] },
  { id: 'draft.newerVersion', Icon: IconChevronRight, keys: ['v n'] },
  { id: 'draft.ownDraft', Icon: IconFileArrowRight, keys: [] },
  { id: 'draft.removeVersion', Icon: IconTrash, keys: [] },
  { id: 'draft.remove', Icon: IconTrash, keys: ['Shift+Delete'] },
  { id: 'draft.swapSides', Icon: IconArrowsExchange, keys: ['x'] },
  { id: 'draft.otherSound', Icon: IconVolume, keys: ['u'] },
  { id: 'draft.sameGoal', Icon: IconScale, keys: [] },
] as const satisfies readonly Action[]
