import { faultCheck } from '../fault-check.ts'

/** YAML without tags, which could make code of text. */
export const yamlTag = faultCheck('yaml-tag', 'error', { safety: true })
