import { testFaults } from '../slice.ts'
import { guardFaults } from './index.ts'

testFaults(guardFaults)
