import type { XmlElement } from '@rgrove/parse-xml'
import { charactersOf, elementNamed } from './elements.ts'

/** What programs call a document that nobody has named, and names of files. */
const UNNAMED =
  /^(?:microsoft word|word document|document\d*$|documento\d*$|doc\d+$|untitled|sin t[ií]tulo|t[ií]tulo$|title$|plantilla|template|normal|presentaci[oó]n|power ?point|google docs?|libreoffice|informe$|report$)|\.(?:docx?|dotx?|odt|rtf|pdf|pages)$|^[\w-]*_[\w-]*$/i

/** The title that a file gives itself; undefined where it is a program's or a file's name. */
export function titleOfFile(properties: XmlElement | undefined): string | undefined {
  const title = charactersOf(elementNamed(properties, 'dc:title')).replace(/\s+/g, ' ').trim()
  return title === '' || UNNAMED.test(title) ? undefined : title
}
