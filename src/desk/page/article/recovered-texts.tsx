import { deskPanels } from '../../../ground/messages/en/desk-panels.ts'
import { timeOf } from '../time-of.ts'
import type { Field } from './field.ts'
import { dropKept } from './renew-field.ts'
import { retype } from './type-into.ts'

/** Texts that were not saved when the page was left: offered beside the field, never put in by itself. */
export function RecoveredTexts({ field }: { field: Field }) {
  const { recovered, use, discard } = deskPanels
  return (
    <>
      {field.recovered.value.map((kept) => (
        <div key={kept.key} class="old">
          <p>
            {recovered(timeOf(kept.at).slice(0, 5))}: <q lang={kept.edition}>{kept.text}</q>
          </p>
          <button type="button" onClick={() => retype(field, kept.text) && dropKept(field, kept)}>
            {use}
          </button>
          <button type="button" onClick={() => dropKept(field, kept)}>
            {discard}
          </button>
        </div>
      ))}
    </>
  )
}
