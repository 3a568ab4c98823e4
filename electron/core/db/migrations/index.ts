import { migration as drafts } from './0001-drafts.ts'
import { migration as signatures } from './0002-signatures.ts'
import { migration as answers } from './0003-answers.ts'
import { migration as houseRules } from './0004-house-rules.ts'
import { migration as alike } from './0005-alike.ts'
import { migration as library } from './0006-library.ts'
import { migration as imports } from './0007-imports.ts'
import { migration as settings } from './0008-settings.ts'
import { migration as hashtagGroups } from './0009-hashtag-groups.ts'
import { migration as plans } from './0010-plans.ts'

/** In order; the position of a migration plus one is the layout's version. A migration that has landed is never changed. */
export const migrations: readonly string[] = [drafts, signatures, answers, houseRules, alike, library, imports, settings, hashtagGroups, plans]
