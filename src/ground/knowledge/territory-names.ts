// Made by tools/knowledge/make-territory-names.mjs from Unicode CLDR 48.2.0 (Unicode License v3): do not edit.

/** Words of names of countries, languages and scripts that differ by one or two letters, `spanish=english`, without accents. */
export const TERRITORY_NAMES = `
  adigue=adyghe afganistan=afghanistan aimara=aymara algonquino=algonquian amarico=amharic america=americas
  americana=american anguila=anguilla antartida=antarctica arabe=arabic arabes=arab aragones=aragonese
  archipielago=archipelago argelia=algeria armenio=armenian asames=assamese asturiano=asturian
  australiano=australian austriaco=austrian avadhi=awadhi avar=avaric azerbaiyan=azerbaijan
  azerbaiyano=azerbaijani balines=balinese baluchi=balochi banglades=bangladesh barein=bahrain baskir=bashkir
  belgica=belgium belice=belize bermudas=bermuda bhoyapuri=bhojpuri bicol=bikol bisau=bissau bosnio=bosnian
  botsuana=botswana brasil=brazil bugines=buginese buriato=buriat butan=bhutan cabo=cape caiman=cayman
  camboya=cambodia camerun=cameroon canada=canadian cantones=cantonese caribe=carib cario=carian
  chadiano=chadian checa=czech checheno=chechen checo=czech cheyene=cheyenne chinuk=chinook chuvasio=chuvash
  comoras=comoros comun=common copto=coptic cornico=cornish costa=coast crimea=crimean croacia=croatia
  croata=croatian cuneiforme=cuneiform curazao=curacao danes=danish dargva=dargwa demotico=demotic diula=dyula
  dominicana=dominican ecuatorial=equatorial egipto=egypt elamita=elamite emiratos=emirates emojis=emoji
  estonio=estonian esuatini=eswatini etiopia=ethiopia etiopico=ethiopic europa=europe europea=european
  feroe=faroe feroes=faroese finlandia=finland fiyi=fiji fiyiano=fijian francia=france frison=frisian
  friulano=friulian gaelico=gaelic gagauzo=gagauz georgiano=georgian gilbertes=gilbertese glagolitico=glagolitic
  gotico=gothic granada=grenada granadinas=grenadines guadalupe=guadeloupe guayana=guiana guernesey=guernsey
  gurmuji=gurmukhi guyarati=gujarati haitiano=haitian hawaiano=hawaiian hebreo=hebrew hieratico=hieratic
  hitita=hittite indico=indian indio=indus indonesio=indonesian irak=iraq irlanda=ireland isla=island isla=isle
  islas=islands italia=italy italiano=italian japon=japan japones=japanese japoneses=japanese javanes=javanese
  jordania=jordan kabardiano=kabardian kazajistan=kazakhstan kazajo=kazakh kenia=kenya kharosthi=kharoshthi
  kosraeano=kosraean kotanes=khotanese latino=latin leona=leone lesoto=lesotho lezgiano=lezghian libano=lebanon
  libia=libya lineal=linear linguistico=linguistic lituania=lithuania lombardo=lombard lori=luri luba=lulua
  luisiana=louisiana lulua=luba luxemburgo=luxembourg macasar=makasar macedonio=macedonian madures=madurese
  makua=makhuwa malasia=malaysia malaui=malawi malayo=malay maldivas=maldives maltes=maltese manes=manx
  marati=marathi marianas=mariana marshales=marshallese matematica=mathematical mayas=mayan
  mazandarani=mazanderani meroitico=meroitic meta=metaʼ mexico=mexican micronesia=micronesian mirandes=mirandese
  moderno=modern moldavia=moldova naciones=nations napolitano=neapolitan nevari=newari nieves=nevis
  nigeria=nigerian niueano=niuean norte=north notacion=notation occitano=occitan oceano=ocean oriya=odia
  osetico=ossetic osmaniya=osmanya otomano=ottoman palaos=palau palauano=palauan palestina=palestine
  persa=persian pidgin=pijin pohnpeiano=pohnpeian polinesia=polynesia portugues=portuguese provenzal=provencal
  prusiano=prussian punyabi=punjabi rarotongano=rarotongan republica=republic rohinya=rohingya romanche=romansh
  romani=romany ruanda=rwanda rumania=romania runico=runic rusia=russia sajon=saxon salomon=solomon
  samaritano=samaritan samia=saamia samoano=samoan sanscrito=sanskrit saurashtra=sourashtra serbio=serbian
  shaviano=shavian siciliano=sicilian silesio=silesian simbolos=symbols sindi=sindhi singapur=singapore
  siria=syria siriaco=syriac sogdiano=sogdien sorbio=sorbian suajili=swahili suazi=swati sumerio=sumerian
  sumerio=sumero sundanes=sundanese surinam=suriname tagalo=tagalog tagbanua=tagbanwa tahitiano=tahitian
  tartaro=tatar tashelhit=tachelhit tayikistan=tajikistan tayiko=tajik temne=timne territorio=territory
  territorios=territories tetun=tetum tibetano=tibetan tigrina=tigrinya tokelauano=tokelauan tongano=tongan
  tradicional=traditional tsimshiano=tsimshian turcas=turks tuviniano=tuvinian ugaritico=ugaritic uigur=uyghur
  uygur=uighur uzbeko=uzbek vaticano=vatican veneciano=venetian vicente=vincent votico=votic wolayta=wolaytta
  yapes=yapese yidis=yiddish zapoteco=zapotec zazaki=zaza zelanda=zealand zimbabue=zimbabwe
`
