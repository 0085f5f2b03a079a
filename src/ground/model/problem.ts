import type { CheckId } from '../messages/check-id.ts'
import type { Edit, Severity } from './finding.ts'

/** A finding as people and machines are told it; the JSON contract's fields, and what mends it. Lines and columns from 1. */
export interface Problem {
  check: CheckId
  severity: Severity
  /** Key of the article, null where it belongs to none. */
  article: string | null
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
  note: string
  /** How to accept it, where that is possible; machines are told it at the end of `note`. */
  acceptance?: string
  related: { file: string; line: number; column: number; message: string }[]
  /** Address of the check's page. */
  url: string
  /** The finding's; no part of the contract. */
  fix?: readonly Edit[]
  /** The finding's; no part of the contract. */
  lacks?: string
  /** The id by which `allow` names the block in which it stands; no part of the contract. */
  block?: string
}
