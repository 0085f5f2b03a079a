import type { RowKind } from '../../model/rows.ts'
import type { deskRows as english } from '../en/desk-rows.ts'

const NOUNS: Record<RowKind, readonly ['el' | 'la', string]> = {
  heading: ['el', 'título'],
  paragraph: ['el', 'párrafo'],
  item: ['el', 'elemento de lista'],
  quotation: ['la', 'cita'],
  table: ['la', 'tabla'],
  code: ['el', 'bloque de código'],
  figure: ['la', 'imagen'],
  footnote: ['la', 'nota'],
  title: ['el', 'título'],
  description: ['la', 'descripción'],
  alt: ['el', 'texto alternativo'],
  caption: ['el', 'pie de foto'],
}

const named = (kind: RowKind, number: number | null) =>
  number === null ? NOUNS[kind][1] : `${NOUNS[kind][1]} ${number}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Cómo se dice de qué fila se habla. */
export const deskRows: typeof english = {
  row: (kind, number) => capital(named(kind, number)),
  theRow: (kind, number) => `${NOUNS[kind][0]} ${named(kind, number)}`,
  ofRow: (kind, number) => `${NOUNS[kind][0] === 'el' ? 'del' : 'de la'} ${named(kind, number)}`,
}
