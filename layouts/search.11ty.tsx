import type { SearchPage } from '../src/model.ts'
import { Links } from './components/links.tsx'
import { ListPage } from './components/list-page.tsx'
import { say } from './components/texts.ts'

/** A form whose script shows below it what it finds; where there is none, it leads to the archive. */
export const search = (page: SearchPage) => (
  <ListPage page={page} aside={page.index && <p class="motto">{say(page.language).search.hint}</p>}>
    {page.index ? (
      <Search page={page} index={page.index} />
    ) : (
      <Elsewhere page={page} words={say(page.language).search.unavailable} />
    )}
  </ListPage>
)

function Search({ page, index }: { page: SearchPage; index: NonNullable<SearchPage['index']> }) {
  const { search: texts, byline } = say(page.language)
  const { none, noneHelp, failed, failedHelp, searching } = texts
  const said = { ...texts.found, none, noneHelp, failed, failedHelp, searching, translatedBy: byline.translatedBy }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of before 2023 do not know <search> */}
      <form
        class="search wide"
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
        />
        <button type="submit">{texts.submit}</button>
        <noscript>
          <p>{texts.withoutScript}</p>
        </noscript>
      </form>
      <p class="status wide" id="status" role="status" />
      <Elsewhere page={page} hidden />
      <div class="cards" id="results" />
      <p class="more wide">
        <button id="more" type="button" hidden>
          {texts.more}
        </button>
      </p>
    </>
  )
}

/** The lists of the site, for whom the search does not help. */
function Elsewhere({ page, words, hidden }: { page: SearchPage; words?: string; hidden?: boolean }) {
  const lists = page.frame.sections.filter(({ current }) => !current)
  return (
    <nav class="elsewhere wide" id="elsewhere" aria-label={say(page.language).search.elsewhere} hidden={hidden}>
      <p id="help">{words}</p>
      <Links links={lists} />
    </nav>
  )
}
