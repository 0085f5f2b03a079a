/** Fields whose results are no text: contents, page numbers, entries of an index. */
const SILENT = /^\s*(?:TOC|TDC|INDEX|TOA|PAGE|NUMPAGES|SECTIONPAGES|XE|TC|PRIVATE)\b/i

interface Field {
  instruction: string
  /** Between `separate` and `end`: what follows is what the field shows. */
  isShowing: boolean
}

/**
 * The fields that are open where a text is read: `begin`, an instruction such as `HYPERLINK "https://…" \o "a tip"`, `separate`,
 * what it shows, `end`; over runs and paragraphs, one inside the other.
 */
export class Fields {
  readonly #open: Field[] = []

  /** `w:fldChar`: `begin`, `separate` or `end`. */
  mark(type: string | undefined): void {
    const field = this.#open.at(-1)
    if (type === 'begin') this.#open.push({ instruction: '', isShowing: false })
    else if (type === 'end') this.#open.pop()
    else if (type === 'separate' && field) field.isShowing = true
  }

  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field && !field.isShowing) field.instruction += text
  }

  /** An instruction that does not end with its paragraph was left behind by some program. */
  nextParagraph(): void {
    while (this.#open.at(-1)?.isShowing === false) this.#open.pop()
  }

  /** A heading begins the text: whatever says to be contents still was never ended. */
  leaveContents(): void {
    while (this.isContents) this.#open.pop()
  }

  /** Whether what is read is no text. */
  get isSilent(): boolean {
    return this.#open.some(({ isShowing, instruction }) => !isShowing || SILENT.test(instruction))
  }

  /** Whether what is read belongs to a table of contents or an index. */
  get isContents(): boolean {
    return this.#open.some(({ instruction }) => /^\s*(?:TOC|TDC|INDEX|TOA)\b/i.test(instruction))
  }

  /** Where the innermost link leads. */
  get link(): string | undefined {
    return this.#open.reduce<string | undefined>((link, { instruction }) => linkOfField(instruction) ?? link, undefined)
  }
}

/** Whether a field of one element (`w:fldSimple`) shows no text. */
export const isSilentField = (instruction: string): boolean => SILENT.test(instruction)

/** `HYPERLINK "https://a.example" \l "part"` → `https://a.example#part`; undefined of other fields. */
export function linkOfField(instruction: string): string | undefined {
  if (!/^\s*HYPERLINK\b/i.test(instruction)) return undefined
  const words = [...instruction.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].slice(1)
  let address = ''
  let place = ''
  for (let at = 0; at < words.length; at++) {
    const [, quoted, bare] = words[at] ?? []
    const said = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? ''
    if (bare === '\\l') place = argumentOf(words[++at])
    else if (/^\\[ot]$/.test(bare ?? '')) at++
    else if (!bare?.startsWith('\\')) address ||= said
  }
  return place === '' ? address : `${address}#${place}`
}

const argumentOf = (word: RegExpMatchArray | undefined): string => word?.[1] ?? word?.[2] ?? ''
