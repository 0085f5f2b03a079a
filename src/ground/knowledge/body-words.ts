// Long: a list is data
import { remember } from '../basics/remember.ts'
import type { Language } from '../model/language.ts'

/**
 * What kinds of bodies are called, `spanish,…=english,…` in lower case without accents; what may be rendered by one another
 * stands in one row, office and holder too. By hand, as the bodies of the Americas, Spain and the Union are called in both languages.
 */
const HEADS = `
  ministerio,ministro,ministra,secretaria,secretario,departamento,viceministerio,viceministro,viceministra,subsecretaria,subsecretario=ministry,minister,secretary,department,secretariat,undersecretary
  corte,tribunal,juzgado,audiencia=court,tribunal
  partido=party
  comision,comite,consejo,junta=commission,committee,council,board
  instituto,centro=institute,center,centre
  universidad,facultad,escuela,colegio=university,school,college,faculty
  banco=bank
  agencia,organismo=agency
  fondo=fund
  policia,guardia,gendarmeria=police,guard,gendarmerie
  ejercito,fuerza,fuerzas=army,force,forces
  comando,mando=command
  federacion,confederacion,asociacion,sindicato,union=federation,confederation,association,union
  camara,asamblea,congreso,parlamento,senado=chamber,house,assembly,congress,parliament,senate
  frente,movimiento,alianza,coalicion=front,movement,alliance,coalition
  museo=museum
  hospital=hospital
`

