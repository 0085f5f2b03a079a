import type { XmlElement } from '@rgrove/parse-xml'
import { attributeOf, elementsOf } from './elements.ts'
import type { WordPart } from './word-package.ts'

/** The notes of a text, at its feet or its end, in the order in which the text names them. */
export class WordNotes {
  readonly #texts = new Map<string, { element: XmlElement; part: WordPart }>()
  readonly #identifiers = new Map<string, string>()

  /** `part` holds notes of a kind: `footnotes.xml`, `endnotes.xml`. */
  hold(kind: 'footnote' | 'endnote', part: WordPart): void {
    for (const element of elementsOf(part.root)) {
      // Lines that separate notes from the text are stored as notes of a type.
      const isText = (attributeOf(element, 'w:type') ?? 'normal') === 'normal'
      if (element.name === `w:${kind}` && isText)
        this.#texts.set(`${kind} ${attributeOf(element, 'w:id')}`, { element, part })
    }
  }

  /** The label of a note that the text names; undefined where there is no such note. */
  named(kind: 'footnote' | 'endnote', id: string | undefined): string | undefined {
    const key = `${kind} ${id}`
    if (!this.#texts.has(key)) return undefined
    const identifier = this.#identifiers.get(key) ?? String(this.#identifiers.size + 1)
    this.#identifiers.set(key, identifier)
    return identifier
  }

  /** Those that the text names. */
  *all(): Iterable<{ identifier: string; element: XmlElement; part: WordPart }> {
    for (const [key, identifier] of this.#identifiers) {
      const text = this.#texts.get(key)
      if (text) yield { identifier, ...text }
    }
  }
}
