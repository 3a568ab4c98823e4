import { IconMovie } from '@tabler/icons-react'
import { useState } from 'react'
import './thumbnail.css'

/** A draft's picture as a viewer holds it: in a tall frame, with bars where the picture does not fill it. */
export function Thumbnail({ draftId }: { draftId: string }) {
  const [state, setState] = useState<'loading' | 'there' | 'missing'>('loading')
  return (
    <span className="thumbnail">
      {state !== 'there' && <IconMovie size={36} stroke={1.25} aria-hidden />}
      {state !== 'missing' && <img src={`/thumbnail/${draftId}`} alt="" loading="lazy" decoding="async" onLoad={() => setState('there')} onError={() => setState('missing')} />}
    </span>
  )
}
