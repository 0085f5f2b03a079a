/**
 * A text as the address that it is (WHATWG URL); undefined where it is none. Node's `URL.canParse` comes to refuse letters
 * such as ñ in a host once it has been called often (v20 and v22), so that the same page came out in two ways.
 */
export function readUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
