import type { DraftSummary } from '../../shared/model/draft.ts'

const size = { width: 72, height: 22, margin: 3 }

/** The scores of the versions as a small line, the shown one marked. The rows below say the same, so that it is hidden from a screen reader. */
export function VersionLine({ versions, shownId }: { versions: readonly DraftSummary[]; shownId: string }) {
  const scores = versions.map(({ score }) => score)
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  // Versions that score about the same lie on a flat line rather than on a jagged one.
  const span = Math.max(most - least, 10)
  const points = versions.map(({ draft, score }, at) => ({
    id: draft.id,
    x: size.margin + (at * (size.width - 2 * size.margin)) / (versions.length - 1),
    y: size.height - size.margin - ((score - least) * (size.height - 2 * size.margin)) / span,
  }))
  return (
    <svg className="version-line" width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ id, x, y }) => <circle key={id} cx={x} cy={y} r={id === shownId ? 3 : 1.75} data-shown={id === shownId} />)}
    </svg>
  )
}
