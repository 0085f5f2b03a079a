import { remember } from '../../src/ground/basics/remember.ts'
import { Words } from './words.tsx'

/** Words that lean on the next one: no half of a title ends with them. */
const LEANING =
  /^(?:[yeou&]|a|al|an|and|con|de|del|el|en|for|from|in|la|las|los|of|on|or|para|por|the|to|un|una|with)$/i

/** The site's title in two halves, the second in italics: the two faces of type that titles and their twins have. */
export function Wordmark({ title }: { title: string }) {
  const [first, second] = halvesOf(title)
  if (second === '') return <Words text={first} />
  return (
    <>
      <Words text={first} />{' '}
      <i>
        <Words text={second} />
      </i>
    </>
  )
}

/** `There and Back Notebook` → `There and Back`, `Notebook`: as equal as words allow; of equals the longer first half. */
export const halvesOf = remember((title: string): [string, string] => {
  const words = title.split(' ')
  const splits = words
    .map((_, index): [string, string] => [words.slice(0, index).join(' '), words.slice(index).join(' ')])
    .filter((_, index) => index > 0 && !LEANING.test(words[index - 1] ?? ''))
  const uneven = ([first, second]: [string, string]) => Math.abs(first.length - second.length)
  return splits.sort((one, other) => uneven(one) - uneven(other) || other[0].length - one[0].length)[0] ?? [title, '']
})
