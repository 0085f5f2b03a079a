import type { Page, Twin } from '../../src/model.ts'
import { say } from './texts.ts'
import { Words } from './words.tsx'

/** Facing the title: what the other edition is called, a link; or in words why there is none. */
export function TwinTitle({
  page,
  twin,
  missing,
}: {
  page: Page
  twin: Twin | undefined
  missing?: string | undefined
}) {
  if (twin === undefined) return missing ? <p class="none">{missing}</p> : null
  const entry = page.languages.find(({ language }) => language === twin.language)
  return (
    <p class="twin">
      <span class="vh">{say(page.language).article.twinTitle}: </span>
      <a href={twin.href} lang={twin.language} hreflang={twin.language} data-twin="">
        {entry && entry.state !== 'missing' && (
          <small>
            {entry.label}
            {entry.role && `, ${entry.role}`}
            <span class="vh">: </span>
          </small>
        )}
        <Words text={twin.title} />
      </a>
    </p>
  )
}
