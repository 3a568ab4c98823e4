import { testFaults } from '../slice.ts'
import { textFaults } from './index.ts'

testFaults(textFaults)
