import { faultCheck } from '../fault-check.ts'

/** YAML without nesting that content never needs. */
export const yamlDepth = faultCheck('yaml-depth', 'error', { safety: true })
