import { faultCheck } from '../fault-check.ts'

/** YAML without anchors and aliases, which can grow without end. */
export const yamlAlias = faultCheck('yaml-alias', 'error', { safety: true })
