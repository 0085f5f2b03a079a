/** A name as keys, slugs and ids are written: `El tren (2)` → `el-tren-2`; '' where no letter or digit is left. */
export function toKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
