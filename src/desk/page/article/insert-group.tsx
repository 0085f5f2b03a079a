import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import type { Field } from './field.ts'
import { shownKey } from './key-name.ts'
import { keyOf } from './keymap.ts'
import type { RowModel } from './row-model.ts'
import { typeInto } from './type-into.ts'

/** What the source has, in the form of the translation's language: a press puts it at the caret. */
export function InsertGroup({ model, field, locale }: { model: RowModel; field: Field; locale: string }) {
  const items = model.insert.value
  const { insertFrom, fromOriginal, isThere } = deskArticle
  if (items.length === 0) return null
  return (
    <fieldset class="ins" aria-label={insertFrom}>
      <span class="k">
        {fromOriginal} <kbd>{shownKey(keyOf('insert'))}</kbd>
      </span>
      {items.map((item) => (
        <button key={item.text} type="button" onClick={() => typeInto(field, item.text)}>
          <span lang={locale}>{item.text}</span> {item.isThere && <small>{isThere}</small>}
        </button>
      ))}
    </fieldset>
  )
}
