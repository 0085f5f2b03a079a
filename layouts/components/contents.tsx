import type { ComponentChildren } from 'preact'
import type { ArticlePage, FacingPage, FacingSection, FacingSide, Language } from '../../src/model.ts'
import { BESIDE, lookIn } from './look-in.ts'
import { say } from './texts.ts'

/** The sections of a long article. */
export const Contents = ({ page: { contents, language } }: { page: ArticlePage }) =>
  contents.length > 0 && (
    <Sections language={language}>
      {contents.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </Sections>
  )

const SIDES = [
  { name: 's', at: 'source' },
  { name: 't', at: 'translation' },
] as const

/** The same in both languages, that of the page first. */
export function FacingContents({ page }: { page: FacingPage }) {
  const { contents, source, language } = page
  if (contents.length === 0) return null
  const sides = source.language === language ? SIDES : SIDES.toReversed()
  return (
    <Sections language={language}>
      {contents.map((section) => (
        <li key={section.href} class={onlyOn(section)}>
          <a href={section.href}>
            {sides.map(({ name, at }) => (
              <Heading key={name} name={name} side={page[at]} text={section[at]} page={page} />
            ))}
          </a>
        </li>
      ))}
    </Sections>
  )
}

const onlyOn = ({ source, translation }: FacingSection) =>
  source === undefined ? 'only-t' : translation === undefined ? 'only-s' : undefined

interface HeadingProps {
  name: 's' | 't'
  side: FacingSide
  text: string | undefined
  page: FacingPage
}

function Heading({ name, side, text, page }: HeadingProps) {
  if (text === undefined) return null
  const Tag = side.language === page.language ? 'span' : 'i'
  return (
    <Tag class={lookIn(name, side, page)} lang={side.locale}>
      {text}{' '}
    </Tag>
  )
}

/** Beside the text where there is room, folded above it elsewhere. */
function Sections({ language, children }: { language: Language; children: ComponentChildren }) {
  const words = say(language).article.contents
  return (
    <nav class={`toc ${BESIDE}`} aria-label={words}>
      <details>
        <summary>{words}</summary>
        <ol>{children}</ol>
      </details>
    </nav>
  )
}
