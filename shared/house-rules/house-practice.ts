import type { AnyPractice, Scale } from '../practices/practice.ts'
import type { HouseField } from '../model/verdict.ts'

/** What of a practice is the house's, and what is documented instead. */
export interface HouseMark {
  /** The house, as its rules name it. */
  name: string
  /** The documented scale, where the house has another. */
  scale?: Scale
  /** The documented weight, where the house has another. */
  weight?: number
  /** The house has switched it off. */
  off?: true
  /** The house's own rule, without a documented one behind it: what it is made of. It has no source and no grade. */
  added?: Record<string, readonly string[] | number>
  reason?: string
}

/** A practice of the rule book, or of a house. */
export type HousePractice = AnyPractice & { house?: HouseMark }

const fields = ['scale', 'weight', 'off', 'added'] as const satisfies readonly HouseField[]

/** Which parts of a practice are the house's. */
export function houseFields(mark: HouseMark): HouseField[] {
  return fields.filter((field) => mark[field] !== undefined)
}
