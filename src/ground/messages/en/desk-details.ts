import type { FrontMatter, Original, Permission } from '../../schema/front-matter.ts'

/** Keys of front matter that hold keys themselves. */
interface Groups {
  original: Original
  permission: Permission
  photo: NonNullable<FrontMatter['photo']>
}

/** Every path of the details: `title`, `original.url`. */
export type DetailPath =
  | Exclude<keyof FrontMatter, keyof Groups>
  | { [Group in keyof Groups]: `${Group}.${keyof Groups[Group] & string}` }[keyof Groups]

const keys: Record<DetailPath, string> = {
  title: 'Title',
  description: 'Description',
  slug: 'Address',
  date: 'Date here',
  updated: 'Last update',
  locale: 'Variant (numbers, dates)',
  draft: 'Draft: not published',
  aliases: 'Former addresses, one a line',
  authors: 'Authors',
  translators: 'Translators',
  reviewers: 'Reviewers',
  method: 'How it was translated',
  'original.language': 'Language',
  'original.outlet': 'Outlet',
  'original.url': 'Address of the original',
  'original.title': 'Title of the original',
  'original.date': 'Date of the original',
  'original.archived': 'Archived copy',
  'original.use': 'How much of it',
  'original.authors': 'Who wrote the original',
  topics: 'Topics',
  license: 'Licence',
  'permission.by': 'Permitted by',
  'permission.date': 'When',
  'permission.note': 'How',
  disclaimer: 'Disclaimer',
  'photo.file': 'Picture',
  'photo.alt': 'What is to be seen (for who does not see it)',
  'photo.caption': 'Photo caption',
  'photo.credit': 'Credit',
  'photo.license': 'Licence of the photo',
  'photo.url': 'Where the photo is from',
  corrections: 'Corrections',
  bios: 'Bios as of this date',
  allow: 'Accepted problems',
}

/** The words of the form of an article's details. */
export const deskDetails = {
  heading: 'Details',
  /** “Title, English” */
  of: (label: string, language: string) => `${label}, ${language}`,
  keys,
  groups: {
    what: 'What it is',
    who: 'Who',
    first: 'Where it first appeared',
    photo: 'Photo',
    rights: 'Rights',
    rest: 'The rest',
  },
  methods: {
    human: 'a person',
    'machine-edited': 'a machine and a person',
    machine: 'a machine',
  } as Readonly<Record<string, string>>,
  uses: { full: 'whole', abridged: 'abridged', summary: 'a summary' } as Readonly<Record<string, string>>,
  none: 'Not said',
  choices: 'Choices',
  add: (name: string) => `Add “${name}”…`,
  remove: (name: string) => `Remove ${name}`,
  addRow: 'Add',
  columns: { date: 'Date', text: 'Text', person: 'Who', check: 'Check', block: 'Row', reason: 'Reason' } as Readonly<
    Record<string, string>
  >,
  dropPhoto: 'Drop a picture here or',
  choosePhoto: 'choose one',
  others: 'Other problems',
  toText: 'To the text',
  moved: 'Somebody else changed this in the file meanwhile. What you typed stands here and is not saved.',
  takenBack: 'Taken back',
  inFile: 'Now in the file:',
  keepMine: 'Keep mine',
  keepFile: 'Keep the file’s',
}