/** What they are for, and whose they are, in the same form: words that either may be rendered by stand in one row. */
const SUBJECTS = `
  hacienda,economia,economico,economica,finanzas,financiero,tesoro=treasury,finance,exchequer,economy,economic,financial
  salud,sanidad=health educacion,ensenanza,educativo=education,educational justicia=justice,judicial
  interior,gobernacion,gobierno=interior,home,government
  exterior,exteriores,relaciones,externas,externos=foreign,external,relations,state,exterior,overseas estado=state
  defensa,guerra=defense,defence,war marina,naval,armada,maritimo,maritima=navy,naval,marine,maritime,coast
  aereo,aerea,aviacion,aeronautica,aire=air,aviation
  trabajo,empleo,laboral,trabajadores,laborista,obrero,obrera,sindical,sindicatos=labor,labour,employment,work,workers,union,unions,trade
  agricultura,agrario,agraria,agropecuario,agropecuaria,agricola,ganaderia,rural,campesino,campesina,campesinos=agriculture,agricultural,agrarian,farming,farmers,livestock,rural,peasant,peasants
  pesca=fisheries,fishing cultura,cultural,patrimonio,artes,arte,bellas=culture,cultural,heritage,arts,art,fine turismo=tourism
  energia,electricidad,electrico,electrica=energy,power,electricity,electric
  minas,mineria,hidrocarburos,petroleo=mines,mining,oil,petroleum,hydrocarbons
  vivienda,urbanismo,ciudades=housing,urban,cities
  transporte,transportes,comunicaciones,movilidad,infraestructura,infraestructuras=transport,transportation,communications,mobility,infrastructure
  fomento,desarrollo,obras,produccion=development,works,production,promotion
  ambiente,medioambiente,ecologia,ecologista,verde,verdes,clima,recursos,naturales,natural,bosques=environment,environmental,ecology,ecological,green,greens,climate,natural,resources,forests,forestry
  comercio,industria,consumo,consumidor,consumidores=trade,commerce,commercial,industry,consumer,consumers
  ciencia,ciencias,cientifica,cientificas,cientifico,tecnologia,tecnica,innovacion,investigacion,investigaciones=science,sciences,scientific,technology,technical,innovation,research,investigation,investigations
  seguridad=security,safety planificacion,planeacion,presupuesto,presupuestos=planning,budget
  accion=action social,sociales,bienestar,asistencia,inclusion=social,welfare,assistance,inclusion
  familia,familias,infancia,mujer,mujeres,igualdad,genero,juventud=family,families,children,child,women,woman,equality,gender,youth
  deporte,deportes=sport,sports suprema,supremo,superior,alto,alta=supreme,high,higher,superior,upper
  constitucional,garantias=constitutional electoral,electorales,elecciones=electoral,election,elections
  penal,criminal=criminal,penal apelaciones,casacion=appeals,appeal,cassation cuentas=audit,auditors,accounts
  diputados,representantes,baja=deputies,representatives,lower,commons senadores=senators
  socialista,socialismo=socialist,socialism comunista=communist popular,pueblo=popular,people liberal,libertad=liberal,libertarian,freedom,liberty
  conservador,conservadora=conservative republicano,republicana=republican democrata,democratico,democratica=democrat,democratic,democrats
  radical=radical revolucionario,revolucionaria,revolucionarias=revolutionary institucional=institutional pirata=pirate
  cristiano,cristiana,democratacristiano=christian progresista,progreso=progressive,progress unidad,unido,unida=unity,united
  renovacion=renewal,renovation izquierda=left derecha=right civil,civiles=civil,civilian
  presidencial=presidential mundial,mundo=world,global monetario=monetary interamericano,interamericana=inter-american
  humanos=human derecho,derechos=rights,law,legal estadistica,estadisticas=statistics,statistical geografia=geography
  estudios=studies estrategicos,estrategico=strategic liberacion=liberation,freedom armadas=armed moderno=modern
  contemporaneo=contemporary historia,historico=history,historical refugiados=refugees,refugee
  migracion,migraciones,inmigracion=migration,immigration alimentos,alimentacion=food,nutrition
  drogas,antidrogas,narcoticos=drug,drugs,narcotics,counternarcotics inteligencia=intelligence reserva=reserve
  cooperacion=cooperation,co-operation integracion=integration maestros,profesores,docentes=teachers,professors
  periodistas,prensa=journalists,press escritores,autores=writers,authors futbol=football,soccer
  aduanas,impuestos,tributaria,tributos,ingresos=customs,tax,taxes,revenue bomberos=fire,firefighters censo=census paz=peace
  pensiones,jubilados=pensions,pensioners indigena,indigenas,pueblos=indigenous,native,peoples
  agua,aguas=water,waters puertos,puerto=port,ports espacial=space atomica,nuclear=atomic,nuclear
  medicamentos,medica,medicina,medicos=medicines,medical,medicine,doctors,physicians norte=north,northern sur=south,southern
  este,oriental=east,eastern oeste,occidental=west,western conjunto,conjuntas=joint especiales,especial=special
  militar,militares=military operaciones=operations
`

/** What stands in the names of bodies of every kind; it tells two apart only where nothing else does. */
const COMMON = `
  nacional,nacion=national,nation federal=federal central=central internacional,internacionales=international publico,publica,publicos,publicas=public
  general,generales=general municipal=municipal,city provincial=provincial regional=regional asuntos,despacho=affairs
`

/** What the words of a language say of a body, each by the numbers of its rows. */
export interface BodyWords {
  heads: ReadonlyMap<string, readonly number[]>
  subjects: ReadonlyMap<string, readonly number[]>
  common: ReadonlyMap<string, readonly number[]>
}

/** The words of which names of bodies are made, in lower case without accents. */
export const bodyWords = remember(
  (language: Language): BodyWords => ({
    heads: rowsByWord(HEADS, language),
    subjects: rowsByWord(SUBJECTS, language),
    common: rowsByWord(COMMON, language),
  }),
)

function rowsByWord(table: string, language: Language): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [row, entry] of table.trim().split(/\s+/).entries()) {
    for (const word of entry.split('=')[language === 'es' ? 0 : 1]?.split(',') ?? [])
      found.set(word, [...(found.get(word) ?? []), row])
  }
  return found
}
