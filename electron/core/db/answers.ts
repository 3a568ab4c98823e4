import type { Compilable } from 'kysely'
import { z } from 'zod'
import { answer as answerSchema, scopes, type Answer, type Answers, type Scope } from '../../../shared/model/answers.ts'
import type { Database } from './database.ts'

/** The client of drafts that are nobody's. */
const nobody = ''
const stored = z.array(z.object({ practice: z.string(), answer: answerSchema }))

/** For whom it is judged: a draft, null for one that is not in the library yet, and the client it is made for. */
export interface AnsweredFor {
  draftId: string | null
  clientId: string | null
}

/**
 * What holds for a draft: its own answers, and those of the client it is made for and of that client's account: of which account it will be, a draft does not
 * say. A client has only answers that were given for it.
 */
export function answersFor(db: Database, { draftId, clientId }: AnsweredFor): Answers {
  const subjects = { draft: draftId ?? nobody, account: clientId ?? nobody, client: clientId ?? nobody }
  const query = db.build
    .selectFrom('answers')
    .select(['practice', 'answer'])
    .where((where) => where.or(scopes.map((each) => where.and([where('scope', '=', each), where('subject', '=', subjects[each])]))))
    .orderBy('practice')
  return Object.fromEntries(stored.parse(db.all(query)).map(({ practice, answer }) => [practice, answer]))
}

export interface GivenAnswer {
  scope: Scope
  draftId: string
  /** Whose draft it is. */
  clientId: string | null
  practice: string
  /** Null takes the answer back. */
  answer: Answer | null
  at: string
}

export function keepAnswer(db: Database, { scope, draftId, clientId, practice, answer, at }: GivenAnswer): void {
  const subject = { draft: draftId, account: clientId ?? nobody, client: clientId ?? nobody }[scope]
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
