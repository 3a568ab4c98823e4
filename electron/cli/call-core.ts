import { randomUUID } from 'node:crypto'
import { contract, type Input, type Output, type ProcedureName } from '../../shared/contract/contract.ts'
import type { CallContext, Core } from '../core/core.ts'

/** Calls the core with the types of the contract; on the command line every path may be read. Rejects with a `Failure`. */
export async function callCore<Name extends ProcedureName>(core: Core, name: Name, input: Input<Name>, context: Pick<CallContext, 'signal' | 'onProgress'> = {}): Promise<Output<Name>> {
  const output = await core.call(name, input, { callId: randomUUID(), grant: { allowsPath: () => true }, ...context })
  // The core parsed it by this very schema; the compiler does not follow a lookup through a type parameter.
  return contract[name].output.parse(output) as Output<Name>
}
