import { englishNames } from './english-names.ts'
import { placeNames } from './place-names.ts'
import { spanishNames } from './spanish-names.ts'
import { wordSet } from './word-set.ts'

/**
 * Given names of Spanish America and Spain, of other languages, and of whom the press of all the world names, that the lists
 * of the most frequent ones do not have, in lower case without accents. By hand, from general knowledge.
 */
const OTHERS = wordSet(`
  abril adela agustina aitor alexia amalia ambrosio anahi angelina ariadna ariel arielle azul bautista belkis benjamin bianca bruna
  brigida camille candela carles carmela celia chiara cintia cristian dalia damian dante debora delfina edith edmundo eduarda elias
  eliana eloisa emiliano emanuel ezequiel fatima federica fernan fiorella franca franco gaspar genaro gilberto ginevra giulia
  guido guadalupe gustav helena heloisa iker ignacia ilaria imanol ingrid isidora ivana jacinto janina jazmin jesica jimena joana
  joao josefa joseba juanita julieta karina karla katia lars leila leonor lia liliana lisandro lourdes luca luisa luz maite malena
  manuela mara marianela mariela marisa marta matilde maya micaela mireya morena nahuel nerea nicole nora odile olaf oriana oriol
  osvaldo otto paulo pere perla pia rafaela regina rocio romina rosalba rosario rosaura sabrina samanta sabina selena simona
  sofia solange sven tamara tomasa ulises uriel valentin viviana wanda ximena yago yanina yamila yesica zulema
  abdallah abdel abdul aecio aisha alexei alexey amartya amit anastasia angela arjun ayesha bashar boris chidi chinua dilma
  dmitri dmitry elon emmanuel fabio fabiola fatou fernanda fumio geraldo gilmar giorgia hamid haruki hassan helmut hiroshi
  hussein ibrahim inacio indira iryna jacinda jair jawaharlal joko justin karim kenji khalid kofi kwame luiz marcio mehmet
  mikhail mohamed mohammad mohammed muhammad mustafa naledi narendra ngozi oleksandr olena priya rahul recep samir
  sebastiao sergei sergey shinzo silvio svetlana tarcisio tayyip thabo thiago ursula viktor vladimir volodimir volodymyr
  wangari wanjiru wole yasser yevgeny yoshihide youssef yulia
`)

/** Whether a word is a given name in one of the languages; in lower case without accents. */
export const isGivenName = (word: string): boolean =>
  spanishNames().given.has(word) || englishNames().has(word) || OTHERS.has(word)

/** Whether a word is a name of a person or the one word of a place's; in lower case without accents. */
export const isKnownName = (word: string): boolean =>
  isGivenName(word) ||
  spanishNames().surnames.has(word) ||
  (['es', 'en'] as const).some((language) =>
    placeNames(language)
      .get(word)
      ?.some(({ words, isName }) => isName && words.length === 1),
  )
