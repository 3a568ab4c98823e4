import { testFaults } from '../slice.ts'
import { mediaFaults } from './index.ts'

testFaults(mediaFaults)
