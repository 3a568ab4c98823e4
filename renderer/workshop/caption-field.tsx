import { memo, useRef, type RefObject } from 'react'
import { pieces } from './pieces.ts'
import type { Mark } from './marks.ts'
import { usePointedMark, type PointedMark } from './use-pointed-mark.ts'
import './caption-field.css'

interface Props {
  id: string
  describedBy: string
  placeholder: string
  value: string
  marks: readonly Mark[]
  fieldRef: RefObject<HTMLTextAreaElement | null>
  onChange: (value: string) => void
  onFocus: () => void
  onBlur: () => void
  renderCard: (pointed: PointedMark, close: () => void) => React.ReactNode
}

/**
 * A text field whose text is underlined. The field itself shows the text, as the browser draws and edits it; behind it the same text stands
 * invisible in the same place and carries the lines. Whatever goes wrong with those, what is typed is there.
 */
export function CaptionField({ id, describedBy, placeholder, value, marks, fieldRef, onChange, onFocus, onBlur, renderCard }: Props) {
  const rootRef = useRef<HTMLDivElement>(null)
  const { pointed, close, overField, overRest, away, atCaret, onKeyDown } = usePointedMark(rootRef, marks)
  return (
    <div className="caption-field" ref={rootRef} onMouseLeave={away} onMouseMove={overRest} onKeyDown={onKeyDown}>
      <div className="caption-scroll" onScroll={close}>
        <div className="caption-layers">
          <Backdrop value={value} marks={marks} />
          <textarea
            id={id}
            ref={fieldRef}
            dir="auto"
            spellCheck
            aria-describedby={describedBy}
            placeholder={placeholder}
            value={value}
            onChange={(event) => {
              close()
              onChange(event.currentTarget.value)
            }}
            onFocus={onFocus}
            onBlur={onBlur}
            onMouseMove={overField}
            onClick={(event) => atCaret(event.currentTarget)}
            onKeyUp={(event) => movesCaret.test(event.key) && atCaret(event.currentTarget)}
          />
        </div>
      </div>
      {pointed && renderCard(pointed, close)}
    </div>
  )
}

const movesCaret = /^(?:Arrow|Home|End|Page)/

const Backdrop = memo(function Backdrop({ value, marks }: { value: string; marks: readonly Mark[] }) {
  return (
    <div className="caption-backdrop" dir="auto" aria-hidden>
      {pieces(value, marks).map(({ text, mark, place }) =>
        mark ? <span key={place} className="caption-mark" data-place={place} data-kind={mark.kind} data-tag={mark.hashtag} data-beyond={mark.isBeyond || undefined}>{text}</span> : text,
      )}
      {/* A last empty line is as high here as it is in the field. */}
      {'\n'}
    </div>
  )
})
