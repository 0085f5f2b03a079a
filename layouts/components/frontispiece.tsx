import type { FacingPage, FacingSide } from '../../src/model.ts'
import { lookIn } from './look-in.ts'
import { Legend, Picture, SIZES } from './photo.tsx'

/** The picture of an article as in a bilingual book: it on the one page, its legend in both languages on the other. */
export function Frontispiece({ page }: { page: FacingPage }) {
  const { source, translation, language } = page
  const [own, other] = language === source.language ? [source, translation] : [translation, source]
  const photo = own.photo ?? other.photo
  if (photo === undefined) return null
  const sides = [source, translation]
  if (source.photo && translation.photo && source.photo.src !== translation.photo.src)
    return (
      <div class="frontis">
        {sides.map((side) => (
          <figure key={side.language} class={lookIn(undefined, side, page)} lang={side.locale}>
            {side.photo && <Picture photo={side.photo} sizes={SIZES.page} fetchpriority="high" />}
            <figcaption>
              <SideLegend side={side} page={page} />
            </figcaption>
          </figure>
        ))}
      </div>
    )
  return (
    <figure class="frontis">
      <Picture photo={photo} sizes={SIZES.page} fetchpriority="high" lang={own.photo ? undefined : other.locale} />
      <figcaption>
        {sides.map((side) => (
          <SideLegend key={side.language} side={side} page={page} />
        ))}
      </figcaption>
    </figure>
  )
}

function SideLegend({ side, page }: { side: FacingSide; page: FacingPage }) {
  const { photo, locale } = side
  if (!photo?.caption && !photo?.credit.length) return null
  return (
    <p class={lookIn(undefined, side, page)} lang={locale}>
      <Legend photo={photo} />
    </p>
  )
}
