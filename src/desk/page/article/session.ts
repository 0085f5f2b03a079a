import { type Signal, signal } from '@preact/signals'
import type { Language } from '../../../ground/model/language.ts'
import { otherLanguage } from '../../../ground/model/language.ts'
import type { DeskArticle } from '../../api/rows.ts'
import type { Field } from './field.ts'
import type { RowModel } from './row-model.ts'

/** What is open besides the rows: of one row, or of the whole article. */
export interface Panel {
  name: 'insert' | 'menu' | 'history' | 'note' | 'term' | 'find' | 'keys' | 'rest'
  row?: RowModel
  field?: Field
  /** The panel `rest` asks before it does this. */
  reason?: string
}

/** A text whose place is gone. */
export interface LostText {
  name: string
  text: string
  /** Of the browser's store, where it comes from there. */
  key?: string
}

/** An open article: what the page knows of it, and the one queue in which it writes. */
export interface Session {
  readonly key: string
  /** Null until it is known. */
  readonly article: Signal<DeskArticle | null>
  readonly rows: Signal<readonly RowModel[]>
  /** The row and the field somebody was in last. */
  readonly row: Signal<RowModel | null>
  readonly field: Signal<Field | null>
  readonly panel: Signal<Panel | null>
  /** Why the article cannot be shown; '' where it can. */
  readonly failure: Signal<string>
  readonly isGone: Signal<boolean>
  readonly lost: Signal<readonly LostText[]>
  /** How often something was written or renewed; what shows the files anew watches it. */
  readonly renewed: Signal<number>
  /** Which page is shown beside the rows. */
  readonly preview: Signal<'none' | 'article' | 'facing'>
  /** Does what writes or reads all of the article when what was asked before is done. */
  readonly queue: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Takes back an operation by its name. */
  undo: (operation: string) => void
  /** What others wrote was told then, and how. */
  news: { at: number; text: string }
}

/** A session of an article that nothing is known of. */
export function newSession(key: string): Session {
  let last: Promise<unknown> = Promise.resolve()
  return {
    key,
    article: signal(null),
    rows: signal([]),
    row: signal(null),
    field: signal(null),
    panel: signal(null),
    failure: signal(''),
    isGone: signal(false),
    lost: signal([]),
    renewed: signal(0),
    preview: signal('none'),
    queue: (work) => {
      const next = last.then(work)
      last = next.catch(() => undefined)
      return next
    },
    undo: () => undefined,
    news: { at: 0, text: '' },
  }
}

/** The edition whose texts stand in the fields: the translation, or the source where there is none. */
export function writtenEdition({ article }: Session): Language {
  const { source = 'es', editions = {} } = article.value ?? {}
  const other = otherLanguage(source)
  return editions[other] ? other : source
}

/** The fields of a row that the page shows as such, in their order. */
export const fieldsOf = (session: Session, { source, translation, writesSource }: RowModel): readonly Field[] =>
  writtenEdition(session) === session.article.value?.source
    ? source.value
    : [...(writesSource.value ? source.value : []), ...translation.value]

/** All fields, those that are not shown too. */
export const allFields = ({ rows }: Session): Field[] =>
  rows.peek().flatMap(({ source, translation }) => [...source.peek(), ...translation.peek()])
