import type { ComponentChildren } from 'preact'
import { joinNamed } from '../../src/ground/messages/join-named.ts'
import type { ArticleCard, Language, Page } from '../../src/model.ts'
import { Day } from './inline.tsx'
import { A } from './links.tsx'
import { Thumbnail } from './photo.tsx'
import { onlyIn, say } from './texts.ts'
import { Words } from './words.tsx'

/** `lead`: the one on top. `half`: one of two that face each other. `row`: title and twin facing. `line`: the same, short. */
export type CardLook = 'lead' | 'half' | 'row' | 'line'

interface Props {
  card: ArticleCard
  page: Page
  look: CardLook
  heading?: 'h2' | 'h3'
  /** Below all else of a row. */
  children?: ComponentChildren
}

/** An article in a list: on one side of the spine what this edition is, on the other what the other one is called. */
export function Card({ card, page, look, heading: Heading = 'h3', children }: Props) {
  const foreign = card.language === page.language ? undefined : card.language
  const photo = look === 'lead' || look === 'half' ? card.photo : undefined
  return (
    <article class={`card ${look}${photo ? ' pictured' : ''}`}>
      {photo && <Thumbnail photo={photo} first={look === 'lead'} />}
      <div class="this">
        {card.topic && look !== 'line' && (
          <p class="kick">
            <A link={card.topic} />
          </p>
        )}
        <Heading lang={foreign}>
          <a href={card.href} hreflang={foreign}>
            <Words text={card.title} />
          </a>
        </Heading>
        {photo && <Twin card={card} page={page} />}
        {look !== 'line' && (
          <p class="deck" lang={foreign}>
            {card.description}
          </p>
        )}
        <Meta card={card} page={page} />
      </div>
      {!photo && (
        <div class="other">
          <Twin card={card} page={page} />
          {children}
        </div>
      )}
    </article>
  )
}

/** The other edition's title, with what of the byline is its own; where there is none, that this is the only one. */
function Twin({ card: { twin, language, date }, page }: { card: ArticleCard; page: Page }) {
  if (twin === undefined) return <p class="none">{onlyIn(language, page.language)}</p>
  const isDated = twin.date.iso !== date.iso
  return (
    <>
      <p class="twin">
        <a href={twin.href} lang={twin.language} hreflang={twin.language}>
          <Words text={twin.title} />
        </a>
      </p>
      {(twin.translators.length > 0 || isDated) && (
        <p class="meta" lang={twin.language}>
          <Translators names={twin.translators} language={twin.language} />
          {isDated && <Day date={twin.date} />}
        </p>
      )}
    </>
  )
}

function Translators({ names, language }: { names: readonly string[]; language: Language }) {
  if (names.length === 0) return null
  return (
    <span>
      {say(language).byline.translatedBy} <Words text={joinNamed(names, (name) => name, language).join('')} />
    </span>
  )
}

function Meta({ card: { authors, translators, date, origin }, page }: { card: ArticleCard; page: Page }) {
  const names = joinNamed(authors, (name) => name, page.locale).join('')
  return (
    <p class="meta">
      {names && (
        <span class="names">
          <Words text={names} />
        </span>
      )}
      <Translators names={translators} language={page.language} />
      <Day date={date} />
      {origin && <span>{origin}</span>}
    </p>
  )
}

/** A list of articles under one heading; nothing where there are none. */
export function Cards({
  cards,
  title,
  ...props
}: Omit<Props, 'card'> & { cards: readonly ArticleCard[]; title?: string }) {
  if (cards.length === 0) return null
  return (
    <section class="cards">
      {title && <h2 class="label">{title}</h2>}
      {cards.map((card) => (
        <Card key={card.href} card={card} {...props} heading={title ? 'h3' : 'h2'} />
      ))}
    </section>
  )
}
