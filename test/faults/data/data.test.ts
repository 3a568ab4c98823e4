import { dataFaults } from './index.ts'
import { testFaults } from '../slice.ts'

testFaults(dataFaults)
