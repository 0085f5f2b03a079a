import type { Language } from '../model/language.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { wordSet } from './word-set.ts'

/** Without accents. By hand, from what essays, lessons, papers and manuals call their parts. */
const SECTION_WORDS: Record<Language, ReadonlySet<string>> = {
  es: wordSet(`
    introduccion conclusion conclusiones resumen antecedentes panorama contexto referencias bibliografia agradecimientos
    apendice apendices anexo anexos ejercicio ejercicios notas resultados metodos metodologia discusion recursos requisitos
    instalacion configuracion licencia indice contenido contenidos contacto ayuda evento eventos noticias objetivo objetivos
    principio principios autores autoras autoria glosario preguntas respuestas ejemplo ejemplos lecturas enlaces descargas
    cronologia leccion lecciones capitulo seccion prefacio prologo epilogo advertencia precaucion actividades tareas pasos
    recomendaciones sugerencias novedades cambios contribuir mejoras correcciones colaboradores participantes equipo preparacion
    limitaciones propuestas desafios retos datos herramientas
  `),
  en: wordSet(`
    introduction conclusion conclusions summary background overview abstract references bibliography acknowledgements acknowledgments
    appendix appendices exercise exercises notes results methods methodology discussion resources requirements prerequisites
    installation configuration license licence contents contact help event events news goals objectives aims principles
    authors authorship editors glossary questions answers example examples readings links downloads timeline lesson lessons
    chapter section preface foreword prologue epilogue warning caution activities tasks steps recommendations suggestions
    highlights changes contributing contribute improvements fixes contributors participants team preparation limitations proposals challenges data tools
  `),
}

/** Whether a word in small letters often is a heading by itself, and no word of the other language. */
export const isSectionWord = (word: string, language: Language): boolean =>
  SECTION_WORDS[language].has(foldAccents(word))
