import { addressesIn, LINKS } from './addresses-in.ts'
import { type LinkFacts, listed, setOf } from './file-facts.ts'
import { type Attribute, primary, valueIn } from './html-visitor.ts'

/** What holds for an element because of those around it. */
interface AroundData {
  language: string | undefined
  /** In the body of an article or a static page, where links speak the page's language whatever they lead to. */
  inBody: boolean
  /** Readers do not meet it. */
  isHidden: boolean
}

interface Link {
  href: string
  /** Those that its text is in; none where readers do not meet it. */
  languages: string[]
  /** What it says of where it leads: enough in a body. Outside, its words are in the language that it leads to. */
  hreflang: string | undefined
}

/** The class of the element that layouts put around a body. */
const BODY_CLASS = 'body'

/** With the control characters below it, what addresses may end in. */
const SPACE = 0x20

/** Takes the links of a page with what they say of languages. */
export function takeLinks() {
  const links: Link[] = []
  const outer: AroundData[] = []
  let here: AroundData = { language: undefined, inBody: false, isHidden: false }
  /** Links that have begun, and how deep; no link stands for a template, whose text is not of the links around it. */
  const begun: { link: Link | undefined; depth: number }[] = []

  const tell = (language: string) => {
    for (let index = begun.length - 1; begun[index]?.link; index--) begun[index]?.link?.languages.push(language)
  }
  const begin = (href: string, attributes: readonly Attribute[]) => {
    const { language, inBody, isHidden } = here
    const hreflang = inBody ? primary(valueIn(attributes, 'hreflang')) : undefined
    const link = { href, languages: language === undefined || isHidden ? [] : [language], hreflang }
    links.push(link)
    if (!isHidden) begun.push({ link, depth: outer.length })
  }
  return {
    open: (name: string, attributes: readonly Attribute[]): void => {
      outer.push(here)
      if (attributes.length > 0) {
        const language = primary(valueIn(attributes, 'lang'))
        if (language !== undefined) tell(language)
        here = within(here, language, attributes)
        for (const href of addressesIn(name, attributes, LINKS)) begin(href, attributes)
      }
      if (name === 'template') begun.push({ link: undefined, depth: outer.length })
    },
    close: (): void => {
      while (begun.at(-1)?.depth === outer.length) begun.pop()
      here = outer.pop() ?? here
    },
    taken: (): LinkFacts[] => grouped(links),
  }
}

function within(outer: AroundData, language: string | undefined, attributes: readonly Attribute[]): AroundData {
  const inBody = hasBodyClass(valueIn(attributes, 'class'))
  const isHidden = valueIn(attributes, 'aria-hidden') === 'true'
  if (language === undefined && !inBody && !isHidden) return outer
  return {
    language: language ?? outer.language,
    inBody: inBody || outer.inBody,
    isHidden: isHidden || outer.isHidden,
  }
}

const hasBodyClass = (classes: string | undefined): boolean =>
  classes?.includes(BODY_CLASS) === true && classes.split(' ').includes(BODY_CLASS)

/** Pages lead to the same address again and again. */
function grouped(links: readonly Link[]): LinkFacts[] {
  const groups = new Map<string, { address: string; languages: string; rests: string[] }>()
  for (const link of links) {
    const languages = languagesOf(link)
    const [address, rest] = halves(link.href)
    const key = `${languages.length}${languages}${address}`
    const group = groups.get(key) ?? { address, languages, rests: [] }
    if (group.rests.length === 0) groups.set(key, group)
    group.rests.push(rest)
  }
  return [...groups.values()].map(({ address, languages, rests }): LinkFacts => {
    const isOne = rests.length === 1 && rests[0] === ''
    return isOne ? [address, languages] : [address, languages, listed(rests)]
  })
}

/** `/es/#x` → `/es/`, `#x`; where the first half ends in a space, which would count for nothing there, all is one. */
function halves(href: string): [address: string, rest: string] {
  const end = href.indexOf('#')
  return end < 0 || href.charCodeAt(end - 1) <= SPACE ? [href, ''] : [href.slice(0, end), href.slice(end)]
}

function languagesOf({ languages, hreflang }: Link): string {
  const [language] = languages
  if (language === undefined) return ''
  if (languages.length === 1 && hreflang === undefined) return setOf([language])
  return setOf([...new Set(hreflang === undefined ? languages : [...languages, hreflang])].sort())
}
