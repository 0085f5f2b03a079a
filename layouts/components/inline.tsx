import type { VNode } from 'preact'
import { richText } from '../../src/ground/text/rich-text.ts'
import type { DateText, Inline } from '../../src/model.ts'
import { Words } from './words.tsx'

/** A sentence with links, dates and foreign runs. */
export function Sentence({ parts }: { parts: readonly Inline[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <Run key={index} part={part} />
      ))}
    </>
  )
}

function Run({ part }: { part: Inline }): VNode | string {
  if (typeof part === 'string') return part
  const { href, lang, hreflang = lang, rel } = part
  if (href === undefined) return toned(part, lang)
  return (
    <a href={href} lang={lang} hreflang={hreflang} rel={rel}>
      {toned(part)}
    </a>
  )
}

/** The text in its element. A link says itself which language it is in. */
function toned({ text, emphasis, time }: Exclude<Inline, string>, lang?: string): VNode {
  if (time !== undefined) return <time dateTime={time}>{text}</time>
  const words = <Words text={text} />
  if (emphasis === 'strong') return <strong lang={lang}>{words}</strong>
  if (emphasis === 'em') return <em lang={lang}>{words}</em>
  if (emphasis === 'cite') return <cite lang={lang}>{words}</cite>
  return lang === undefined ? words : <span lang={lang}>{words}</span>
}

/** A text with emphasis and links as they were typed. */
export const Rich = ({ text }: { text: string }) => <Sentence parts={richText(text)} />

/** A day, for people and machines. */
export const Day = ({ date: { iso, text } }: { date: DateText }) => <time dateTime={iso}>{text}</time>
