/** What the desk answers instead of doing what it was asked: a status of HTTP and what is said. */
export class DeskRefusal extends Error {
  override name = 'DeskRefusal'
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 500 | 502 | 507
  readonly code: string
  /** What is told besides: `was`, `now`, `problems`. */
  readonly more: Readonly<Record<string, unknown>>
  constructor(status: DeskRefusal['status'], code: string, message: string, more: DeskRefusal['more'] = {}) {
    super(message)
    this.status = status
    this.code = code
    this.more = more
  }
}
