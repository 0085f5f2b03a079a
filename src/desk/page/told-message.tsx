import { deskPage } from '../../ground/messages/en/desk-page.ts'
import type { Language } from '../../ground/model/language.ts'

const PLACE = /\bindex\.(es|en)\.md:\d+(?::\d+)?/g

/** A message of a check: what it quotes set apart, and the edition named where it names a line of its file. */
export const ToldMessage = ({ text }: { text: string }) => (
  <>
    {text
      .replace(PLACE, (_, language: Language) => deskPage.theEdition[language])
      .split('`')
      .map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))}
  </>
)
