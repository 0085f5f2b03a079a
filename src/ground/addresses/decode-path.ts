/** `/caf%C3%A9/` → `/café/`, composed; undefined where it is no encoding of text. */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return undefined
  }
}
