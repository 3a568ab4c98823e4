import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { learnedNames, weightStep } from '../../shared/captions/learned/learned.ts'
import { limitsOf, trained, trainFolds } from '../bench/caption-folds.ts'

/* Learns the weights of shared/captions/words/weights.ts anew from the development sets: node test/captions/train.ts */

const folds = trainFolds()
const learned = trained()
const lines = learnedNames.map((name) => {
  const packed = [...learned[name]].map(([feature, weight]) => `${Math.round(weight / weightStep)} ${feature}`).join('\n')
  const { add, veto } = limitsOf(name, folds)
  return `  ${name}: { add: ${add}, veto: ${veto}, packed: ${JSON.stringify(packed)} },`
})
const text = `// Made by test/captions/train.ts from the development sets of test/captions; not to be edited by hand.
export const weightsOf = {
${lines.join('\n')}
}
`
writeFileSync(join(import.meta.dirname, '../../shared/captions/words/weights.ts'), text)
