import type { PrintedPost } from '../data/plan-data.ts'
import type { Look } from '../parts/look.ts'

/** What was last said of a post in a review; null where nothing was. */
export function answerWords({ answer }: PrintedPost, { t }: Look): string | null {
  if (!answer) return null
  const said = t(`report:calendar.answers.${answer.kind}`, { who: answer.who })
  return answer.text === '' ? said : `${said}: “${answer.text}”`
}
