import type { SiteFacts } from '../../model.ts'
import type { FileFacts, PageFacts } from './file-facts.ts'
import type { Address } from './read-address.ts'

/** Something that a built site must not have. But for those `inText`, a bug of ours. */
export interface SiteFault {
  /** Relative to the folder of the site. */
  file: string
  rule: string
  /** What was found, for who mends the program: an address, an id, an attribute. */
  found: string
  /** A whole address that the newsroom typed causes it: what lies there may well be no part of the site. */
  inText?: true
}

/** What a rule found. `isAddress`: where the newsroom typed what was found, it is a matter of the text. */
export interface RuleFinding {
  rule: string
  found: string
  isAddress?: true
}

/** A file whose text the rules look at. */
export interface BuiltFile {
  /** Relative to the folder of the site. */
  file: string
  url: string
  facts: FileFacts
}

/** An HTML file. */
export interface BuiltPage extends BuiltFile, PageFacts {
  /** Below the prefix: `/es/x/`. */
  path: string
}

/** A site to be proved, as it is now. */
export interface SiteToProve {
  facts: SiteFacts
  /** Every file, relative to the site's folder. */
  files: ReadonlySet<string>
  /** The facts of a file that `hasFacts`; asked for once a file, and of few files where few have changed. */
  factsOf: (file: string) => FileFacts
}

/** What a rule may ask of the site around a file. */
export interface BuiltSite {
  facts: SiteFacts
  /** Whether there is a file. */
  hasFile: (file: string) => boolean
  /** A file whose text the rules look at. */
  fileNamed: (file: string) => BuiltFile | undefined
  /** The page at an address. */
  pageAt: (to: Extract<Address, { kind: 'here' }>) => BuiltPage | undefined
  /** The language of the page at an address, for which no file need be read that is as it was. */
  targetAt: (to: Extract<Address, { kind: 'here' }>) => Pick<BuiltPage, 'language'> | undefined
  /** Where an address leads from a page. */
  read: (href: string, pageUrl: string) => Address
}

/** A rule over a file and what it points at. */
export type FileRule = (file: BuiltFile, site: BuiltSite) => Iterable<RuleFinding>

/** A rule over a page and what it points at. */
export type PageRule = (page: BuiltPage, site: BuiltSite) => Iterable<RuleFinding>

/** A page that search engines may list under its own address. */
export const isIndexed = ({ robots, canonicals, url, isRedirect }: BuiltPage): boolean =>
  !isRedirect && robots === 'index, follow' && canonicals.length === 1 && canonicals[0] === url

/** A hreflang set as one text, in no order of its own. */
export const setText = (alternates: PageFacts['alternates']): string =>
  alternates
    .map((alternate) => alternate.join(' '))
    .sort()
    .join('\n')

/** Whether a file is a page. */
export const isPage = (file: BuiltFile): file is BuiltPage => file.facts.page !== undefined
