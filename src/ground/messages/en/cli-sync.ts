import type { FieldId } from '../../model/is-field.ts'
import { count } from '../count.ts'
import { quote } from '../quote.ts'
import { FIELD_NAMES } from './field-names.ts'

/** What the commands say that tell how both editions stand to each other. */
export const cliSync = {
  status: {
    head: { article: 'article', source: 'source', es: 'Spanish', en: 'English', words: 'to do', next: 'next step' },
    states: {
      current: 'current',
      changed: (blocks: number, fields: readonly FieldId[]) =>
        `changed (${[
          ...(blocks > 0 ? [count(blocks, 'block', 'blocks')] : []),
          ...fields.map((id) => FIELD_NAMES[id]),
        ].join(', ')})`,
      lacking: (blocks: number) => `lacks ${count(blocks, 'text', 'texts')}`,
      missing: 'missing',
      outlet: 'at the outlet',
      draft: 'draft',
      hidden: 'with errors',
      waiting: (state: string, date: string) => `${state}, waits for ${date}`,
    },
    words: (n: number) => count(n, 'word', 'words'),
    next: {
      translate: (file: string) => `translate ${file}`,
      publish: 'take out draft: true',
      none: '–',
    },
    summary: (articles: number, toDo: number) =>
      toDo === 0
        ? `${count(articles, 'article', 'articles')}: nothing to translate`
        : `${count(articles, 'article', 'articles')}: ${toDo} with something to translate`,
  },
  fields: FIELD_NAMES,
  diff: {
    states: { changed: 'changed', new: 'new', removed: 'taken out', moved: 'moved' },
    kinds: { quantity: 'a quantity', wording: 'the wording', format: 'form only: nothing to do' },
    both: 'changed in both: to review',
    none: (key: string) => `${quote(key)}: nothing changed since both editions were last in step.`,
    unrecorded: (key: string) =>
      `${quote(key)}: nothing has been recorded yet, so both editions count as in step. \`facing accept ${key}\` records it.`,
    open: (key: string, n: number) =>
      `${quote(key)}: ${count(n, 'text is', 'texts are')} open, and not in step yet. Once finished: facing accept ${key}`,
    alone: (key: string) => `${quote(key)} has one edition only: there is nothing to be in step with.`,
    nothing: '(nothing stands opposite)',
    next: (key: string) =>
      `Change the other edition too; then, or where it is right as it stands: facing accept ${key}`,
  },
  accept: {
    written: (key: string, blocks: number, file: string) =>
      `${quote(key)}: ${count(blocks, 'text', 'texts')} recorded as in step in ${file}`,
    same: (key: string) => `${quote(key)}: was recorded so already`,
    refused: (key: string) => `${quote(key)}: not recorded, because its texts have errors that hide what they say`,
    changed: (key: string) =>
      `${quote(key)}: not recorded, because somebody changed it meanwhile. Look at it, and accept again.`,
    alone: (key: string) => `${quote(key)}: not recorded, because it has one edition only`,
    lonely: (n: number, { check, block, file }: Record<'check' | 'block' | 'file', string>) =>
      `${count(n, 'block has', 'blocks have')} nothing opposite, which \`facing check\` goes on telling. Where that is meant, add to ${file}: \`allow: [{check: ${check}, block: ${block}, reason: …}]\``,
    waiting: (key: string, n: number) =>
      `${count(n, 'text stays', 'texts stay')} open, with nothing opposite or the source’s own words. Translate ${n === 1 ? 'it' : 'them'}; what is to stay so, name: \`facing accept ${key} BLOCK\``,
    next: 'Commit the file together with the texts.',
    nextRefused: 'Mend the errors and accept again.',
  },
}
