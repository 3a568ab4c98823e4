import type { Verdict } from '../model/verdict.ts'
import { practiceById } from '../practices/find.ts'
import { practices } from '../practices/index.ts'
import { applyHouseRules } from './apply.ts'
import type { HousePractice } from './house-practice.ts'

/** The practice that a verdict means by an id: of the rule book, as the house has it where it judged by house rules. */
export function practiceOf({ house }: Pick<Verdict, 'house'>, id: string): HousePractice | undefined {
  return house ? applyHouseRules(practices, house.rules).find((practice) => practice.id === id) : practiceById(id)
}
