import { migration as drafts } from './0001-drafts.ts'
import { migration as signatures } from './0002-signatures.ts'
import { migration as answers } from './0003-answers.ts'
import { migration as houseRules } from './0004-house-rules.ts'
import { migration as alike } from './0005-alike.ts'

/** In order; the position of a migration plus one is the layout's version. A migration that has landed is never changed. */
export const migrations: readonly string[] = [drafts, signatures, answers, houseRules, alike]
