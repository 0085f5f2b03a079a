/** A text without the pictures that are written into it, and these by the names that stand in their place. */
export interface TakenPictures {
  text: string
  pictures: Record<string, Uint8Array>
}

const DATA = /(?:\[([^\][\n]{1,60})\]:[ \t]{0,9}<?|\]\(<?|["'])(data:image\/([a-z0-9.+-]{1,20});base64,)/gi
const ENDINGS: Readonly<Record<string, string>> = { jpeg: 'jpg', 'svg+xml': 'svg', 'x-icon': 'ico', tiff: 'tif' }

/** Takes out pictures in base64, as Google Docs has them where a text ends: `[image1]: <data:image/png;base64,…>`. */
export function takePictures(document: string): TakenPictures {
  const pictures: Record<string, Uint8Array> = {}
  const pieces: string[] = []
  let at = 0
  for (const { 0: whole, 1: label = '', 2: address = '', 3: type = '', index } of document.matchAll(DATA)) {
    const start = index + whole.length
    const end = endOfData(document, start)
    const kind = type.toLowerCase()
    const own = label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const ending = ENDINGS[kind] ?? kind.replace(/[^a-z0-9]/g, '')
    const name = `${own || `picture-${Object.keys(pictures).length + 1}`}.${ending}`
    pictures[name] = new Uint8Array(Buffer.from(document.slice(start, end), 'base64'))
    pieces.push(document.slice(at, start - address.length), name)
    at = end
  }
  return { text: pieces.join('') + document.slice(at), pictures }
}

/** Where base64 ends, looked for by hand: a pattern would keep each of its millions of characters in mind. */
function endOfData(text: string, start: number): number {
  let end = start
  for (let code = text.charCodeAt(end); isBase64(code); code = text.charCodeAt(end)) end += 1
  return end
}

/** `A–Z`, `a–z`, `0–9`, `+`, `/`, `=` */
const isBase64 = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43 || code === 61
