import type { ArticlePage } from '../../src/model.ts'
import { Sentence } from './inline.tsx'
import { say } from './texts.ts'

/** Whose it is, whether others may publish it, and the credit for them to copy. */
export function Rights({ page: { rights, republication, language } }: { page: ArticlePage }) {
  const words = say(language).republication
  return (
    <section>
      <h2 class="label">{words.title}</h2>
      <p>
        <Sentence parts={rights} /> <Sentence parts={republication.terms} />
      </p>
      {republication.creditWords.length > 0 && (
        <p class="paper">
          <Sentence parts={republication.creditWords} />
        </p>
      )}
      {republication.credit && (
        <details>
          <summary>{words.html}</summary>
          <textarea readOnly rows={6} aria-label={words.html} spellcheck={false}>
            {republication.credit}
          </textarea>
        </details>
      )}
      {republication.file && (
        <p class="copy">
          <a href={republication.file.href} download={republication.file.name}>
            {words.whole}
          </a>
          <button type="button" hidden data-done={words.copied}>
            {words.copy}
          </button>
          <span role="status" />
        </p>
      )}
    </section>
  )
}

/** How to cite it, in words and for programs. */
export function Citation({ page: { citation, language } }: { page: ArticlePage }) {
  const words = say(language).citation
  return (
    <section class="cite">
      <h2 class="label">{words.title}</h2>
      {citation.forms.map(({ name, line }) => (
        <p key={name}>
          <b>{name}</b> <Sentence parts={line} />
        </p>
      ))}
      <p class="files">
        {words.files}:{' '}
        {citation.files.map(({ href, text, name }, index) => (
          <>
            {index > 0 && ', '}
            <a href={href} download={name}>
              {text}
            </a>
          </>
        ))}
      </p>
    </section>
  )
}
