/// <reference lib="dom" />
import { useId, useState } from 'preact/hooks'
import { deskArticle } from '../../../ground/messages/en/desk-article.ts'
import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { foldAccents } from '../../../ground/text/fold-accents.ts'
import type { Field } from './field.ts'
import { focusOnce } from './focus-once.ts'
import type { RowModel } from './row-model.ts'
import type { Session } from './session.ts'
import { typeInto } from './type-into.ts'

const fold = (text: string): string => foldAccents(text.toLowerCase())

/** What can be inserted, by keys alone: arrows choose, Enter inserts at the caret, typing filters, Escape goes back. */
export function InsertList(props: { session: Session; model: RowModel; field: Field }) {
  const { session, model, field } = props
  const { edition } = field
  const locale = session.article.value?.editions[edition]?.locale ?? edition
  const [filter, setFilter] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const items = model.insert.value
    .filter(({ text }) => fold(text).includes(fold(filter)))
    .sort((a, b) => Number(a.isThere) - Number(b.isThere))
  const chosen = Math.min(at, items.length - 1)
  const leave = (text = '') => {
    session.panel.value = null
    field.element?.focus()
    if (text !== '') typeInto(field, text)
  }
  const search = (text: string) => {
    setFilter(text)
    setAt(0)
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, isComposing, ctrlKey, metaKey, altKey } = event
    if (isComposing || ctrlKey || metaKey || altKey) return
    if (key === 'Escape' || key === 'Tab') leave()
    else if (key === 'Enter') leave(items[chosen]?.text)
    else if (key === 'ArrowDown') setAt((chosen + 1) % Math.max(items.length, 1))
    else if (key === 'ArrowUp') setAt((chosen + items.length - 1) % Math.max(items.length, 1))
    else if (key === 'Backspace') search(filter.slice(0, -1))
    else if (key.length === 1) search(filter + key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class="pick">
      <div
        role="listbox"
        tabIndex={0}
        ref={focusOnce}
        aria-label={deskArticle.insertFrom}
        aria-activedescendant={items.length > 0 ? `${id}-${chosen}` : undefined}
        onKeyDown={onKey}
      >
        {items.map(({ text, isThere }, index) => (
          <div
            key={text}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            tabIndex={-1}
            onClick={() => leave(text)}
            onKeyDown={() => undefined}
          >
            <span lang={locale}>{text}</span> {isThere && <small>{deskArticle.isThere}</small>}
          </div>
        ))}
      </div>
      <p class="k">{filter || (items.length === 0 && deskPanels.nothingToInsert)}</p>
    </div>
  )
}
