import type { Compilable } from 'kysely'
import { z } from 'zod'
import { answer as answerSchema, type Answer, type Answers, type Scope } from '../../../shared/model/answers.ts'
import type { Database } from './database.ts'

/** Answers of the account and of the client hold for every draft of the library; which client that is, one library does not yet tell apart. */
const everyDraft = ''
const stored = z.array(z.object({ practice: z.string(), answer: answerSchema }))

/** What holds for a draft: its own answers, and those given for all. Null for a draft that is not in the library yet. */
export function answersFor(db: Database, draftId: string | null): Answers {
  const query = db.build
    .selectFrom('answers')
    .select(['practice', 'answer'])
    .where((where) => where.or([where('scope', '!=', 'draft'), where('subject', '=', draftId ?? everyDraft)]))
  return Object.fromEntries(stored.parse(db.all(query)).map(({ practice, answer }) => [practice, answer]))
}

export interface GivenAnswer {
  scope: Scope
  draftId: string
  practice: string
  /** Null takes the answer back. */
  answer: Answer | null
  at: string
}

export function keepAnswer(db: Database, { scope, draftId, practice, answer, at }: GivenAnswer): void {
  const subject = scope === 'draft' ? draftId : everyDraft
  db.write((run) => {
    run(db.build.deleteFrom('answers').where('scope', '=', scope).where('subject', '=', subject).where('practice', '=', practice))
    if (answer !== null) run(db.build.insertInto('answers').values({ scope, subject, practice, answer, answered_at: at }))
  })
}

/** Gives a draft the own answers of another, where it has none itself; part of a running transaction. */
export function copyAnswers(db: Database, run: (query: Compilable) => void, fromId: string, toId: string): void {
  const given = db.build
    .selectFrom('answers')
    .where('scope', '=', 'draft')
    .where('subject', '=', fromId)
    .select(({ val }) => ['scope', val(toId).as('subject'), 'practice', 'answer', 'answered_at'])
  run(db.build.insertInto('answers').orIgnore().columns(['scope', 'subject', 'practice', 'answer', 'answered_at']).expression(given))
}
