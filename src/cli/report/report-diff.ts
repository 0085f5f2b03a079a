import pc from 'picocolors'
import type { Colors } from 'picocolors/types'
import { diffWords } from '../../ground/text/diff-words.ts'
import { type AlignedArticle, type ChangedBead, isField } from '../../model.ts'
import { answerInJson } from './answer-in-json.ts'
import { displayWidth } from './display-width.ts'
import { printable } from './printable.ts'
import type { Style } from './types.ts'
import { type WrappedLine, wrapStretches } from './wrap-stretches.ts'
import { wrapText } from './wrap-text.ts'

/** What changed in an article since both editions were last in step; ready for stdout. */
export const reportDiff = (article: AlignedArticle, changes: readonly ChangedBead[], style: Style): string =>
  style.format === 'json'
    ? answerInJson(toJson(article, changes))
    : toText(article, changes, style, pc.createColors(style.colour))

/** The contract's blocks; `language` is that of `before` and `after`, `translation` what stands opposite, whichever edition changed. */
const toJson = ({ key }: AlignedArticle, changes: readonly ChangedBead[]) => ({
  article: key,
  blocks: changes.map(({ id, state, language, before, after, opposite, kind }) => ({
    id,
    state,
    language,
    before,
    after,
    translation: opposite,
    kind,
  })),
})

function toText(article: AlignedArticle, changes: readonly ChangedBead[], style: Style, colours: Colors): string {
  const { diff } = style.texts.cli
  const { key } = article
  if (changes.length === 0) {
    const open = [...article.fields.beads, ...article.beads].filter(({ isOpen }) => isOpen).length
    const said =
      article.translation === undefined ? diff.alone : article.lock === undefined ? diff.unrecorded : diff.none
    return `${wrapText(open > 0 ? diff.open(key, open) : said(key), style.width).join('\n')}\n`
  }
  const next = style.quiet ? [] : ['', ...wrapText(diff.next(key), style.width)]
  return [
    ...changes.flatMap((change) => [...sayChange(change, article, style, colours), '']).slice(0, -1),
    ...next,
    '',
  ].join('\n')
}

function sayChange(change: ChangedBead, article: AlignedArticle, style: Style, colours: Colors): string[] {
  const { diff } = style.texts.cli
  const { id, state, kind, both } = change
  const what = both
    ? diff.both
    : state === 'changed'
      ? `${diff.states.changed}: ${diff.kinds[kind]}`
      : diff.states[state]
  const mark = state === 'changed' && kind === 'format' ? colours.dim : colours.yellow
  const name = isField(id) ? ` (${style.texts.cli.fields[id]})` : ''
  const title = `${colours.bold(id)}${name}  ${mark(what)}  ${colours.dim(placeOf(change, article))}`
  const width = Math.floor((style.width - 5) / 2)
  const left = wrapStretches(diffWords(change.before, change.after), width, colours)
  const opposite = change.opposite === '' ? diff.nothing : printable(change.opposite)
  return [title, ...besides(left, wrapText(opposite, width), width, colours)]
}

/** Where the block that changed stands now; its file, where it was taken out. */
function placeOf({ id, language }: ChangedBead, article: AlignedArticle): string {
  const { source, translation, beads } = isField(id) ? article.fields : article
  const side = source.language === language ? 'source' : 'translation'
  const edition = side === 'source' ? source : (translation ?? source)
  const index = beads.find((bead) => bead.id === id)?.[side][0]
  const line = edition.blocks[index ?? -1]?.place.start.line
  return printable(line === undefined ? edition.file.name : `${edition.file.name}:${line}`)
}

function besides(left: readonly WrappedLine[], right: readonly string[], width: number, { dim }: Colors): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const { text, width: taken } = left[index] ?? { text: '', width: 0 }
    const opposite = right[index] ?? ''
    const space = ' '.repeat(Math.max(0, width - taken))
    return displayWidth(opposite) > 0 ? `  ${text}${space} ${dim('│')} ${opposite}` : `  ${text}${space} ${dim('│')}`
  })
}
