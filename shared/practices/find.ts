import { practices } from './index.ts'
import type { AnyPractice } from './practice.ts'

const byId: ReadonlyMap<string, AnyPractice> = new Map(practices.map((practice) => [practice.id, practice]))

/** The practice of that id; undefined where the rule book of this version has none, as an older verdict may name. */
export function practiceById(id: string): AnyPractice | undefined {
  return byId.get(id)
}
