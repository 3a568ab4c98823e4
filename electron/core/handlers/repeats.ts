import { parseRule } from '../../../shared/planning/parse-rule.ts'
import { checkRule, endOf, nextTimes } from '../../../shared/planning/repeats.ts'
import { floatingRule, ruleText } from '../../../shared/planning/rule-text.ts'
import { instantOf } from '../../../shared/planning/zoned.ts'
import type { Database } from '../db/database.ts'
import { listRepeats, markRepeatRemoved } from '../db/repeats.ts'
import { join, keepRepeat, split } from '../keep-repeats.ts'
import type { Changed, Handlers } from './handlers.ts'

export interface RepeatDependencies {
  db: Database
  now: () => Date
  changed: Changed
}

type RepeatHandlers = Pick<Handlers, Extract<keyof Handlers, `repeat.${string}`>>

export function repeatHandlers({ db, now, changed }: RepeatDependencies): RepeatHandlers {
  function write<Value>(work: (run: Parameters<Parameters<Database['write']>[0]>[0], at: string) => Value): Value {
    const value = db.write((run) => work(run, now().toISOString()))
    changed([], ['plan'])
    return value
  }

  return {
    'repeat.list': async ({ clientIds }) => ({ repeats: listRepeats(db, clientIds) }),

    'repeat.keep': async (repeat) => ({ before: write((run, at) => keepRepeat(db, run, repeat, at)) }),

    'repeat.remove': async ({ id }) => {
      write((run, at) => markRepeatRemoved(db, run, id, at))
      return {}
    },

    'repeat.restore': async ({ id }) => {
      write((run) => markRepeatRemoved(db, run, id, null))
      return {}
    },

    'repeat.split': async (input) => write((run, at) => split(db, run, input, at)),

    'repeat.join': async (input) => {
      write((run, at) => join(db, run, input, at))
      return {}
    },

    'repeat.preview': async ({ rule: given, localStart, timeZone, count }) => {
      const rule = ruleText(parseRule(floatingRule(given, timeZone)))
      checkRule(rule, localStart)
      const times = nextTimes(rule, localStart, localStart, count).map((localAt) => ({ localAt, ...instantOf(localAt, timeZone) }))
      return { times, endsAt: endOf(rule, localStart) }
    },
  }
}
