/** The versions of a draft with their scores, and what changed between them; nothing where there is one. */
export function VersionList(_: { draftId: string }) {
  return null
}
