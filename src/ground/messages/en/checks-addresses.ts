import { quote } from '../quote.ts'

/** What the checks of addresses say, by id. */
export const addressChecks = {
  'address-lost': {
    moved: (path: string, alias: string, name: string) => ({
      message: `Missing alias ${quote(alias)}, expected it here because ${quote(path)} was public: only newsroom/addresses.lock leads from there to this edition`,
      note: `Add \`aliases: [${alias}]\` to the front matter of ${name} (or ${quote(alias)} to the aliases that it has): what is written there holds for good.`,
    }),
    edition: (path: string, file: string) => ({
      message: `Missing edition at ${quote(path)}, expected it or an alias, because this address was public: only this line leads on from there`,
      note: `Add \`aliases: [${path}]\` to ${file}, to which it leads, or write \`gone: YYYY-MM-DD, reason\` after it here: a page then says so.`,
    }),
    gone: (path: string, meant: string | undefined) => ({
      message: `Missing page at ${quote(path)}, expected it or an alias, because this address was public`,
      note: `Add \`aliases: [${path}]\` to ${meant ?? 'the edition that took its place'}, or write \`gone: YYYY-MM-DD, reason\` after the address here: a page then says so. If no reader ever saw it, delete the line.`,
    }),
    entry: (path: string, file: string, id: string, meantFile: string | undefined, meant: string | undefined) => ({
      message: `Missing ${quote(id)} in ${file}, expected it because ${quote(path)} was public`,
      note: meant
        ? `Add \`aliases: [${id}]\` to ${quote(meant)} in ${meantFile}, whose page the old address then leads to, or write \`gone: YYYY-MM-DD, reason\` after the address here.`
        : `Restore it, add \`aliases: [${id}]\` to the record that took its place, or write \`gone: YYYY-MM-DD, reason\` after the address here: a page then says so. If no reader ever saw it, delete the line.`,
    }),
    unlisted: (path: string, file: string) => ({
      message: `Missing text for ${quote(path)}, expected one that is published and names it: the page was public and is not there now`,
      note: `It comes back with the first text that names it (${file}). If it is not to come back, write \`gone: YYYY-MM-DD, reason\` after the address here.`,
    }),
    draft: (path: string) => ({
      message: `Unexpected draft at ${quote(path)}, expected a text that is public, as it was before: the page is not there now`,
      note: 'Take `draft: true` out when the text may be read again. If it is not to come back, write `gone: YYYY-MM-DD, reason` after its address in newsroom/addresses.lock.',
    }),
    scheduled: (path: string, date: string) => ({
      message: `Unexpected date ${quote(date)} at ${quote(path)}, expected a day up to today, because this text was public: the page is not there until then`,
      note: 'Correct the date if the text is to stay public; otherwise the page comes back on that day.',
    }),
    live: (path: string, file: string) => ({
      message: `Unexpected \`gone\` at ${quote(path)}, expected none: ${file} is public there, or leads on from there`,
      note: 'Delete `gone:` and what follows it. If the text is to go, take the edition or its alias away first.',
    }),
    later: (path: string, date: string) => ({
      message: `Unexpected day ${quote(date)} at ${quote(path)}, expected one up to today: the page says already that it is gone`,
      note: 'Write the day on which it went; as long as the page is there, leave `gone:` out.',
    }),
    unwritable: () => ({
      message: 'Missing permission or room to write this file, expected both: what is public now is not recorded here',
      note: 'Make the folder writable for one build and commit the file: without it nobody is told of an address that is lost.',
    }),
    recorded: 'The address is recorded here.',
  },
  'alias-taken': {
    slug: (alias: string, file: string) => ({
      message: `Unexpected alias ${quote(alias)}, expected one that is no slug: it is the slug of ${file}`,
      note: 'Take the alias out, or change that slug: an address can lead to one article only.',
    }),
    alias: (alias: string, file: string) => ({
      message: `Unexpected alias ${quote(alias)}, expected one that no other edition has: ${file} has it too`,
      note: 'Leave the alias in the edition that had this address, and take it out of the other.',
    }),
    own: (alias: string) => ({
      message: `Unexpected alias ${quote(alias)}, expected an old slug: it is this edition’s own slug`,
      note: 'Take the alias out; aliases are addresses that the edition had before.',
    }),
    other: 'The address is taken here.',
  },
}
