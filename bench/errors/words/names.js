// Names that are exchanged for each other: written by hand, the best known ones.
import { rowsOf } from '../find.js'

/** Given names by which a name of two words or more is taken for a person's. */
export const GIVEN_NAMES = new Set(
  `Ada Adriana Agustín Alan Albert Alejandra Alejandro Alex Alice Alicia Ana Andrea Andrés Andrew Angela Anna Anne Anthony
  Antonia Antonio Arturo Barbara Beatriz Ben Bruce Brian Bruno Camila Carla Carlos Carmen Carolina Caroline Catherine Cecilia
  Charles Chris Christian Clara Claudia Cristina Daniel Daniela David Diana Diego Donald Edward Elena Elisa Elizabeth
  Emilia Emily Emma Eric Esteban Eva Felipe Fernando Florencia Francisco Frank Gabriel Gabriela George Gloria Gonzalo Hannah
  Harry Helen Henry Hugo Ian Ignacio Inés Irene Isabel Jacob James Jane Javier Jean Jennifer Jessica Joan Joaquín John Jonathan
  Jorge José Joseph Juan Julia Julián Julio Karen Karl Kate Kevin Laura Laureano Leonardo Linda Lisa Lucía Luis Luisa Manuel
  Marcela Marcos Margaret María Mariana Marie Mario Mark Marta Martha Martin Martín Mary Matthew Mercedes Michael Miguel Nadia
  Natalia Nicolás Nora Nuria Óscar Pablo Patricia Patrick Paul Paula Pedro Peter Philip Quinn Rachel Rafael Ramón Raquel Raúl
  Ricardo Richard Robert Roberto Rosa Ruth Ryan Sam Samuel Sandra Sara Sarah Sebastián Sergio Silvia Simon Sofía Stefano Stephen
  Steve Steven Susan Susana Teresa Thomas Tim Tom Tomás Valentina Vanessa Verónica Vicente Victoria William Ximena Yanina`
    .trim()
    .split(/\s+/),
)

/** Countries: `form = form`. */
export const COUNTRIES = rowsOf(`
Alemania = Germany
Argentina = Argentina
Australia = Australia
Austria = Austria
Bélgica = Belgium
Bolivia = Bolivia
Brasil = Brazil
Canadá = Canada
Chile = Chile
China = China
Colombia = Colombia
Corea del Sur = South Korea
Costa Rica = Costa Rica
Cuba = Cuba
Dinamarca = Denmark
Ecuador = Ecuador
Egipto = Egypt
España = Spain
Estados Unidos, EE. UU., EE.UU. = United States, U.S., US, USA
Finlandia = Finland
Francia = France
Grecia = Greece
Guatemala = Guatemala
Honduras = Honduras
India = India
Irlanda = Ireland
Italia = Italy
Japón = Japan
Kenia = Kenya
Marruecos = Morocco
México = Mexico
Nigeria = Nigeria
Noruega = Norway
Países Bajos, Holanda = Netherlands, Holland
Panamá = Panama
Paraguay = Paraguay
Perú = Peru
Polonia = Poland
Portugal = Portugal
Reino Unido = United Kingdom, UK
Rusia = Russia
Sudáfrica = South Africa
Suecia = Sweden
Suiza = Switzerland
Turquía = Turkey, Türkiye
Ucrania = Ukraine
Uruguay = Uruguay
Venezuela = Venezuela
`)

