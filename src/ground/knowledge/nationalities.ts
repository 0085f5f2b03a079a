/**
 * Other names of countries than CLDR's, and who or what is from there, `code=spanish,…=english,…`, without accents; `_`
 * stands between words. Of Spanish adjectives the masculine singular; a capital
 * tells names from them. Codes in lower case are of no country, but of a part of the world or of what is only called like
 * one; `GB-SCT` is a part of `GB`. Written for
 * this project, after the list of countries and gentilics in the appendix of the Ortografía de la lengua española (RAE
 * and ASALE 2010).
 */
export const NATIONALITIES = `
  AD=andorrano=andorran AE=emirati,Los_emiratos,Emiratos_arabes,Eau=emirati,emirates,uae AF=afgano=afghan
  AG=antiguano=antiguan AL=albanes=albanian AM=armenio=armenian AO=angoleno=angolan AR=argentino=argentine,argentinian,argentinean
  AT=austriaco=austrian AU=australiano=australian,aussie AZ=azerbaiyano,azeri=azerbaijani
  BA=Bosnia,bosnio=bosnia,bosnian BB=barbadense=barbadian BD=Bangladesh,bangladesi=bangladeshi BE=belga=belgian
  BF=burkines=burkinabe BG=bulgaro=bulgarian BH=Bahrein,bareini=bahraini BI=burundes=burundian BJ=benines=beninese
  BN=bruneano=bruneian BO=boliviano=bolivian BR=brasileno,brasilero=brazilian BS=bahameno=bahamian BT=butanes=bhutanese BW=Botswana,botsuano=motswana
  BY=Belarus,bielorruso=belarusian,belorussian,byelorussian BZ=beliceno=belizean CA=canadiense=canadian
  CD=Congo,congoleno,congoles=congo,congolese,democratic_republic_of_the_congo,drc CG=congoleno=congo,congolese
  CF=centroafricano=central_african CH=suizo,helvetico=swiss CI=Costa_de_marfil,marfileno=ivory_coast,ivorian
  CL=chileno=chilean CM=camerunes=cameroonian CN=chino=chinese,prc CO=colombiano=colombian
  CR=costarricense,tico=costa_rican CU=cubano=cuban CV=caboverdiano=cape_verdean CY=chipriota=cypriot
  CZ=Republica_checa,Checoslovaquia,checo=czech_republic,czech,czechoslovakia
  DE=aleman,germano=german DJ=Djibouti=djiboutian DK=danes=danish,dane DM=dominiques=dominican DO=dominicano=dominican DZ=argelino=algerian
  EC=ecuatoriano=ecuadorian,ecuadorean EE=estonio=estonian EG=egipcio=egyptian ER=eritreo=eritrean
  ES=espanol,castellano,hispano=spanish,spaniard,castilian ET=etiope=ethiopian FI=finlandes=finnish,finn
  FJ=Fiji,fiyiano=fijian FK=Malvinas=falklands,malvinas FR=frances=french,frenchman,frenchmen,frenchwoman,frenchwomen FM=micronesio=micronesian
  GA=gabones=gabonese
  GB=Gran_bretana,Inglaterra,britanico,ingles=britain,great_britain,england,british,english,englishman,englishmen,englishwoman,englishwomen,uk,u_k,briton
  GB-NIR=Irlanda_del_norte,norirlandes=northern_ireland,northern_irish GB-SCT=Escocia,escoces=scotland,scottish,scots,scot,scotsman,scotsmen
  GB-WLS=Gales,gales=wales,welsh,welshman,welshmen GD=granadino=grenadian GE=Georgia,georgiano=georgia,georgian
  GH=ghanes=ghanaian GM=gambiano=gambian GN=guineano=guinean GQ=ecuatoguineano=equatorial_guinean GW=guineano=guinean
  GR=griego,heleno=greek,hellenic GT=guatemalteco=guatemalan,guatemaltecan GY=guyanes=guyanese HK=Hong_kong=hong_kong
  HN=hondureno=honduran HR=croata=croatian,croat HT=haitiano=haitian HU=hungaro,magiar=hungarian,magyar
  ID=indonesio=indonesian IE=irlandes=irish,eire,irishman,irishmen,irishwoman,irishwomen IL=israeli=israeli IN=indio,hindu=indian,hindu IQ=Iraq,iraqui=iraqi
  IR=irani,Persia,persa=iranian,persia,persian IS=islandes=icelandic,icelander IT=italiano=italian
  JM=jamaiquino,jamaicano=jamaican JO=jordano=jordanian JP=japones,Nipon=japanese KE=Kenya,keniano,keniata=kenyan
  KG=kirguis=kyrgyz KH=camboyano=cambodian,khmer KI=kiribatiano=i-kiribati KM=comorense=comorian KP=Corea,coreano,norcoreano=korea,korean,north_korean
  KR=Corea,coreano,surcoreano,Republica_de_corea=korea,korean,south_korean,republic_of_korea KW=kuwaiti=kuwaiti
  KZ=kazajo=kazakh,kazakhstani LA=laosiano=laotian,lao LB=libanes=lebanese LC=santalucense=saint_lucian,saint_lucia LI=liechtensteiniano=liechtensteiner LK=Ceilan=ceylon LR=liberiano=liberian LS=lesotense=basotho
  LT=lituano=lithuanian LU=luxemburgues=luxembourgish,luxemburg LV=leton=latvian LY=libio=libyan
  MA=marroqui=moroccan MC=monegasco=monegasque MD=moldavo=moldovan,moldavian ME=montenegrino=montenegrin
  MG=malgache=malagasy MH=marshales=marshallese MK=Macedonia,macedonio=macedonia,macedonian ML=maliense=malian
  MM=Birmania,birmano=burma,burmese MN=mongol=mongolian,mongol MR=mauritano=mauritanian MT=maltes=maltese MU=Isla_mauricio,mauriciano=mauritius,mauritian MV=maldivo=maldivian
  MW=Malawi,malauiano=malawian MX=mexicano,Mejico,mejicano=mexican MY=malasio=malaysian MZ=mozambiqueno=mozambican
  NA=namibio=namibian NE=nigerino=nigerien NG=nigeriano=nigerian NI=nicaraguense=nicaraguan
  NL=Holanda,holandes,neerlandes=holland,dutch,dutchman,dutchmen,hollander NR=nauruano=nauruan NO=noruego=norwegian NP=nepali,nepales=nepali,nepalese
  NZ=Nueva_zelandia,neozelandes=zealander,aotearoa OM=omani=omani PA=panameno=panamanian PE=peruano=peruvian
  PG=papu=papuan PH=filipino=philippine,filipino,filipina PK=pakistani=pakistani PL=polaco=polish,pole
  PR=puertorriqueno,boricua,portorriqueno=puerto_rican PS=Palestina,palestino,Territorio_palestino=palestine,palestinian
  PT=portugues,luso=portuguese PW=palauano=palauan PY=paraguayo=paraguayan QA=Qatar,catari=qatari RO=rumano=romanian,rumanian
  RS=serbio=serbian,serb RU=ruso,Federacion_rusa,Union_sovietica,sovietico,Urss=russian,soviet,soviet_union,ussr,russian_federation
  RW=ruandes=rwandan SA=Arabia_saudita,saudi,saudita=saudi SB=salomonense=solomon_islander SC=seychellense=seychellois SD=sudanes=sudanese SE=sueco=swedish,swede
  SG=singapurense=singaporean SI=esloveno=slovenian,slovene SK=eslovaco=slovak,slovakian SL=sierraleones=sierra_leonean SM=sanmarinense=sammarinese SN=senegales=senegalese
  SO=somali=somali SR=surinames=surinamese SS=sursudanes=south_sudanese ST=santotomense=santomean SV=salvadoreno=salvadoran,salvadorean
  SY=sirio=syrian SZ=Suazilandia,suazi=swaziland,swazi TD=chadiano=chadian TG=togoles=togolese TH=tailandes=thai
  TL=Timor_oriental,timorense=east_timor,timorese TJ=tayiko=tajik TM=turkmeno=turkmen TN=tunecino=tunisia,tunisian TO=tongano=tongan TR=turco,otomano=turkey,turkish,turk,ottoman
  TT=trinitense=trinidadian TV=tuvaluano=tuvaluan TW=taiwanes=taiwanese TZ=tanzano=tanzanian UA=ucraniano=ukrainian UG=ugandes=ugandan
  US=Estados_unidos_de_america,Ee_uu,Eeuu,Eua,Usa,estadounidense,norteamericano,americano,America,yanqui=united_states_of_america,us,usa,u_s,u_s_a,america,american,states,yankee
  UY=uruguayo=uruguayan UZ=uzbeko=uzbek VA=Vaticano,Santa_sede=vatican,holy_see VC=sanvicentino=vincentian VE=venezolano=venezuelan VN=vietnamita=vietnamese,viet_nam VU=vanuatuense=ni-vanuatu WS=samoano=samoan
  XK=kosovar=kosovar,kosovan YE=yemeni=yemeni ZA=sudafricano=south_african ZM=zambiano=zambian
  ZW=Zimbabwe,zimbabuense=zimbabwean
  ES-CT=catalan=catalan ES-PV=vasco=basque ES-GA=gallego=galician ES-AN=andaluz=andalusian
  af=Africa,africano=africa,african aa=afroamericano,afroestadounidense=african_american am=Americas=americas
  as=Asia,asiatico=asia,asian ca=Centroamerica,America_central,centroamericano=central_america,central_american
  cb=Caribe,caribeno=caribbean eu=Europa,europeo=europe,european
  la=Latinoamerica,America_latina,Iberoamerica,latinoamericano,iberoamericano=latin_america,latin_american,ibero-america,ibero-american
  na=Norteamerica,America_del_norte,norteamericano=north_america,north_american oc=Oceania=oceania
  sa=Sudamerica,Suramerica,America_del_sur,sudamericano,suramericano=south_america,south_american
  xe=Escandinavia,escandinavo,nordico=scandinavia,scandinavian,nordic
  nm=Nuevo_mexico,Golfo_de_mexico,Estado_de_mexico,Valle_de_mexico=new_mexico,gulf_of_mexico,state_of_mexico,valley_of_mexico
  ne=Nueva_inglaterra,Nueva_espana,Nueva_granada=new_england,new_spain,new_granada
  in=Oceano_indico,Indias_occidentales,indigenas,indigena=indian_ocean,west_indies,american_indian,west_indian,indigenous
`

/** Codes of countries whose adjectives name languages in which this text may be, or more than one country: their mere words prove nothing. */
export const VAGUE_NATIONALITIES = `
  catalan gallego galician georgia indigenas indigena indigenous
  ingles english espanol spanish castellano castilian hispano indio hindu indian hindu americano america american
  norteamericano latino corea korea coreano korean congo congoleno congolese guineano guinean romano
  roman mongol pole scot scots states checa turkey persa persian
`
