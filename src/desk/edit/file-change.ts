/** A file that is written: its text as it was, null where it was not there, and as it is. */
export interface FileChange {
  path: string
  before: string | null
  after: string
}
