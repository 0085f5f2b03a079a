import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver'
import { textsOf } from '../ground/messages/index.ts'
import { understandFolder } from '../pipeline.ts'
import { isPicture } from '../read/read-picture.ts'
import type { ListOptions } from './complete/options.ts'
import { spotAt } from './complete/spot-at.ts'
import { suggest } from './complete/suggest.ts'
import type { Suggestion } from './complete/suggestion.ts'
import { folderOf, type OpenDocument, yamlAbove } from './open-document.ts'
import type { Point } from './typed-text.ts'

const KINDS: Record<Suggestion['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  record: CompletionItemKind.Reference,
  check: CompletionItemKind.Constant,
  block: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
}

/** What may be typed at a point: keys and values of front matter and records. */
export function completeAt(document: OpenDocument, point: Point): CompletionItem[] {
  const yaml = yamlAbove(document, point)
  const spot = yaml && spotAt(yaml.lines)
  const around = optionsFor(document)
  if (yaml === undefined || spot === undefined || around === undefined) return []
  const range = { start: { ...point, character: point.character - spot.typed.length }, end: point }
  return suggest(yaml.name, spot, document.language, around).map(({ kind, text, detail, about }, index) => ({
    label: text,
    kind: KINDS[kind],
    sortText: String(index).padStart(4, '0'),
    ...(detail !== undefined && { detail }),
    ...(about !== undefined && { documentation: { kind: MarkupKind.Markdown, value: about } }),
    textEdit: { range, newText: kind === 'key' || (spot.part === 'key' && isKeyOfRecord(kind)) ? `${text}: ` : text },
  }))
}

/** Ids that are keys: of `bios` and `checks`. Items of lists are typed where keys could stand, too. */
const isKeyOfRecord = (kind: Suggestion['kind']): boolean => kind === 'record' || kind === 'check'

function optionsFor(document: OpenDocument): ListOptions | undefined {
  const newsroom = document.session.newsroom()
  if (newsroom === undefined) return undefined
  const { language, path } = document
  const folder = newsroom.files.folders.find((each) => path.startsWith(`${each.path}/`))
  return {
    language,
    texts: textsOf(language).lsp,
    records: newsroom.records,
    today: newsroom.today,
    pictures: folder?.files.map(({ name }) => name).filter(isPicture) ?? [],
    blocks: () => blocksOfEdition(document),
  }
}

/** Signs of a block by which it is known again. */
const LONGEST = 80

/** The ids of an edition's blocks, those beside the body first. */
function blocksOfEdition(document: OpenDocument): { id: string; kind: string; text: string }[] {
  const folder = folderOf(document)
  const settings = document.session.newsroom()?.settings
  const article = folder && settings && understandFolder(folder, settings).article
  if (!article) return []
  const { blockOf } = textsOf(document.language).lsp
  return [article.fields, article].flatMap(({ source, translation, beads }) => {
    const side = source.file.path === document.path ? 'source' : 'translation'
    const edition = side === 'source' ? source : translation
    return beads
      .flatMap((bead) => bead[side].slice(0, 1).map((index) => ({ id: bead.id, block: edition?.blocks[index] })))
      .sort((one, other) => (one.block?.index ?? 0) - (other.block?.index ?? 0))
      .flatMap(({ id, block }) =>
        block ? { id, kind: blockOf(id, block.kind), text: block.text.slice(0, LONGEST) } : [],
      )
  })
}
