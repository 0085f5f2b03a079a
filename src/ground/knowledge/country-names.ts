// Made by tools/knowledge/make-country-names.mjs from Unicode CLDR 48.2.0 (Unicode License v3): do not edit.

/** Names of countries and territories, `code=spanish=english`, without accents; `_` stands between words. */
export const COUNTRY_NAMES = `
  AD=andorra=andorra AE=emiratos_arabes_unidos=united_arab_emirates AF=afganistan=afghanistan
  AG=antigua_y_barbuda=antigua_and_barbuda AI=anguila=anguilla AL=albania=albania AM=armenia=armenia
  AO=angola=angola AR=argentina=argentina AS=samoa_americana=american_samoa AT=austria=austria
  AU=australia=australia AW=aruba=aruba AX=islas_aland=aland_islands AZ=azerbaiyan=azerbaijan
  BA=bosnia_y_herzegovina=bosnia_and_herzegovina BB=barbados=barbados BD=banglades=bangladesh BE=belgica=belgium
  BF=burkina_faso=burkina_faso BG=bulgaria=bulgaria BH=barein=bahrain BI=burundi=burundi BJ=benin=benin
  BM=bermudas=bermuda BN=brunei=brunei BO=bolivia=bolivia BQ=caribe_neerlandes=caribbean_netherlands
  BR=brasil=brazil BS=bahamas=bahamas BT=butan=bhutan BV=isla_bouvet=bouvet_island BW=botsuana=botswana
  BY=bielorrusia=belarus BZ=belice=belize CA=canada=canada CD=republica_democratica_del_congo=congo_kinshasa
  CF=republica_centroafricana=central_african_republic CG=congo=congo_brazzaville CH=suiza=switzerland
  CI=cote_d_ivoire=cote_d_ivoire CK=islas_cook=cook_islands CL=chile=chile CM=camerun=cameroon CN=china=china
  CO=colombia=colombia CR=costa_rica=costa_rica CU=cuba=cuba CV=cabo_verde=cape_verde CW=curazao=curacao
  CY=chipre=cyprus CZ=chequia=czechia DE=alemania=germany DJ=yibuti=djibouti DK=dinamarca=denmark
  DM=dominica=dominica DO=republica_dominicana=dominican_republic DZ=argelia=algeria EC=ecuador=ecuador
  EE=estonia=estonia EG=egipto=egypt EH=sahara_occidental=western_sahara ER=eritrea=eritrea ES=espana=spain
  ET=etiopia=ethiopia FI=finlandia=finland FJ=fiyi=fiji FK=islas_malvinas=falkland_islands
  FM=micronesia=micronesia FO=islas_feroe=faroe_islands FR=francia=france GA=gabon=gabon
  GB=reino_unido=united_kingdom GD=granada=grenada GF=guayana_francesa=french_guiana GG=guernesey=guernsey
  GH=ghana=ghana GI=gibraltar=gibraltar GL=groenlandia=greenland GM=gambia=gambia GN=guinea=guinea
  GP=guadalupe=guadeloupe GQ=guinea_ecuatorial=equatorial_guinea GR=grecia=greece
  GS=islas_georgia_del_sur_y_sandwich_del_sur=south_georgia_and_south_sandwich_islands GT=guatemala=guatemala
  GW=guinea_bisau=guinea_bissau GY=guyana=guyana HK=rae_de_hong_kong=hong_kong_sar_china
  HM=islas_heard_y_mcdonald=heard_and_mcdonald_islands HN=honduras=honduras HR=croacia=croatia HT=haiti=haiti
  HU=hungria=hungary ID=indonesia=indonesia IE=irlanda=ireland IL=israel=israel IN=india=india IQ=irak=iraq
  IR=iran=iran IS=islandia=iceland IT=italia=italy JM=jamaica=jamaica JO=jordania=jordan JP=japon=japan
  KE=kenia=kenya KG=kirguistan=kyrgyzstan KH=camboya=cambodia KI=kiribati=kiribati KM=comoras=comoros
  KN=san_cristobal_y_nieves=st_kitts_and_nevis KP=corea_del_norte=north_korea KR=corea_del_sur=south_korea
  KW=kuwait=kuwait KY=islas_caiman=cayman_islands KZ=kazajistan=kazakhstan LA=laos=laos LB=libano=lebanon
  LC=santa_lucia=st_lucia LI=liechtenstein=liechtenstein LK=sri_lanka=sri_lanka LR=liberia=liberia
  LS=lesoto=lesotho LT=lituania=lithuania LU=luxemburgo=luxembourg LV=letonia=latvia LY=libia=libya
  MA=marruecos=morocco MC=monaco=monaco MD=moldavia=moldova ME=montenegro=montenegro MG=madagascar=madagascar
  MH=islas_marshall=marshall_islands MK=macedonia_del_norte=north_macedonia ML=mali=mali MM=myanmar=myanmar
  MN=mongolia=mongolia MO=rae_de_macao=macao_sar_china MP=islas_marianas_del_norte=northern_mariana_islands
  MQ=martinica=martinique MR=mauritania=mauritania MT=malta=malta MV=maldivas=maldives MW=malaui=malawi
  MX=mexico=mexico MY=malasia=malaysia MZ=mozambique=mozambique NA=namibia=namibia
  NC=nueva_caledonia=new_caledonia NE=niger=niger NG=nigeria=nigeria NI=nicaragua=nicaragua
  NL=paises_bajos=netherlands NO=noruega=norway NP=nepal=nepal NR=nauru=nauru NU=niue=niue
  NZ=nueva_zelanda=new_zealand OM=oman=oman PA=panama=panama PE=peru=peru PF=polinesia_francesa=french_polynesia
  PG=papua_nueva_guinea=papua_new_guinea PH=filipinas=philippines PK=pakistan=pakistan PL=polonia=poland
  PM=san_pedro_y_miquelon=st_pierre_and_miquelon PN=islas_pitcairn=pitcairn_islands PR=puerto_rico=puerto_rico
  PS=territorios_palestinos=palestinian_territories PT=portugal=portugal PW=palaos=palau PY=paraguay=paraguay
  QA=catar=qatar RO=rumania=romania RS=serbia=serbia RU=rusia=russia RW=ruanda=rwanda
  SA=arabia_saudi=saudi_arabia SB=islas_salomon=solomon_islands SC=seychelles=seychelles SD=sudan=sudan
  SE=suecia=sweden SG=singapur=singapore SI=eslovenia=slovenia SK=eslovaquia=slovakia
  SL=sierra_leona=sierra_leone SM=san_marino=san_marino SN=senegal=senegal SO=somalia=somalia
  SR=surinam=suriname SS=sudan_del_sur=south_sudan ST=santo_tome_y_principe=sao_tome_and_principe
  SV=el_salvador=el_salvador SX=sint_maarten=sint_maarten SY=siria=syria SZ=esuatini=eswatini
  TC=islas_turcas_y_caicos=turks_and_caicos_islands TD=chad=chad TG=togo=togo TH=tailandia=thailand
  TJ=tayikistan=tajikistan TK=tokelau=tokelau TL=timor_leste=timor_leste TM=turkmenistan=turkmenistan
  TO=tonga=tonga TR=turquia=turkiye TT=trinidad_y_tobago=trinidad_and_tobago TV=tuvalu=tuvalu TW=taiwan=taiwan
  TZ=tanzania=tanzania UA=ucrania=ukraine UG=uganda=uganda US=estados_unidos=united_states UY=uruguay=uruguay
  UZ=uzbekistan=uzbekistan VA=ciudad_del_vaticano=vatican_city
  VC=san_vicente_y_las_granadinas=st_vincent_and_grenadines VE=venezuela=venezuela
  VG=islas_virgenes_britanicas=british_virgin_islands VI=islas_virgenes_de_ee_uu_=u_s_virgin_islands
  VN=vietnam=vietnam VU=vanuatu=vanuatu WS=samoa=samoa XK=kosovo=kosovo YE=yemen=yemen YT=mayotte=mayotte
  ZA=sudafrica=south_africa ZM=zambia=zambia ZW=zimbabue=zimbabwe
`
