import { testFaults } from '../slice.ts'
import { webFaults } from './index.ts'

testFaults(webFaults)
