import { useEffect, useRef, useState } from 'react'
import { wholeStrip } from '../../shared/model/strip.ts'
import { lanePx, type Lane } from './lane.ts'
import { stripSlots } from './strip-slots.ts'
import { Track } from './track.tsx'

/** Pictures of the draft along the time, at their own shape whatever the zoom. Until they are there the lane stays quiet. */
export function StripTrack({ draftId, durationS, view, widthPx }: Lane & { draftId: string; durationS: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const image = useImage(`/strip/${draftId}`)
  useEffect(() => {
    if (canvas.current && image) drawStrip(canvas.current, image, { view, widthPx }, durationS)
  })
  return (
    <Track id="strip">
      <canvas ref={canvas} className="timeline-strip" data-loaded={image !== null} aria-hidden />
    </Track>
  )
}

/** The picture once it is loaded; null until then, and where there is none. */
function useImage(address: string): HTMLImageElement | null {
  const [image, setImage] = useState<HTMLImageElement | null>(null)
  useEffect(() => {
    const loading = new Image()
    loading.addEventListener('load', () => setImage(loading))
    loading.src = address
    return () => {
      loading.src = ''
      setImage(null)
    }
  }, [address])
  return image
}

function drawStrip(canvas: HTMLCanvasElement, image: HTMLImageElement, { view, widthPx }: Lane, durationS: number): void {
  const scale = window.devicePixelRatio
  // Setting a size, even the same, makes a new picture to draw on.
  if (canvas.width !== Math.round(widthPx * scale)) canvas.width = Math.round(widthPx * scale)
  if (canvas.height !== Math.round(lanePx.strip * scale)) canvas.height = Math.round(lanePx.strip * scale)
  const context = canvas.getContext('2d')
  if (!context) return
  const tileWidth = image.naturalWidth / wholeStrip.tiles
  const widthOfTilePx = (tileWidth / image.naturalHeight) * lanePx.strip
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.clearRect(0, 0, widthPx, lanePx.strip)
  for (const { xPx, tile } of stripSlots(view, widthPx, widthOfTilePx, wholeStrip.tiles, durationS)) {
    context.drawImage(image, tile * tileWidth, 0, tileWidth, image.naturalHeight, xPx, 0, widthOfTilePx, lanePx.strip)
  }
}
