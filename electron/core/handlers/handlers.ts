import type { Output, ParsedInput, ProcedureName, Topic } from '../../../shared/contract/contract.ts'
import type { CallContext } from '../core.ts'

/** One function per procedure: a missing one does not compile. */
export type Handlers = { [Name in ProcedureName]: Handler<Name> }
export type Handler<Name extends ProcedureName> = (input: ParsedInput<Name>, context: CallContext) => Promise<Output<Name>>

/** Tells every page that these drafts came, went or changed, and these lists did. */
export type Changed = (draftIds: string[], topics?: Topic[]) => void
