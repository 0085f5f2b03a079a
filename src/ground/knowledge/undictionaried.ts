import type { Language } from '../model/language.ts'
import { wordSet } from './word-set.ts'

/**
 * Words of the press and of newsrooms' own subjects that the usual Hunspell dictionaries lack, in the forms from which
 * plurals come. Collected for this project from what its own checks asked about on published articles.
 */
export const UNDICTIONARIED: Record<Language, ReadonlySet<string>> = {
  es: wordSet(`
    puntaje mentoría mentoreo conversatorio panelista monitoreo planteo relatoría asincrónico asincrónica ráster modelaje
    reuso referenciar referenciarla referenciarlo enlistar enlistado decolonial decolonización facilitador facilitadora
    escalabilidad regulatorio regulatoria accionable automatizable editable virtualizar conceptualizar serializar serializado
    vectorizar tuitear tuit podcast ranking balotaje piquetero cacerolazo sustentabilidad gobernanza resiliencia resiliente
    empoderar empoderamiento femicidio feminicidio narcotraficante desinformación posverdad bloguear hipervínculo metadato
    wiki blog web online email chat hashtag software hardware streaming influencer fake cluster
  `),
  en: wordSet(`
    learning onboarding onboarded funder curation syllabi citable firehose dataset codebase filesystem namespace hostname
    username lifecycle timezone workflow metadata podcast livestream hashtag blog wiki email online backend frontend tooling
    paywall newsletter disinformation natively
  `),
}
