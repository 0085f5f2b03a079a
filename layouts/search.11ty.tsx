import type { SearchPage } from '../src/model.ts'
import { Links } from './components/links.tsx'
import { ListPage } from './components/list-page.tsx'
import { say } from './components/texts.ts'

/** A form whose script shows below it what it finds; where no script runs, it leads to the archive. */
export const search = (page: SearchPage) => {
  const { more, unavailable } = say(page.language).search
  if (page.index === undefined) return <ListPage page={page} aside={<Elsewhere page={page} words={unavailable} />} />
  return (
    <ListPage page={page} aside={<Search page={page} index={page.index} />}>
      <div class="cards" id="results" />
      <p class="more wide">
        <button id="more" type="button" hidden>
          {more}
        </button>
      </p>
    </ListPage>
  )
}

function Search({ page, index }: { page: SearchPage; index: NonNullable<SearchPage['index']> }) {
  const { search: texts, byline } = say(page.language)
  const { none, noneHelp, failed, failedHelp, searching } = texts
  const said = { ...texts.found, none, noneHelp, failed, failedHelp, searching, translatedBy: byline.translatedBy }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of before 2023 do not know <search> */}
      <form
        class="search"
        role="search"
        action={page.archive}
        method="get"
        data-folder={index.folder}
        data-base={index.base}
        data-texts={JSON.stringify(said)}
      >
        <label for="q">{texts.label}</label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="hint"
        />
        <button type="submit">{texts.submit}</button>
        <p id="hint">{texts.hint}</p>
        <noscript>
          <p>{texts.withoutScript}</p>
        </noscript>
      </form>
      <p class="status" id="status" role="status" />
      <Elsewhere page={page} hidden />
    </>
  )
}

/** The lists of the site, for whom the search does not help. */
function Elsewhere({ page, words, hidden }: { page: SearchPage; words?: string; hidden?: boolean }) {
  const lists = page.frame.sections.filter(({ current }) => !current)
  return (
    <nav class="elsewhere" id="elsewhere" aria-label={say(page.language).search.elsewhere} hidden={hidden}>
      <p id="help">{words}</p>
      <Links links={lists} />
    </nav>
  )
}
