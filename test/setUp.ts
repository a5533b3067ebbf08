import fc from 'fast-check'
import { knowAllLanguages } from '../src/parse/knowAllLanguages.ts'

// A pipeline asks the same questions each time; at home every run asks others.
if (process.env['CI']) fc.configureGlobal({ seed: 20260302 })

knowAllLanguages()
