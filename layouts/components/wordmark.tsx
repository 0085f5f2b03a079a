/** The site's title, its last word in italics: the two faces of type that titles and their twins have. */
export function Wordmark({ title }: { title: string }) {
  const words = title.split(' ')
  const last = words.length > 1 ? words.pop() : undefined
  return (
    <>
      {words.join(' ')}
      {last && (
        <>
          {' '}
          <i>{last}</i>
        </>
      )}
    </>
  )
}
