/** A text without the pictures that are written into it, and these by the names that stand in their place. */
export interface TakenPictures {
  text: string
  pictures: Record<string, Uint8Array>
}

const DATA = /(\[([^\][\n]{1,60})\]:[ \t]*<?|\]\(<?|["'])data:image\/([a-z0-9.+-]{1,20});base64,([A-Za-z0-9+/=]{4,})/gi
const ENDINGS: Readonly<Record<string, string>> = { jpeg: 'jpg', 'svg+xml': 'svg', 'x-icon': 'ico', tiff: 'tif' }

/** Takes out pictures in base64, as Google Docs has them where a text ends: `[image1]: <data:image/png;base64,…>`. */
export function takePictures(document: string): TakenPictures {
  const pictures: Record<string, Uint8Array> = {}
  const text = document.replace(
    DATA,
    (_whole, before: string, label: string | undefined, type: string, data: string) => {
      const kind = type.toLowerCase()
      const own = (label ?? '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
      const name = `${own || `picture-${Object.keys(pictures).length + 1}`}.${ENDINGS[kind] ?? kind.replace(/[^a-z0-9]/g, '')}`
      pictures[name] = new Uint8Array(Buffer.from(data, 'base64'))
      return before + name
    },
  )
  return { text, pictures }
}
