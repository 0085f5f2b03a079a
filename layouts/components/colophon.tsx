import type { ArticlePage } from '../../src/model.ts'
import { Person } from './byline.tsx'
import { Day, Rich } from './inline.tsx'
import { say } from './texts.ts'

type Closing = Pick<ArticlePage, 'language' | 'people' | 'disclaimer' | 'corrections'>

/** Everybody who made it, in their roles. `bios`: whether it also says who they are. */
export function Makers({ page: { people, language }, bios = false }: { page: Closing; bios?: boolean }) {
  if (people.length === 0) return null
  return (
    <section>
      <h2 class="label">{say(language).article.people}</h2>
      <dl>
        {people.map((person) => (
          <div key={`${person.role} ${person.name}`}>
            <dt>{person.role}</dt>
            <dd>
              <Person person={person} />
              {person.affiliation && <span>, {person.affiliation}</span>}
              {bios && person.bio && (
                <p>
                  <Rich text={person.bio} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Whose opinion it is. */
export function Disclaimer({ page: { disclaimer, language } }: { page: Closing }) {
  if (disclaimer === undefined) return null
  return (
    <section>
      <h2 class="label">{say(language).article.disclaimer}</h2>
      <p>
        <Rich text={disclaimer} />
      </p>
    </section>
  )
}

/** What was corrected, and when. */
export function Corrections({ page: { corrections, language } }: { page: Closing }) {
  if (corrections.length === 0) return null
  return (
    <section>
      <h2 class="label">{say(language).article.corrections}</h2>
      <dl class="dated">
        {corrections.map(({ date, text }) => (
          <div key={date.iso + text}>
            <dt>
              <Day date={date} />
            </dt>
            <dd>
              <Rich text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
