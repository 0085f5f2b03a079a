// Long: all kinds of links, pictures and notes have their texts here.
import type { Language } from '../../model/language.ts'
import { count } from '../count.ts'
import { languageName } from '../language-name.ts'
import { quote } from '../quote.ts'

const meant = (name: string | undefined): string => (name === undefined ? '' : `, perhaps ${quote(name)}`)

const WORDS_ALONE = 'Until then pages show the words without a link.'

/** What the checks of the group `links` say, by the id of the check. */
export const linksChecks = {
  'footnote-duplicate': {
    here: (label: string) => ({
      message: `Unexpected second note ${quote(label)}, expected a label of its own: only the first note is shown`,
      note: 'Give this note another label, here and where the text points to it; or delete it.',
    }),
    first: (label: string) => `The first note ${quote(label)}`,
  },
  'footnote-typed': (written: string, label: string, notes: number) => ({
    message: `Unexpected ${quote(written)} typed by hand (${count(notes, 'note', 'notes')}), expected the mark ${quote(`[^${label}]`)}`,
    note: `Write ${quote(`[^${label}]`)} in the text, and the note as a paragraph that begins with ${quote(`[^${label}]: `)}: pages link both.`,
  }),
  'footnote-undefined': (mark: string) => ({
    message: `Missing note ${quote(mark)}, expected a line that begins with ${quote(`${mark}:`)}`,
    note: `Write the note, or delete the mark; to show the brackets themselves, write \`\\${mark.replaceAll('`', "'")}\`.`,
  }),
  'footnote-unused': (label: string) => ({
    message: `Unexpected note ${quote(label)} that nothing points to, expected its mark in the text: it is not shown`,
    note: `Put ${quote(label)} where the note belongs, or delete the note.`,
  }),
  'fragment-broken': (fragment: string, heading: string | undefined, file: string | undefined) => ({
    message: `Unexpected ${quote(`#${fragment}`)}, expected a heading ${file === undefined ? 'of this text' : `of ${file}`}${
      heading === undefined ? '' : `, perhaps ${quote(`#${heading}`)}`
    }`,
    note: 'A heading’s name is its text in lower case with hyphens for spaces: `## How it began` is `#how-it-began`.',
  }),
  'image-alt-missing': {
    empty: (language: Language) => ({
      message: `Missing alternative text of the picture, expected what it shows, in ${languageName(language, 'en')}`,
      note: 'Write it between the brackets: `![A lit bus in an empty street.](bus.jpg)`.',
    }),
    fileName: (alt: string, language: Language) => ({
      message: `Unexpected file name ${quote(alt)} as alternative text, expected what the picture shows, in ${languageName(language, 'en')}`,
      note: 'Write it between the brackets: `![A lit bus in an empty street.](bus.jpg)`.',
    }),
  },
  'image-file-missing': (name: string, other: string | undefined) => ({
    message: `Missing picture ${quote(name)}, expected a file in the folder of the article${meant(other)}`,
    note: 'Copy the picture beside the text, or write the name of the file exactly as it is, capitals included.',
  }),
  'image-format-unexpected': (name: string) => ({
    message: `Unexpected format of ${quote(name)}, expected .jpg, .png, .webp or .avif`,
    note: 'Export the picture as PNG (drawings) or JPEG (photos), and name that file. SVG may hold scripts.',
  }),
  'image-outside': (path: string) => ({
    message: `Unexpected path ${quote(path)}, expected a picture in the folder of the article`,
    note: 'Copy the picture beside the text and write only the name of the file.',
  }),
  'image-remote': (url: string) => ({
    message: `Unexpected remote image ${quote(url)}, expected a file in the folder of the article`,
    note: 'If its license allows it, save the picture beside the text and write only the name of the file.',
  }),
  'link-broken': {
    article: (key: string, other: string | undefined) => ({
      message: `Unexpected article ${quote(key)}, expected one that there is${meant(other)}`,
      note: 'Write the name of the article’s folder: `../night-bus/index.en.md`.',
    }),
    edition: (url: string, there: string) => ({
      message: `Unexpected link to ${quote(url)}, expected ${quote(there)}: the article has no other edition`,
      note: 'Link to the edition that is there, or to the original.',
    }),
    file: (name: string, other: string | undefined) => ({
      message: `Unexpected link to ${quote(name)}, expected a picture in the folder of the article${meant(other)}`,
      note: 'Write an address on the web with `https://`, or the name of a file that is there.',
    }),
    notPublished: (name: string) => ({
      message: `Unexpected link to the file ${quote(name)}, expected a picture or a page: other files are not published`,
      note: 'Put the file on the web and link to its address there.',
    }),
    path: (url: string, example: string) => ({
      message: `Unexpected path ${quote(url)}, expected an edition (${quote(example)}) or an address with \`https://\``,
      note: 'Link to an article by its folder and file; to anything else by its whole address.',
    }),
  },
  'link-draft': {
    draft: (url: string) => ({
      message: `Unexpected link to ${quote(url)}, expected a published edition: that one is a draft`,
      note: 'Publish the draft first; until then the words of the link are shown without it.',
    }),
    scheduled: (url: string, date: string) => ({
      message: `Unexpected link to ${quote(url)}, expected a published edition: that one waits for its day, ${date}`,
      note: 'Until that day the words of the link are shown without it; it comes by itself with the build of that day.',
    }),
  },
  'link-empty': () => ({
    message: 'Missing address of the link, expected where it leads',
    note: 'Write the address between the parentheses, or take the brackets away.',
  }),
  'link-language-mismatch': (url: string, better: string, language: Language) => ({
    message: `Unexpected link to ${quote(url)}, expected ${quote(better)}: that article is there in ${languageName(language, 'en')}`,
    note: 'Link to the edition in the language of this text; readers can switch there.',
  }),
  'link-local': (host: string) => ({
    message: `Unexpected link to ${quote(host)}, expected an address that readers can reach`,
    note: 'Write the public address; to an article of this newsroom, its file: `../night-bus/index.en.md`.',
  }),
  'link-text-missing': () => ({
    message: 'Missing text of the link, expected words between the brackets',
    note: 'Write what readers find there: `[the timetable](https://…)`.',
  }),
  'link-tracking': {
    parameters: (names: readonly string[], better: string) => ({
      message: `Unexpected ${names.map(quote).join(', ')} in the address of the link, expected ${quote(better)}`,
      note: 'Take these parameters out of the address: they track readers and lead nowhere else.',
    }),
    redirect: (host: string, better: string) => ({
      message: `Unexpected link by way of ${quote(host)}, expected the address ${quote(better)} itself`,
      note: 'Write the address to which the link leads: the one in between only tracks who follows it.',
    }),
  },
  'link-unsafe': {
    scheme: (url: string) => ({
      message: `Unexpected scheme in ${quote(url)}, expected https, http, mailto or tel`,
      note: `Link to a page on the web. ${WORDS_ALONE}`,
    }),
    'protocol-relative': (url: string) => ({
      message: `Unexpected ${quote(url)} without a scheme, expected https:// before the host`,
      note: `Write the whole address, or a relative one without \`//\`. ${WORDS_ALONE}`,
    }),
    credentials: (url: string) => ({
      message: `Unexpected name before the host in ${quote(url)}, expected https:// and the host alone`,
      note: `Take out all between \`//\` and \`@\`: it makes one host look like another. ${WORDS_ALONE}`,
    }),
    address: (url: string) => ({
      message: `Unexpected ${quote(url)}, expected an address that a browser can open`,
      note: `Copy the https address from the browser again. ${WORDS_ALONE}`,
    }),
  },
  'mail-address-unexpected': (address: string) => ({
    message: `Unexpected mail address ${quote(address)}, expected one such as ana@example.org`,
    note: 'Write one whole address after `mailto:`.',
  }),
  'photo-file-missing': (name: string, other: string | undefined) => ({
    message: `Missing photo ${quote(name)}, expected a file in the folder of the article${meant(other)}`,
    note: 'Copy the photo beside the text, or write the name of the file exactly as it is, capitals included.',
  }),
  'photo-outside': (path: string) => ({
    message: `Unexpected path ${quote(path)}, expected a photo in the folder of the article`,
    note: 'Copy the photo beside the text and write only the name of the file.',
  }),
  'photo-remote': (url: string) => ({
    message: `Unexpected remote photo ${quote(url)}, expected a file in the folder of the article`,
    note: 'If its license allows it, save the photo beside the text and write only the name of the file.',
  }),
  'reference-undefined': (label: string) => ({
    message: `Missing address of ${quote(`[${label}]`)}, expected a line that begins with ${quote(`[${label}]:`)}`,
    note: 'Add that line with the address, or write the address itself: `[text](https://…)`.',
  }),
}
