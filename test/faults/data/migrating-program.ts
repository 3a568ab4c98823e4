import Sqlite from 'better-sqlite3'
import { openDatabase } from '../../../electron/core/db/open.ts'

/* Opens an old library, and kills itself before the statement of that number; or says how many there are. */
const { dataDir, killAt } = JSON.parse(process.argv[2] ?? '') as { dataDir: string; killAt: number | null }
let reached = 0

const { exec, prepare, pragma } = Sqlite.prototype
Sqlite.prototype.exec = function stepped(this: Sqlite.Database, sql: string) {
  for (const statement of statementsOf(this, sql)) {
    step()
    exec.call(this, statement)
  }
  return this
}
Sqlite.prototype.pragma = function stepped(this: Sqlite.Database, ...asked: Parameters<Sqlite.Database['pragma']>) {
  step()
  return pragma.apply(this, asked)
}
Sqlite.prototype.prepare = function stepped(this: Sqlite.Database, sql: string) {
  step()
  return prepare.call(this, sql)
} as typeof prepare

openDatabase(dataDir).close()
console.log(reached)

function step() {
  reached += 1
  if (reached === killAt) process.kill(process.pid, 'SIGKILL')
}

/** Cuts at a semicolon only where SQLite takes what stands before it for whole: triggers and comments have some inside. Asks when all before it is done. */
function* statementsOf(database: Sqlite.Database, sql: string): Generator<string> {
  let begun = ''
  for (const part of sql.split(/(?<=;)/)) {
    begun += part
    if (!isWhole(database, begun)) continue
    yield begun
    begun = ''
  }
  if (begun.trim() !== '') yield begun
}

function isWhole(database: Sqlite.Database, sql: string): boolean {
  try {
    prepare.call(database, sql)
    return true
  } catch {
    return false
  }
}
