import type { FacingPage, FacingSide } from '../../src/model.ts'
import { Legend, Picture, SIZES } from './photo.tsx'

/** The picture of an article as in a bilingual book: it on the one page, its legend in both languages on the other. */
export function Frontispiece({ page: { source, translation, language } }: { page: FacingPage }) {
  const [own, other] = language === source.language ? [source, translation] : [translation, source]
  const photo = own.photo ?? other.photo
  if (photo === undefined) return null
  const sides = [source, translation]
  if (source.photo && translation.photo && source.photo.src !== translation.photo.src)
    return (
      <div class="frontis">
        {sides.map((side) => (
          <figure key={side.language} lang={side.locale}>
            {side.photo && <Picture photo={side.photo} sizes={SIZES.page} fetchpriority="high" />}
            <figcaption>
              <SideLegend side={side} />
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
          <SideLegend key={side.language} side={side} />
        ))}
      </figcaption>
    </figure>
  )
}

function SideLegend({ side: { photo, locale } }: { side: FacingSide }) {
  if (!photo?.caption && !photo?.credit.length) return null
  return (
    <p lang={locale}>
      <Legend photo={photo} />
    </p>
  )
}
