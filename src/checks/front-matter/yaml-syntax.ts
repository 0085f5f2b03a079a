import { faultCheck } from '../fault-check.ts'

/** Front matter and records are YAML. */
export const yamlSyntax = faultCheck('yaml-syntax', 'error', { safety: true })
