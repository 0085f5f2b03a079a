import type { SourceDocument } from '../document.ts'
import { saysNothing, wordsOfSpans } from './spans.ts'
import type { StoryBlock, WordParagraph } from './story.ts'

type Head = Pick<SourceDocument, 'facts' | 'recognised'>

/** What of a text its styles say to be no text: title, subtitle, authors, date. Gives the blocks that are left, and the notes of those taken. */
export function takeTopMatter(
  blocks: readonly StoryBlock[],
  { facts, recognised }: Head,
): { left: StoryBlock[]; notes: string[] } {
  const taken = new Set<StoryBlock>()
  const take = (key: 'title' | 'description' | 'authors' | 'date', paragraphs: readonly WordParagraph[]): string => {
    for (const paragraph of paragraphs) taken.add(paragraph)
    const said = paragraphs.map(({ spans }) => wordsOfSpans(spans)).join(' ')
    recognised.push({ key, said })
    return said
  }
  const paragraphs = blocks.filter(
    (block): block is WordParagraph => block.is === 'paragraph' && !saysNothing(block.spans),
  )
  const titles = runOf(
    paragraphs,
    'title',
    paragraphs.findIndex(({ role }) => role.is === 'title'),
  )
  if (titles.length > 0) facts.title = take('title', titles)
  const heading = paragraphs.findIndex(({ role }) => role.is === 'heading')
  const subtitle = paragraphs.findIndex(({ role }) => role.is === 'subtitle')
  if (subtitle >= 0 && (heading < 0 || subtitle < heading || heading === 0))
    facts.description = take('description', runOf(paragraphs, 'subtitle', subtitle))
  for (const paragraph of paragraphs) {
    const said = wordsOfSpans(paragraph.spans)
    if (paragraph.role.is === 'author' && !/^(?:por|by|texto|text)\b/i.test(said))
      facts.authors = [...(facts.authors ?? []), take('authors', [paragraph])]
    else if (paragraph.role.is === 'date' && /^\d{4}-\d\d-\d\d$/.test(said)) facts.date = take('date', [paragraph])
    else if (paragraph.role.is === 'subtitle' && !taken.has(paragraph)) paragraph.role = { is: 'heading', level: 2 }
  }
  const notes = [...taken]
    .flatMap((block) => (block.is === 'paragraph' ? block.spans : []))
    .flatMap((span) => (span.is === 'note' ? [span.identifier] : []))
  return { left: blocks.filter((block) => !taken.has(block)), notes }
}

/** Paragraphs of a style one below the other, from a place on. */
function runOf(paragraphs: readonly WordParagraph[], is: WordParagraph['role']['is'], from: number): WordParagraph[] {
  if (from < 0) return []
  const end = paragraphs.slice(from).findIndex(({ role }) => role.is !== is)
  return paragraphs.slice(from, end < 0 ? undefined : from + end)
}
