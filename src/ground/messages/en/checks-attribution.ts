// Long: each credit that may be missing or wrong has its texts here.
import type { PastedKey } from '../../knowledge/pasted-lines.ts'
import type { UrlFault } from '../../knowledge/url-fault.ts'
import type { Language } from '../../model/language.ts'
import { languageName } from '../language-name.ts'
import { codePoint, quote } from '../quote.ts'
import { PASTED_KEYS } from './pasted-keys.ts'

const name = (language: string) => languageName(language, 'en')
const list = (values: readonly string[]) => values.map(quote).join(', ')
const isId = (value: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

/** What the checks of the group `attribution` say, by the id of the check. */
export const attributionChecks = {
  'author-missing': () => ({
    message: 'Missing authors, expected at least one',
    note: 'Add `authors: [ana-ruiz]` with the ids of the files in newsroom/people/ of everybody who wrote the article.',
  }),
  'bio-unknown': (id: string, suggestion: string | undefined) => ({
    message: `Unexpected bio of ${quote(id)}, expected one of ${suggestion ? quote(suggestion) : 'somebody whom the article credits'}`,
    note: 'A bio is of an author, translator or reviewer of the article: mend the id, or take the bio out.',
  }),
  'credit-in-body': (line: string, key: PastedKey, day: string | undefined) => ({
    message: `Unexpected ${quote(line)} in the text, expected ${quote(key)} in the front matter`,
    note: PASTED_KEYS[key].replace('YYYY-MM-DD', day ?? 'YYYY-MM-DD'),
  }),
  'disclaimer-unknown': (id: string, suggestion: string | undefined) => ({
    message: `Unexpected disclaimer ${quote(id)}, expected ${suggestion ? quote(suggestion) : 'one of newsroom/disclaimers.yml'}`,
    note: 'Mend the id, or add the disclaimer in both languages to newsroom/disclaimers.yml.',
  }),
  'licence-unstated': () => ({
    message: 'Missing license or permission, expected one of them because the text is an outlet’s',
    note: 'Add the `license` under which the outlet publishes it (an SPDX id), or `permission: {by, date}`: who allowed it, and when. The licence of newsroom/site.yml is for texts of your own; a summary of yours says `use: summary` below `original`.',
  }),
  'license-missing': () => ({
    message: 'Missing license, expected one because site.yml names none for all articles',
    note: 'Add `license: CC-BY-4.0` (an SPDX id) or `license: all-rights-reserved`, here or once in newsroom/site.yml.',
  }),
  'method-unexpected': (method: string, language: Language) => ({
    message: `Unexpected method \`${method}\`, expected none because this ${name(language)} text is no translation`,
    note: '`method` says how a translation was made: move it to the translation.',
  }),
  'original-date-order': {
    here: (date: string, original: string) => ({
      message: `Unexpected date \`${date}\`, expected \`${original}\` or later because the original appeared then`,
      note: '`date` is the day on which this edition was published here; mend it, or mend `original.date`.',
    }),
    there: () => 'the date of the original',
  },
  'original-duplicate': {
    here: (key: string) => ({
      message: `Unexpected original.url, expected another than that of the article \`${key}\``,
      note: 'One original is one article: mend the address, or put the two editions into one folder. A text of your own about it says `use: summary`.',
    }),
    there: (key: string) => `the same original in \`${key}\``,
  },
  'original-host-mismatch': (host: string, hosts: readonly string[], outlet: string, id: string) => ({
    message: `Unexpected host ${quote(host)} in original.url, expected ${list(hosts)} of ${outlet}`,
    note: `Mend the address or the outlet. If this host too is ${outlet}’s, add it to the hosts of \`${id}\` in newsroom/outlets.yml.`,
  }),
  'original-incomplete': (missing: 'outlet' | 'url', given: 'outlet' | 'url') => ({
    message: `Missing original.${missing}, expected it beside original.${given}`,
    note:
      missing === 'url'
        ? 'Add the address of the original, so that readers find it; leave `outlet` out where the work first appeared here.'
        : 'Add the id of the outlet in newsroom/outlets.yml; leave `url` out where the work first appeared here.',
  }),
  'original-missing': (language: Language) => ({
    message: `Missing original, expected at least \`original: {language: ${language}}\``,
    note: 'Say in which language the work first appeared, and if that was elsewhere also `outlet`, `url` and `date`.',
  }),
  'original-url-generic': (url: string) => ({
    message: `Unexpected home page ${quote(url)} as original.url, expected the address of the article itself`,
    note: 'Open the original and copy its whole address.',
  }),
  'original-url-tracking': (names: readonly string[]) => ({
    message: `Unexpected ${list(names)} in original.url, expected the address without tracking`,
    note: 'Take these parameters out of the query: they follow readers and lead nowhere else.',
  }),
  'original-url-unexpected': (url: string, fault: UrlFault) => ({
    message: urlMessage(url, fault),
    note: 'Open the original in a browser and copy its address: https://, the name of the site, the path.',
  }),
  'outlet-unknown': (id: string, suggestion: string | undefined) => ({
    message: `Unexpected outlet ${quote(id)}, expected ${suggestion ? quote(suggestion) : 'one of newsroom/outlets.yml'}`,
    note: 'Mend the id, or add the outlet with its name and hosts to newsroom/outlets.yml.',
  }),
  'permission-missing': (license: string, translation: string) => ({
    message: `Missing permission, expected it because \`${license}\` forbids the translation \`${translation}\``,
    note: 'Ask the outlet and add `permission: {by, date, note}`: who allowed it, and when.',
  }),
  'person-duplicate': (id: string, role: string) => ({
    message: `Unexpected ${quote(id)} again in ${role}, expected everybody once`,
    note: 'Take one of the two out.',
  }),
  'person-unknown': (id: string, role: string, suggestion: string | undefined) => ({
    message: `Unexpected person ${quote(id)} in ${role}, expected ${suggestion ? quote(suggestion) : 'the id of somebody in newsroom/people/'}`,
    note: isId(id)
      ? `Mend the id, or add the file newsroom/people/${id}.yml with at least a \`name\`.`
      : 'Write the id: the name of the person’s file in newsroom/people/ without `.yml`.',
  }),
  'photo-alt-missing': {
    none: (language: Language) => ({
      message: 'Missing photo.alt, expected it because the article has a photo',
      note: `Say in ${name(language)} what the photo shows, for those who cannot see it: \`photo: {alt: …}\`.`,
    }),
    fileName: (alt: string, language: Language) => ({
      message: `Unexpected file name ${quote(alt)} as photo.alt, expected what the photo shows`,
      note: `Say in ${name(language)} what the photo shows, for those who cannot see it: \`photo: {alt: …}\`.`,
    }),
  },
  'photo-credit-missing': () => ({
    message: 'Missing photo.credit, expected the name of who made the photo',
    note: 'Add `credit` below `photo`, as its maker or agency wants to be named.',
  }),
  'topic-unknown': (id: string, suggestion: string | undefined) => ({
    message: `Unexpected topic ${quote(id)}, expected ${suggestion ? quote(suggestion) : 'one of newsroom/topics.yml'}`,
    note: 'Mend the id, or add the topic in both languages to newsroom/topics.yml.',
  }),
  'translation-date-order': {
    here: (date: string, source: string, file: string) => ({
      message: `Unexpected date \`${date}\`, expected \`${source}\` or later because this is a translation of ${file}`,
      note: 'A translation is published with its original or after it: mend the date of the one or the other.',
    }),
    there: () => 'the date of the original edition',
  },
  'translator-missing': {
    ofEdition: (source: string) => ({
      message: `Missing translators, expected at least one because this is a translation of ${source}`,
      note: 'Add `translators: [tom-hale]` with ids of files in newsroom/people/. Authors may translate their own text.',
    }),
    ofOriginal: (language: string, outlet: string | undefined) => ({
      message: `Missing translators, expected at least one because this is a translation of the ${name(language)} original${outlet ? ` in ${outlet}` : ''}`,
      note: 'Add `translators: [tom-hale]` with ids of files in newsroom/people/. Authors may translate their own text.',
    }),
  },
  'translator-unexpected': (translators: readonly string[], language: Language) => ({
    message: `Unexpected translators ${list(translators)}, expected none because the original is ${name(language)}`,
    note: 'Move them to the translation. If this text is the translation, mend `original.language`.',
  }),
}

function urlMessage(url: string, fault: UrlFault): string {
  switch (fault.kind) {
    case 'character':
      return `Unexpected character ${codePoint(fault.character)} in original.url, expected a plain https address`
    case 'credentials':
      return `Unexpected user name or password in original.url (all before \`@\`), expected an address without`
    case 'port':
      return `Unexpected port \`${fault.port}\` in original.url, expected an address without`
    case 'host':
      return `Unexpected host ${quote(fault.host)} in original.url, expected the name of a public site`
    default:
      return `Unexpected original.url ${quote(url)}, expected an absolute https address`
  }
}
