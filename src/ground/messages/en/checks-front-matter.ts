import type { Expectation } from '../../schema/expectation.ts'
import { quote } from '../quote.ts'
import { expects } from './expects.ts'

/** What the checks of the group `front-matter` say, by the id of the check. */
export const frontMatterChecks = {
  'allow-safety': (check: string) => ({
    message: `Unexpected ${quote(check)} in allow, expected a check that does not guard safety`,
    note: 'Take the entry out and mend what the check found: readers, or this newsroom, could be harmed by it.',
  }),
  'allow-unknown': (check: string, meant: string | undefined) => ({
    message: `Unexpected check ${quote(check)} in allow, expected ${meant ? quote(meant) : 'the id of a check'}`,
    note: 'Copy the id from the report: it stands after the message of each problem.',
  }),
  'allow-unused': {
    nothing: (check: string) => ({
      message: `Unexpected ${quote(check)} in allow, expected a check that finds something here`,
      note: 'Take the entry out: what it accepted is not there any more. Left in, it would hide the next problem of its kind.',
    }),
    block: (check: string) => ({
      message: `Unexpected block of ${quote(check)} in allow, expected one in which that check finds something`,
      note: 'Its block was changed or has another id: look at the problem again, then mend it or write its block here.',
    }),
  },
  'date-future': {
    change: (key: string, date: string, today: string) => ({
      message: `Unexpected ${key} ${quote(date)}, expected a day up to today, ${today}`,
      note: 'Correct the date: readers would be told today of a change on a day to come.',
    }),
    scheduled: (date: string, today: string) => ({
      message: `Unexpected date ${quote(date)}, expected a day up to today, ${today}, for a text that is public: until then this edition is not on the site`,
      note: 'Leave it if the text is to appear on that day: the first build on that day or later publishes it, and `facing build --future` shows it before.',
    }),
    far: (date: string, today: string) => ({
      message: `Unexpected date ${quote(date)}, expected a day within a year from today, ${today}: until then this edition is not on the site`,
      note: 'Correct the year if it is a slip; otherwise leave it: the first build on that day or later publishes the text.',
    }),
  },
  'front-matter-fence': {
    opening: (line: string) => ({
      message: `Unexpected ${quote(line)}, expected \`---\` alone on the first line`,
      note: 'Front matter is YAML between two lines that hold `---` and nothing else, not even spaces.',
    }),
    open: () => ({
      message: 'Missing second `---`, expected one on a line of its own where the front matter ends',
      note: 'Close the front matter with a line that holds `---` and nothing else; the text follows below it.',
    }),
    closing: (line: string) => ({
      message: `Unexpected ${quote(line)}, expected \`---\` alone on the line that closes the front matter`,
      note: 'Leave three hyphens on this line and nothing else, not even spaces.',
    }),
  },
  'front-matter-missing': {
    empty: () => ({
      message: 'Unexpected empty file, expected `---` on the first line',
      note: 'Write the edition here, from a line `---` with title, description, slug and date below it, or delete the file.',
    }),
    blank: () => ({
      message: 'Unexpected blank line, expected `---` on the first line',
      note: 'Take out what stands before `---`; where there is no front matter, begin with `---`, the keys and `---`.',
    }),
    absent: () => ({
      message: 'Missing front matter, expected `---` on the first line',
      note: 'Begin the file with a line `---`, then YAML (title, description, slug, date, …), then a line `---`.',
    }),
  },
  'front-matter-too-large': (bytes: number, limit: number) => ({
    message: `Unexpected ${Math.ceil(bytes / 1024)} KiB of front matter, expected ${limit / 1024} KiB at most`,
    note: 'Shorten it; if it is the text that slipped in, the closing `---` stands too far down.',
  }),
  'key-duplicate': (key: string, line: number) => ({
    message: `Unexpected second ${quote(key)}, expected it once: it stands in line ${line} already`,
    note: 'Keep one of the two and take the other out.',
  }),
  'key-missing': (key: string, expected: Expectation) => ({
    message: `Missing ${key}, expected ${expects[expected]}`,
    note: `Add ${quote(`${key.split('.').at(-1)}: …`)}.${key === 'description' ? ' While a newsroom moves in, `key-missing: warning` below `checks:` in site.yml lets the first words of the text stand in for it.' : ''}`,
  }),
  'key-unknown': {
    found: (key: string, meant: string | undefined, known: readonly string[]) => ({
      message: `Unexpected key ${quote(key)}, expected ${meant ? quote(meant) : 'a key that exists here'}`,
      note: meant
        ? `Write ${quote(meant)}, or take the key out.`
        : known.length === 0
          ? 'Write the key with a–z, 0–9 and hyphens.'
          : `Take the key out; there are ${known.join(', ')}.`,
    }),
    onPage: (key: string) => ({
      message: `Unexpected key ${quote(key)} on a page, expected it only in articles: pages credit nobody`,
      note: 'Take the key out. A text with authors or with an original is an article: move its folder to `articles/`.',
    }),
  },
  'letter-undrawn': (letters: string, key: string) => ({
    message: `Unexpected letters ${quote(letters)} in ${key}, expected some that the social card can show`,
    note: 'Networks that show the article draw frames in their place: write Latin, Greek or Cyrillic letters (a transcription), or accept it with `allow: [{check: letter-undrawn, reason: …}]`. The page itself shows them.',
  }),
  'locale-mismatch': (locale: string, language: string) => ({
    message: `Unexpected locale ${quote(locale)}, expected one of the language of the file, ${quote(language)}`,
    note: `Write a locale that begins with ${quote(language)}, or take the key out: the site’s own locale is used then.`,
  }),
  'markup-unexpected': (marked: string, plain: string) => ({
    message: `Unexpected Markdown ${quote(marked)}, expected ${quote(plain)}: the text is shown as it is typed`,
    note: 'Write the words alone: titles, descriptions, alternative texts and names have no emphasis and no links. Captions, credits, bios, disclaimers and corrections may have them.',
  }),
  'slug-duplicate': {
    found: (slug: string, file: string) => ({
      message: `Unexpected slug ${quote(slug)}, expected one that no other edition of this language has: ${file} has it`,
      note: 'Give one of the two another slug; if its address was public, keep the old one under `aliases`.',
    }),
    other: 'The first with this slug.',
  },
  'updated-before-date': {
    found: (updated: string, date: string) => ({
      message: `Unexpected updated ${quote(updated)}, expected a day from ${quote(date)} on, when this was published`,
      note: 'Correct one of the two dates, or take `updated` out where nothing changed since.',
    }),
    other: 'The day of publication.',
  },
  'value-cut': (lost: string) => ({
    message: `Unexpected comment ${quote(lost)}, expected text: YAML leaves out what follows \`#\``,
    note: 'Put the whole value between quotation marks; a comment that is meant has a space after `#`.',
  }),
  'value-unexpected': (
    key: string,
    found: string,
    expected: Expectation,
    { isUnquoted, meant }: { isUnquoted: boolean; meant: readonly string[] },
  ) => ({
    message: found
      ? `Unexpected ${key ? `${key} ` : ''}${quote(found)}, expected ${expects[expected]}`
      : `Missing value of ${key}, expected ${expects[expected]}`,
    note: !found
      ? 'Write the value after the colon, or take the key out if it is not required.'
      : isUnquoted
        ? 'Put the value between quotation marks if it is meant as text.'
        : meant.length > 1
          ? `Write ${meant.map(quote).join(' or ')}: which number is the month cannot be told.`
          : meant[0]
            ? `Write ${quote(meant[0])}, for example.`
            : 'Correct the value; the page of this check shows examples.',
  }),
}
