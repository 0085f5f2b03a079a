import { strToU8, type Zippable, zipSync } from 'fflate'
import type { SourceDocument } from '../../../src/import/document.ts'
import { readDocx } from '../../../src/import/docx/read-docx.ts'
import { writeMarkdown } from '../../../src/write/write-markdown.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What a Word file of the tests holds besides its text. */
export interface WordFileParts {
  /** What is in `w:styles`. */
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  footer?: string
  /** `dc:title` of the file. */
  title?: string
  /** Addresses of links, `link1`, `link2`, … */
  links?: readonly string[]
  /** Files by their paths below `word/`; one in `media/` is the picture `media/a.png`. */
  files?: Zippable
  /** The whole of `word/document.xml`. */
  document?: string
}

/** A .docx with a body. */
export function wordFile(body: string, parts: WordFileParts = {}): Uint8Array {
  const related = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer'] as const).filter(
    (name) => parts[name] !== undefined,
  )
  const roots = { header: 'hdr', footer: 'ftr' } as Readonly<Record<string, string>>
  const relations = [
    ...related.map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`),
    ...(parts.links ?? []).map(
      (to, at) => `<Relationship Id="link${at + 1}" Type="${OFFICE}/hyperlink" Target="${to}" TargetMode="External"/>`,
    ),
    ...Object.keys(parts.files ?? {}).map(
      (path) => `<Relationship Id="${path}" Type="${OFFICE}/image" Target="${path}"/>`,
    ),
  ]
  const inPackage = (all: string) =>
    strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`,
    )
  return zipSync({
    '_rels/.rels': inPackage(
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'docProps/core.xml': strToU8(
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title ?? ''}</dc:title><dc:creator>Equipo</dc:creator></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      parts.document ?? `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': inPackage(relations.join('')),
    ...Object.fromEntries(
      related.map((name) => {
        const root = `w:${roots[name] ?? name}`
        return [`word/${name}.xml`, strToU8(`${HEAD}<${root} ${NAMESPACES}>${parts[name]}</${root}>`)]
      }),
    ),
    ...Object.fromEntries(Object.entries(parts.files ?? {}).map(([path, file]) => [`word/${path}`, file])),
  })
}

/** A run: `r('words', '<w:b/>')`. */
export const r = (text: string, looks = ''): string =>
  `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs, or of words alone: `p('words', 'Heading1')`. */
export const p = (content: string, style = '', properties = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`

/** An item of a list: `item('words', 3, 1)` is on the second level of list 3. */
export const item = (content: string, list: number, level = 0): string =>
  p(content, '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** What is read of a Word file, its body as Markdown. */
export async function readWord(
  body: string,
  parts: WordFileParts = {},
): Promise<SourceDocument & { markdown: string }> {
  const document = await readDocx(wordFile(body, parts), { name: 'nota.docx' })
  return { ...document, markdown: writeMarkdown(document.body, '', 'nothing') }
}
