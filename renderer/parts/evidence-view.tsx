import { formatValue, visibleText } from '../../shared/i18n/format.ts'
import { unit, type Evidence } from '../../shared/model/verdict.ts'
import { evidenceNames } from '../../shared/practices/evidence.ts'
import { useTexts } from '../app/use-texts.ts'
import { MomentChips } from '../findings/moment-chips.tsx'
import { momentsOf } from '../../shared/findings/moments-of.ts'
import { Sparkline } from './sparkline.tsx'
import './evidence-view.css'

type Of<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>

/** More would be a wall, until one asks for all. A judgement. */
const mostMoments = 24

/** Evidence is typed data: whatever practice it comes from, it is drawn here. */
export function EvidenceView({ evidence, onSeek }: { evidence: Evidence; onSeek: (timeS: number) => void }) {
  switch (evidence.kind) {
    case 'moments':
      return <div className="evidence-moments"><MomentChips moments={momentsOf({ evidence: [evidence] })} most={mostMoments} onSeek={onSeek} /></div>
    case 'series':
      return <Sparkline evidence={evidence} />
    case 'table':
      return <EvidenceTable evidence={evidence} />
    case 'text':
      return <MarkedText evidence={evidence} />
  }
}

function EvidenceTable({ evidence }: { evidence: Of<'table'> }) {
  const { t, language } = useTexts()
  // An older verdict may hold a row that has no words any more: its id is shown then.
  const words = (name: string) => {
    const known = evidenceNames.find((candidate) => candidate === name)
    return known ? t(`evidenceName.${known}`) : visibleText(name)
  }
  return (
    <table className="evidence-table figures">
      <tbody>
        {evidence.rows.map((row) => {
          const known = unit.safeParse(row.unit)
          return (
            <tr key={row.name}>
              <th scope="row">{words(row.name)}</th>
              <td>{formatValue(row.value, known.success ? known.data : 'count', language)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function MarkedText({ evidence }: { evidence: Of<'text'> }) {
  return <p className="evidence-text">{piecesOf(evidence).map(({ text, isMarked, from }) => (isMarked ? <mark key={from}>{text}</mark> : text))}</p>
}

function piecesOf({ text, spans }: Of<'text'>): { text: string; isMarked: boolean; from: number }[] {
  const pieces: { text: string; isMarked: boolean; from: number }[] = []
  let at = 0
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue
    pieces.push({ text: text.slice(at, from), isMarked: false, from: at }, { text: text.slice(from, to), isMarked: true, from })
    at = to
  }
  return [...pieces, { text: text.slice(at), isMarked: false, from: at }].filter((piece) => piece.text !== '')
}
