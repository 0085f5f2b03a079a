/** Where a file says in which letters it is written; it must stand among its first bytes. */
const CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i
const BEGINNING = 4096

/** The text of an HTML file: by its byte order mark, by its `<meta charset>`, else UTF-8 or Windows' Latin letters. */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = decode(bytes, encodingByMark(bytes), false)
  if (marked !== undefined) return marked
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING))
  const named = CHARSET.exec(beginning)?.[1]
  // A page that is read as ASCII says in vain that it is UTF-16.
  const isPossible = named !== undefined && !/^utf-?16/i.test(named)
  return (
    decode(bytes, 'utf-8', true) ??
    (isPossible && !/^utf-?8$/i.test(named) ? decode(bytes, named, false) : undefined) ??
    new TextDecoder('windows-1252').decode(bytes, { stream: true })
  )
}

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : undefined
}

function decode(bytes: Uint8Array, encoding: string | undefined, isStrict: boolean): string | undefined {
  if (encoding === undefined) return undefined
  try {
    // At one go, Node reads Windows-1252 as Latin-1: https://github.com/nodejs/node/issues/56542.
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes, { stream: !isStrict })
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}
