import type { VerdictWord } from '../../../../shared/model/verdict.ts'

/** Colours of paper: those of the page's light theme (`renderer/app/tokens.css`), so that screen and paper agree. */
export const colours = {
  ink: '#1c1c1f',
  soft: '#595b63',
  line: '#e3e3de',
  lineStrong: '#c9c9c2',
  sunken: '#f4f4f1',
  white: '#ffffff',
} as const

export const givenAccent = '#5f3dc4'

/** Ink and tint of each verdict; its word always stands beside. */
export const verdictColours: Readonly<Record<VerdictWord, { ink: string; tint: string }>> = {
  ready: { ink: '#0b6e45', tint: '#e2f4ea' },
  nearly: { ink: '#7d5700', tint: '#fbf0d3' },
  rework: { ink: '#a53f0a', tint: '#fdebe0' },
  blocked: { ink: '#b3202d', tint: '#fce8e9' },
}

/** Contrast that text needs (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5

/** The colour, darkened until text in it can be read on white; `#rrggbb`. */
export function readableOnPaper(colour: string): string {
  let channels = channelsOf(colour)
  while (1.05 / (luminance(channels) + 0.05) < leastContrast) channels = channels.map((channel) => Math.floor(channel * 0.94))
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** The colour, as much of it as `share` says, on white. */
export function tinted(colour: string, share: number): string {
  return `#${channelsOf(colour).map((channel) => Math.round(255 - (255 - channel) * share).toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

/** Relative luminance as WCAG defines it. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