/** Nationalities: masculine, feminine and their plurals; the English word once for each. */
export const NATIONALITIES = [
  ...`alemán alemana alemanes alemanas German|argentino argentina argentinos argentinas Argentine
  australiano australiana australianos australianas Australian|austriaco austriaca austriacos austriacas Austrian
  boliviano boliviana bolivianos bolivianas Bolivian|brasileño brasileña brasileños brasileñas Brazilian
  británico británica británicos británicas British|canadiense canadiense canadienses canadienses Canadian
  chileno chilena chilenos chilenas Chilean|chino china chinos chinas Chinese|colombiano colombiana colombianos colombianas Colombian
  coreano coreana coreanos coreanas Korean|danés danesa daneses danesas Danish|egipcio egipcia egipcios egipcias Egyptian
  estadounidense estadounidense estadounidenses estadounidenses American
  europeo europea europeos europeas European|francés francesa franceses francesas French|griego griega griegos griegas Greek
  holandés holandesa holandeses holandesas Dutch|irlandés irlandesa irlandeses irlandesas Irish
  italiano italiana italianos italianas Italian|japonés japonesa japoneses japonesas Japanese|mexicano mexicana mexicanos mexicanas Mexican
  noruego noruega noruegos noruegas Norwegian|peruano peruana peruanos peruanas Peruvian|polaco polaca polacos polacas Polish
  portugués portuguesa portugueses portuguesas Portuguese|ruso rusa rusos rusas Russian|sueco sueca suecos suecas Swedish
  suizo suiza suizos suizas Swiss|turco turca turcos turcas Turkish|ucraniano ucraniana ucranianos ucranianas Ukrainian
  uruguayo uruguaya uruguayos uruguayas Uruguayan|venezolano venezolana venezolanos venezolanas Venezuelan`
    .trim()
    .split(/[|\n]\s*/),
].map((row) => {
  const words = row.trim().split(' ')
  return { es: words.slice(0, 4), en: words.slice(4) }
})

/** Cities: `form = form`. */
export const CITIES = rowsOf(`
Atenas = Athens
Barcelona = Barcelona
Berlín = Berlin
Berna = Bern
Bogotá = Bogotá, Bogota
Bruselas = Brussels
Buenos Aires = Buenos Aires
Caracas = Caracas
Copenhague = Copenhagen
Córdoba = Córdoba, Cordoba
Dublín = Dublin
Edimburgo = Edinburgh
Estocolmo = Stockholm
Ginebra = Geneva
Guadalajara = Guadalajara
La Habana = Havana
Lima = Lima
Lisboa = Lisbon
Londres = London
Los Ángeles = Los Angeles
Madrid = Madrid
Medellín = Medellín, Medellin
Ciudad de México = Mexico City
Milán = Milan
Montevideo = Montevideo
Montreal = Montreal, Montréal
Moscú = Moscow
Nueva York = New York
París = Paris
Pekín = Beijing
Praga = Prague
Quito = Quito
Río de Janeiro = Rio de Janeiro
Roma = Rome
Rosario = Rosario
San Francisco = San Francisco
Santiago = Santiago
Sevilla = Seville
Sídney = Sydney
Tokio = Tokyo
Toronto = Toronto
Valencia = Valencia
Varsovia = Warsaw
Viena = Vienna
`)

/** Organisations, by what they are: a bank takes the place of a bank, a firm that of a firm. */
export const ORGANISATIONS = rowsOf(`
# world
Banco Mundial = World Bank
Fondo Monetario Internacional = International Monetary Fund
Banco Central Europeo = European Central Bank
# unions
Unión Europea = European Union
Naciones Unidas = United Nations
Unión Africana = African Union
Consejo de Europa = Council of Europe
# bodies
Parlamento Europeo = European Parliament
Comisión Europea = European Commission
Banco Interamericano de Desarrollo = Inter-American Development Bank
Organización Mundial de la Salud = World Health Organization
Organización Mundial del Comercio = World Trade Organization
# firms
Amazon = Amazon
Apple = Apple
Facebook = Facebook
Google = Google
IBM = IBM
Intel = Intel
Microsoft = Microsoft
Mozilla = Mozilla
Twitter = Twitter
Yahoo = Yahoo
# tools
Basecamp = Basecamp
Firefox = Firefox
GitHub = GitHub
GitLab = GitLab
WordPress = WordPress
Drupal = Drupal
LinkedIn = LinkedIn
Quarto = Quarto
Slack = Slack
Substack = Substack
Wikipedia = Wikipedia
YouTube = YouTube
Zoom = Zoom
Dropbox = Dropbox
Zenodo = Zenodo
Zotero = Zotero
Zulip = Zulip
# universities
Universidad de Oxford = University of Oxford, Oxford University
Universidad de Cambridge = University of Cambridge, Cambridge University
Universidad de Stanford = Stanford University
Universidad de Harvard = Harvard University
Universidad de Buenos Aires = University of Buenos Aires
Universidad de Chile = University of Chile
Universidad de Salamanca = University of Salamanca
# rights
Amnistía Internacional = Amnesty International
Cruz Roja = Red Cross
Médicos Sin Fronteras = Doctors Without Borders
`)
