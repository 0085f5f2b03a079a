/**
 * Cities, regions and states by the code of their country, `spanish=english` where each language has its own name, without
 * accents; `_` stands between words. Written for this project: capitals after Unicode CLDR 48.2.0 (Unicode License v3) and
 * the Ortografía de la lengua española (RAE and ASALE 2010), the largest cities from general knowledge. Left out are those
 * that are words or names of persons as often.
 */
export const CITY_NAMES = `
  AE dubai abu_dabi=abu_dhabi AF kabul AR buenos_aires rosario cordoba mendoza tucuman neuquen salta mar_del_plata bariloche
  ushuaia jujuy la_plata bahia_blanca patagonia=patagonia AT viena=vienna salzburgo=salzburg innsbruck AU sidney=sydney
  melbourne brisbane perth canberra adelaida=adelaide BA sarajevo BD daca=dhaka BE bruselas=brussels amberes=antwerp
  gante=ghent lovaina=leuven BG sofia BO sucre cochabamba el_alto potosi BR sao_paulo rio_de_janeiro brasilia
  salvador_de_bahia recife fortaleza curitiba porto_alegre belo_horizonte manaos=manaus belen=belem CA toronto montreal
  vancouver ottawa quebec calgary edmonton winnipeg ontario columbia_britanica=british_columbia alberta
  terranova=newfoundland nueva_escocia=nova_scotia CH ginebra=geneva zurich basilea=basel berna=bern lausana=lausanne
  CL santiago_de_chile valparaiso antofagasta concepcion vina_del_mar CN pekin=beijing shanghai canton=guangzhou wuhan
  shenzhen nankin=nanjing CO bogota medellin cali barranquilla cartagena bucaramanga CR san_jose CU la_habana=havana
  CZ praga=prague brno DE berlin munich hamburgo=hamburg francfort=frankfurt colonia=cologne leipzig dresde=dresden
  heidelberg stuttgart bonn dusseldorf hanover=hannover nuremberg gotinga=gottingen tubinga=tubingen friburgo=freiburg
  maguncia=mainz baviera=bavaria DK copenhague=copenhagen aarhus DO santo_domingo DZ argel=algiers EC quito guayaquil
  cuenca EE tallin=tallinn EG el_cairo=cairo alejandria=alexandria ES madrid barcelona sevilla=seville valencia bilbao
  zaragoza malaga granada salamanca murcia alicante valladolid vigo gijon oviedo pamplona
  san_sebastian santander toledo badajoz caceres cadiz girona=gerona extremadura andalucia=andalusia
  cataluna=catalonia galicia asturias cantabria navarra=navarre aragon castilla=castile
  pais_vasco,euskadi=basque_country ET adis_abeba=addis_ababa FI helsinki tampere FR paris lyon marsella=marseille
  toulouse,tolosa=toulouse burdeos=bordeaux niza=nice lille estrasburgo=strasbourg nantes grenoble rennes montpellier
  normandia=normandy bretana=brittany GB londres=london manchester liverpool birmingham oxford cambridge
  edimburgo=edinburgh glasgow bristol leeds sheffield cardiff belfast nottingham newcastle brighton southampton leicester
  coventry yorkshire GH accra,acra=accra GR atenas=athens tesalonica=thessaloniki HK hong_kong HT puerto_principe=port-au-prince
  HU budapest ID yakarta=jakarta IE dublin IL jerusalen=jerusalem tel_aviv haifa IN delhi,nueva_delhi=delhi,new_delhi
  bombay=mumbai,bombay calcuta=kolkata,calcutta bangalore,bengaluru=bangalore,bengaluru chennai IQ bagdad=baghdad
  IR teheran=tehran IS reikiavik=reykjavik IT roma=rome milan florencia=florence venecia=venice turin napoles=naples
  bolonia=bologna genova=genoa verona palermo padua pisa siena sicilia=sicily toscana=tuscany cerdena=sardinia
  lombardia=lombardy trieste JM kingston JP tokio=tokyo kioto=kyoto osaka hiroshima nagasaki fukushima kobe
  KE nairobi mombasa KR seul=seoul busan KP pionyang=pyongyang LB beirut LT vilna=vilnius LV riga MA rabat casablanca
  tanger=tangier marrakech MX guadalajara monterrey oaxaca tijuana merida cancun queretaro chiapas
  ciudad_juarez veracruz jalisco yucatan zacatecas michoacan sinaloa guanajuato
  ciudad_de_mexico,cdmx=mexico_city,cdmx MY kuala_lumpur NG lagos abuja NI managua NL amsterdam roterdam=rotterdam
  la_haya=the_hague utrecht leiden NO oslo bergen NP katmandu=kathmandu NZ auckland wellington PA ciudad_de_panama=panama_city
  PE lima cusco,cuzco=cusco,cuzco arequipa trujillo PH manila PK karachi islamabad lahore PL varsovia=warsaw
  cracovia=krakow gdansk wroclaw PR arecibo san_juan mayaguez PT lisboa=lisbon oporto=porto coimbra PY asuncion RO bucarest=bucharest
  RS belgrado=belgrade RU moscu=moscow san_petersburgo=saint_petersburg,st_petersburg vladivostok siberia SA riad=riyadh
  SE estocolmo=stockholm gotemburgo=gothenburg upsala=uppsala malmo SN dakar SV san_salvador SY damasco=damascus
  alepo=aleppo TH bangkok TN tunez=tunis TR estambul=istanbul ankara TW taipei UA kiev,kyiv=kyiv,kiev odesa=odessa,odesa
  US nueva_york=new_york chicago boston filadelfia=philadelphia los_angeles san_francisco seattle houston dallas miami
  atlanta detroit denver phoenix baltimore pittsburgh cleveland cincinnati minneapolis milwaukee nueva_orleans=new_orleans
  las_vegas san_diego san_antonio portland honolulu california texas,tejas=texas florida nueva_jersey=new_jersey
  pensilvania=pennsylvania luisiana=louisiana michigan ohio illinois indiana massachusetts oregon arizona nevada colorado
  utah wisconsin minnesota iowa nebraska kansas oklahoma arkansas misisipi=mississippi misuri=missouri
  alabama tennessee kentucky maine vermont connecticut nueva_hampshire=new_hampshire maryland delaware
  carolina_del_norte=north_carolina carolina_del_sur=south_carolina virginia_occidental=west_virginia
  dakota_del_norte=north_dakota dakota_del_sur=south_dakota hawai=hawaii alaska manhattan brooklyn hollywood
  nuevo_mexico=new_mexico UY montevideo punta_del_este VE caracas maracaibo VN hanoi ciudad_ho_chi_minh=ho_chi_minh_city
  ZA johannesburgo=johannesburg ciudad_del_cabo=cape_town durban
`
