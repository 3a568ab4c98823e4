import { testFaults } from '../slice.ts'
import { timeFaults } from './index.ts'

testFaults(timeFaults)
