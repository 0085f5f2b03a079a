import type { BlockKind } from '../../model/block-kind.ts'

/** Cómo se llaman las clases de bloques: «un párrafo», «del párrafo», «Párrafo inesperado». */
export const BLOCK_KINDS: Record<BlockKind, { a: string; of: string; unexpected: string }> = {
  heading: masculine('título'),
  paragraph: masculine('párrafo'),
  item: masculine('elemento de lista'),
  quotation: feminine('cita'),
  table: feminine('tabla'),
  code: masculine('bloque de código'),
  figure: feminine('imagen'),
  footnote: feminine('nota'),
}

function masculine(name: string) {
  return { a: `un ${name}`, of: `del ${name}`, unexpected: `${capital(name)} inesperado` }
}

function feminine(name: string) {
  return { a: `una ${name}`, of: `de la ${name}`, unexpected: `${capital(name)} inesperada` }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
