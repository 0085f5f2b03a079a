import { wordSet } from './word-set.ts'

/**
 * The most frequent given names and surnames of Spain and of Spanish America, in lower case without accents, after the
 * lists of the Instituto Nacional de Estadística (ine.es, "Apellidos y nombres más frecuentes") and of the civil
 * registries of Argentina, Colombia, Mexico and Peru. A name that is both (`martin`, `santiago`) stands as what it more
 * often is before a last surname.
 */
const OURS_ALONE = `
  adriana alberto alejandra alejandro alfonso alfredo alicia alvaro amparo angeles anibal antonia antonio arturo asuncion
  aurelio beatriz begona belen benito bernardo camila camilo carlos carmen carolina catalina cecilia cesar clara claudia
  concepcion consuelo cristina cristobal dolores domingo eduardo elena emilia emilio encarnacion enrique ernesto esperanza
  esteban estela eugenia eugenio eusebio facundo federico felipe fermin fernanda fernando francisca francisco gabriela
  gerardo german gimena gonzalo gregorio guadalupe guillermo gustavo hector hernan horacio ignacio ines inmaculada irene
  isabel ismael jaime javier jesus jimena joaquin jorge jose josefa josefina juan juana julian julio leonor leopoldo leticia
  lorena lourdes lucia luciana luciano luis luisa luz macarena manuel manuela marcela marcelo marcos margarita maria mariana
  mariano maricarmen mario matias mauricio mercedes micaela miguel milagros monica montserrat natalia nicolas nieves noelia
  nuria octavio pablo paloma paola patricio paulina pedro pilar rafael raimundo ramiro ramon raquel raul remedios ricardo
  roberto rocio rodolfo rodrigo rogelio rosa rosario ruben salvador sebastian sergio silvia soledad susana teresa
  tomas trinidad valentina vicenta xavier ximena yolanda
`
const SHARED = `
  abel adela adolfo adrian agustin alba ana andrea andres angel angela angelica anselmo arnaldo augusto aurora bruno carla
  celeste claudio clemente constanza daniel daniela dario david debora delia diana diego edgar elisa elsa elvira emma
  estrella eva fabian fabiola felix fidel flavia flora florencia francesca gabriel gaston gloria graciela hilda hugo inigo
  isaac isidro ivan joel jonas jordi josue judith julia juliana laura leandro leonardo leonel lidia liliana lola lucas
  lucila lucrecia luisina marina marisol marta martina mateo maximiliano maximo melchor melissa mireia miriam nestor noel
  noemi norberto norma olga olivia omar oscar osvaldo patricia paula paz pia renata rene rita rosalia rosana rosaura roxana
  rufino samuel sandra santiago sara saul sofia sonia tadeo tania tatiana ulises valeria vanesa vera veronica victor
  victoria virginia viviana waldo walter washington wilson
`
const SURNAMES = `
  acevedo acosta acuna aguado aguilar aguirre alarcon allende alonso alvarado amador aparicio aragon araya arce arenas arias
  arraiz arroyo avila ayala ballesteros barrera barrios bautista beltran benavides bermudez bernal blanco blazquez borges
  bravo bueno caballero cabello cabrera caceres calderon calvo camacho campos cano carballo cardenas cardona carmona
  carranza carrasco carrillo carrion casado casas castano castellanos castillo castro cervantes cespedes chavez cisneros
  cobo collado contreras cordero cordoba correa cortazar cortes crespo cruz cuadros cuenca cuesta cuevas delgado diaz duarte
  duran escobar escudero espinosa espinoza esquivel estrada fajardo farias feijoo ferrer figueroa flores fonseca franco
  fuentes galan galindo gallardo gallego gallegos galvez garay garcia garrido garzon gil godoy gomez gracia guardia guerra
  guerrero guevara guillen guzman haro heredia hermoso herrera herrero hidalgo hoyos huerta hurtado ibarra iglesias jara
  jurado lara leal leiva leon linares llorente llosa lorenzo lozano lucero lugo luna machado macias maldonado mamani manzano
  marin marquez martin mata medina mejia mena mendoza mercado merino meza miranda molina moncada montero montes montoya mora
  morales moreno moya mujica muniz munoz murillo naranjo nava navarrete navarro nieto nino nogueira ocampo ochoa ojeda oliva
  olivares olmedo orellana orozco ortega ortiz osorio otero pacheco padilla palacios palma paredes parra pascual pastor pena
  peralta perea pereira pineda pinto pizarro plaza ponce portillo prado prieto puente pulido quesada quintana quintero
  quiroga quispe ramos redondo rey reyes rico rincon rios riquelme rivas rivera rivero robles roca rodas rojas roldan roman
  romero rosales rubio rueda ruiz rulfo saavedra sabato sainz saiz salas salazar salcedo salgado salinas salvatierra
  sanabria sandoval santamaria santana santillan santos sanz segura serra serrano sierra silva solano soler solis soria sosa
  sotelo soto tapia tejada tellez toledo torres tovar trejo trujillo urbina uribe valdes valdivia valencia valenzuela valle
  vallejo valverde vara varela vargas vega vela velasco vera vergara vicente vidal vila villa villalba villalobos villanueva
  villegas yanez zambrano zamora zapata zarate zuniga
`

interface SpanishNames {
  given: ReadonlySet<string>
  /** Given names that hardly anybody has who does not go by Spanish names. */
  oursAlone: ReadonlySet<string>
  surnames: ReadonlySet<string>
}

let names: SpanishNames | undefined

/** Read when they are first asked for. */
export function spanishNames(): SpanishNames {
  names ??= {
    given: wordSet(OURS_ALONE + SHARED),
    oursAlone: wordSet(OURS_ALONE),
    surnames: wordSet(SURNAMES),
  }
  return names
}
