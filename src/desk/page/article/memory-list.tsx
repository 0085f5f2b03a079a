import { useId } from 'preact/hooks'
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { otherLanguage } from '../../../ground/model/language.ts'
import type { Field } from './field.ts'
import type { RowModel } from './row-model.ts'
import { ShownStretches } from './shown-stretches.tsx'
import { typeInto } from './type-into.ts'

/** Earlier sentences like the row's, with what they became. */
export function MemoryList({ model, field }: { model: RowModel; field: Field }) {
  const hits = model.memory.value
  const id = useId()
  if (hits.length === 0) return null
  return (
    <div class="tm">
      <p class="k" id={id}>
        {deskArticle.memory}
      </p>
      <ol aria-labelledby={id}>
        {hits.map(({ percent, source, target, insert, article }) => (
          <li key={`${article} ${target}`}>
            <span class="pc">{deskArticle.percent(percent)}</span>
            <span>
              <q lang={otherLanguage(field.edition)}>
                <ShownStretches stretches={source} />
              </q>{' '}
              <q lang={field.edition}>{target}</q>
            </span>
            <button type="button" onClick={() => typeInto(field, insert)}>
              {deskArticle.insert}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
