import type { Output, ParsedInput, ProcedureName } from '../../../shared/contract/contract.ts'
import type { CallContext } from '../core.ts'

/** One function per procedure: a missing one does not compile. */
export type Handlers = { [Name in ProcedureName]: Handler<Name> }
export type Handler<Name extends ProcedureName> = (input: ParsedInput<Name>, context: CallContext) => Promise<Output<Name>>
