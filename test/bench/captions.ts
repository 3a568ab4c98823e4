import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Table from 'cli-table3'
import { detectorNames, detectors, type DetectorName } from '../../shared/captions/detectors.ts'
import { kindsOfHashtags } from '../../shared/captions/hashtag-kinds.ts'
import { languageOf } from '../../shared/captions/language.ts'
import { learnedNames } from '../../shared/captions/learned/learned.ts'
import { weighed } from '../../shared/captions/learned/weighed.ts'
import { rules } from '../../shared/captions/rules.ts'
import { tokenise } from '../../shared/captions/tokens.ts'
import { captionFolder, developmentSets, limitsOf, readCaptions, trainFolds, type Folds } from './caption-folds.ts'
import type { Labelled } from './caption-learning.ts'
import { keywordPeers } from './caption-peers.ts'

interface Options {
  json?: string
}

interface Figures {
  half: string
  detector: DetectorName
  precision: number | null
  recall: number | null
  /** Captions where it fires and should, fires and should not, should and does not. */
  right: number
  wrong: number
  missed: number
  /** Share of the pieces that a reader marked which one of its spans touches. */
  spans: number | null
}

type Find = (caption: string) => readonly { from: number; to: number }[]

const halves = [...developmentSets, 'held-out']

/**
 * Detectors of captions on labelled captions: bare figures and never an example, so that the held-out half stays unread. What is learned is
 * judged on each development set with weights that were learned from the other ones.
 */
export function benchCaptions({ json }: Options): void {
  const sets = halves.filter((half) => existsSync(join(captionFolder, `${half}.json`))).map((half) => ({ half, captions: readCaptions(half) }))
  const folds = trainFolds()
  const clips = sets.flatMap(({ half, captions }) => detectorNames.map((detector) => measure(half, captions, detector, finder(detector, half, folds))))
  const peers = sets.flatMap(({ half, captions }) => Object.entries(keywordPeers).map(([detector, find]) => measure(half, captions, detector as DetectorName, find)))
  const whole = sets.map(({ half, captions }) => ({ half, captions: captions.length, language: languages(captions), hashtagKinds: kinds(captions) }))
  print(clips, peers)
  for (const { half, captions, language, hashtagKinds } of whole) {
    console.log(`${half}: ${captions} captions; language right in ${percent(language)}, kind of hashtag right in ${percent(hashtagKinds)}`)
  }
  if (json) writeFileSync(json, `${JSON.stringify({ ours: { ...held(clips), ...Object.fromEntries(whole.map(({ half, language, hashtagKinds }) => [half, { language, hashtagKinds }])) }, peers: { 'list of keywords': held(peers) }, clips }, null, 2)}\n`)
}

/** Precision and recall of each detector on the captions that nobody wrote from. */
function held(figures: readonly Figures[]): Record<string, Pick<Figures, 'precision' | 'recall'>> {
  return Object.fromEntries(figures.filter(({ half }) => half === 'held-out').map(({ detector, precision, recall }) => [detector, { precision, recall }]))
}

function finder(detector: DetectorName, half: string, folds: Folds): Find {
  const name = learnedNames.find((known) => known === detector)
  const fold = folds[half]
  if (!name || !fold) return (caption) => detectors[detector](caption, tokenise(caption))
  const learned = { ...limitsOf(name, folds, half), weights: fold[name] }
  return (caption) => {
    const tokens = tokenise(caption)
    return weighed(rules[name](caption, tokens), tokens, learned)
  }
}

function measure(half: string, captions: readonly Labelled[], detector: DetectorName, find: Find): Figures {
  let [right, wrong, missed, marks, touched] = [0, 0, 0, 0, 0]
  for (const caption of captions) {
    const found = find(caption.text)
    const marked = caption[detector] ?? []
    if (found.length > 0 && marked.length > 0) right++
    else if (found.length > 0) wrong++
    else if (marked.length > 0) missed++
    marks += marked.length
    touched += marked.filter((text) => found.some((span) => touches(caption.text, text, span))).length
  }
  return { half, detector, precision: share(right, right + wrong), recall: share(right, right + missed), right, wrong, missed, spans: share(touched, marks) }
}

function touches(caption: string, marked: string, { from, to }: { from: number; to: number }): boolean {
  for (let at = caption.indexOf(marked); at >= 0; at = caption.indexOf(marked, at + 1)) if (at < to && from < at + marked.length) return true
  return false
}

/** Of captions in one known language; a third language is right as soon as it is neither of ours. */
function languages(captions: readonly Labelled[]): number | null {
  const known = captions.filter(({ language }) => ['nl', 'en', 'other'].includes(language))
  const right = known.filter(({ text, language }) => {
    const found = languageOf(text)
    return language === 'other' ? found !== null && found !== 'nl' && found !== 'en' : found === language
  })
  return share(right.length, known.length)
}

function kinds(captions: readonly Labelled[]): number | null {
  const judged = captions.flatMap(({ text, hashtags = {} }) =>
    kindsOfHashtags(text).flatMap(({ from, to, kind }) => {
      const wanted = hashtags[text.slice(from, to)]
      return wanted === undefined ? [] : [wanted === kind]
    }),
  )
  return share(judged.filter(Boolean).length, judged.length)
}

function print(ours: readonly Figures[], peers: readonly Figures[]): void {
  const table = new Table({ head: ['detector', 'captions', 'precision', 'recall', 'marked', 'right', 'wrong', 'missed', 'spans touched', 'keywords: precision', 'recall'] })
  for (const { half, detector, precision, recall, right, wrong, missed, spans } of ours) {
    const peer = peers.find((other) => other.half === half && other.detector === detector)
    table.push([detector, half, percent(precision), percent(recall), right + missed, right, wrong, missed, percent(spans), peer ? percent(peer.precision) : '', peer ? percent(peer.recall) : ''])
  }
  console.log(table.toString())
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(1)} %`
}
