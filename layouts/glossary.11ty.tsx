import type { GlossaryPage } from '../src/model.ts'
import { ListPage } from './components/list-page.tsx'

/** Each term faces what stands for it in the other language. */
export const glossary = (page: GlossaryPage) => (
  <ListPage page={page}>
    {page.groups.map(({ title, terms }) => (
      <section key={title} class="wide">
        <h2 class="label">{title}</h2>
        <dl class="terms">
          {terms.map(({ id, name, twin }) => (
            <div key={id} id={id}>
              <dt>{name}</dt>
              <dd class="twin" lang={page.twinLanguage}>
                {twin}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </ListPage>
)
