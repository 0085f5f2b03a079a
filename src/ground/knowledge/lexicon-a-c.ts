/** Entries of the lexicon (see lexicon.ts), by their first Spanish word. */
export const A_TO_C = `
abajo,debajo=below,under,down abandon-=abandon-,left abog-=lawyer- abogad-=lawyer-,attorney-
abr-,abiert-,apertura=open- abreviat-=abbreviat-,short abril=april abuel-=grand- abus-=abus- acab-=end-,finish-,just
acaso=perhaps,maybe,chance acces-=access- acceso-,acced-=access- acci-=action-,share,stock
acciones=stocks,shares,actions acento=accent acept-=accept- acero=steel acontec-,suced-,suces-=event-,happen-,occur-
acoso,acos-=harass-,bully- actual-=current-,present,actual- actualiz-=updat-,upgrad- acuerd-=agree-,accord-,deal
acus-=accus-,charg- adelant-=forward-,ahead,advanc- además=furthermore,moreover,addition,besides adentro=inside,within
adjetiv-=adjectiv- adult-=adult- aeropuert-=airport- afirm-=claim-,assert-,stat-,affirm- afortunad-=fortunate-,luck-
áfrica,african-=africa- agosto=august agradec-,gracias=thank-,acknowledg-,grateful- agreg-,añad-=add-,append-
agri-=sour agricult-,agrícol-,agrari-=agricult-,farm- agua-=water- ahora,actualmente=now,currently aire-=air
aislad-,aislam-=isolat- ajust-=adjust-,setting-,fit- alc-=rais- alcald-=mayor- alcance=scope,reach,range
alcanz-=reach-,achiev-,scope alegr-=joy- alem-,aleman-=german- alent-,alient-,anim-=encourag-
algo=something,somewhat,anything alguien=someone,somebody,anyone,anybody algun-=some,any
alianz-,aliad-=allian-,ally,allies aliment-,comid-,com-,comer=food-,eat-,feed-,meal allí,allá,ahí=there alma=soul
almacen-=stor-,storage,warehous- alrededor=around altur-,alt-,alto=height,high-,tall,stop
alumn-,estudiante-=student-,pupil amarg-=bitter- amarill-=yellow ambient-=environment-,ambient
ambiente=environment-,setting ámbit-=scope,field-,area-,sphere ambos,ambas=both amenaz-=threat- amig-,amist-=friend-
amor-,amar,aman=love- ampli-=wide-,broad-,extend-,expand-,enlarg- analiz-,análi-=analy-
ancho-,anchur-=width,wide,broad anci-=elder- ancian-=elder-,old ancl-=anchor- anex-,apéndic-=appendi-,annex-
ángel-=angel- ánim-=encourag-,mood,spirit animal-=animal- año,anual-=year-
anterior-,previ-=previous-,prior,former,earlier antes=before,earlier antigu-=ancient,old,former-,antiqu-
apag-=off,shut,extinguish- aparec-,aparic-=appear- aparte=apart,aside,besides apel-=appeal- apellid-=surname-,last
apen-=barely,hardly,just,scarcely apenas=hardly,barely,scarcely aport-=contribut-,bring- apoy-=support-,back-
aprend-=learn- aprendiz-=learn-,apprentic- apunt-=note-,point-,aim- aquí=here árbol-=tree- archiv-=file-,archiv-
área=area-,field- arma,armas,armad-=weapon-,arm,arms,armed,gun arquitect-=architect- arrastr-=drag-
arreglo=array-,arrang- arriba=above,up arroz=rice arte,artes,artist-=art,arts,artist- artícul-=article-,item-
asegur-=ensur-,assur-,claim-,mak- asesin-=murder-,assassin-,kill- asesor-=advis-,consult- así=thus,so,way
asia,asiát-=asia- asilo=asylum asimismo=likewise,also,moreover asist-=attend-,assist- asoci-=associat-,partner-
asombr-=amaz-,astonish- áspero=rough asunt-=matter-,issue-,affair-,subject atajo=shortcut ataq-,atac-=attack-
atenci-=attention- atrás=back,behind,ago atraves-=cross-,through- aula=classroom-
aument-=increas-,rise,rose,rising,grow-,rais- aún=even,still aunque=although,though ausen-=absen- autor-=author-
avance=progress,advance avanz-,avance=advanc-,progress- averigu-=find,figure,discover-
avión,avion-,aére-=plane-,aircraft,airplane-,air ayer=yesterday ayud-=help-,aid,assist-
ayuntamient-=council,municipal- azar=random-,chance azúc-=sugar- azul-=blue baj-=low-,down,fall-,fell,drop-
bala=bullet- bancari-=bank- banco=bank,bench banderas,bandera=flag- bar-=bar barat-=cheap-
barc-,buque-,nave-=ship-,boat-,vessel- barra=bar,slash barrer-=barrier-,sweep barrio-=neighborhood-,neighbourhood-
bas-=base-,basi- bastante=quite,enough basur-,residuo-,desech-=waste-,garbage,trash batall-=battle- bebé=bab-
beca-=scholarship-,fellow-,grant- bell-,hermos-=beaut- benefici-=benefit-,profit-,benefici- bibliograf-=bibliograph-
bibliotec-=librar- billete=ticket,banknote blanc-=white-,target bland-,suav-=soft-,smooth-,gentle blanqueo=laundering
bloque-=block- boca=mouth- bod-=wedding- boleto=ticket bols-=bag,stock,pocket- bomb-=bomb-,pump- bonit-=pretty,nice
borde-=border-,edge-,rim borr-=delet-,eras-,draft- borrador=draft- bosque-=forest-,wood- bot-=bottle,boat,boot
botón,boton-=button- brasil-=brazil- brazo=arm brev-=brief-,short- breve=brief-,short- brill-=shin-,bright-
brind-=provid-,offer-,giv- brote=outbreak,sprout bruj-=witch- bucle=loop- buen-,bien=good,well,fine
busca-,búsqueda,busque-=search-,seek-,sought,look- buscad-=search- caball-=horse-,knight cabe,caber=fit,fits,worth
cabez-=head- cada=each,every cadena=string-,chain- café,cafés=coffee,café caíd-,caer,cae-,cayó=fall-,fell,drop-
caj-,caja=box,boxes,cash calentamient-=warming call-,calle=street-,road calor,calient-=heat-,hot,warm-
cámara=camera-,chamber cambi-=chang-,exchang-,climate camin-=road-,path-,way,walk- camin-,vía=path-,via,way
camión,camion-=truck-,lorr- campañ-=campaign- campo-=field-,camp,countryside,rural canci-,cant-=song-,sing-,sang
cancill-=foreign,chancell- candidat-=candidat- cantidad-=amount-,quantit-,number- capa-=layer- capacit-=train-
capítul-=chapter- car-,caro=expensive,costly cara,rostro=face- caract-=character- carácter-=character-
característ-=feature-,character- carbón,carbon-=coal,carbon- cárcel,prisi-=prison-,jail- carg-=load-,charg-,upload-
carne-=meat carpet-=folder-,director- carreter-=road-,highway- cart-=letter-,chart-,menu,card cartel=cartel,poster
casa,hogar-,casas=house-,home-,household- casi=almost,nearly caso-=case- castig-=punish- castill-=castle-
católic-=catholic- causa-=caus-,because célul-=cell- cement-=cemetery,cement centro-,centr-=cent-
cerca=near,nearby,close,about cerebr-=brain- cerr-,cierr-=clos-,shut- charla=talk-,chat- chin-=chin-
ciclo=cycle-,loop- cielo-=sky,heaven- cien,ciento,cientos=hundred ciencia-,científ-=scien- cierto,cierta=certain-,true
cifr-=figure-,number-,encrypt-,digit- cinco=five cincuenta=fifty cine-,película-=film-,movie-,cinema-
cita-=quot-,citation-,cit-,appointment- ciudad-=city,cities,town ciudadan-=citizen- clar-=clear-,cours- clase-=class-
clav-=key-,nail clave-=key-,password-,keyword- clic=click- client-=client-,customer- clim-=climat-,weather
coche-,auto,automóvil-,carro=car,cars,automobil- cocina-=kitchen-,cook- codific-=cod-,encod- códig-=code-
cola=queue-,tail,line colaps-=collaps- coleccion-,colecci-=collect- colega-=colleague- colegi-=school-,college,colleg-
colg-=hang-,hung coloni-=colon- color-=colo- column-=column- coma,comas=comma- comand-=command- coment-=comment-
comerci-=trade,trading,commerc- comercio=trade,commerce comill-=quot- cómo,como=how,as,like cómoda-,cómod-=comfort-
compañer-=companion-,colleague-,fellow,classmate compar-=compar- compart-=shar- complej-,complic-=complex-,complicat-
compr-=buy-,bought,purchas- compren-,entend-,entiend-=understand-,understood,comprehen-
comprob-,comprueb-,verif-=check-,verif- comput-,ordenador-=comput- comun-,común-=common-,community,communities
comunic-=communicat- comunidad-=communit- conden-=condemn-,convict-,sentenc- conduc-=driv-,lead-,led,conduct-
conect-,conexi-=connect- conferen-=conferenc-,lectur- confi-,confianz-=trust-,confiden-
configur-=config-,set,setup,setting- congres-=congres- conjunt-=set,sets,joint-,whole,together
conjunto=set,sets,collection,dataset conoc-=know,knows,known,knew,acquaint- conocimiento=knowledge,expertise
conquist-=conquer-,conquest- consecuen-=consequen-,result- consegu-,consig-=get-,obtain-,achiev-,manag-
consej-=advice,council-,advis-,tip conserv-=conserv-,preserv-,keep consider-=consider-,deem-,regard-
constru-=build-,built,construct- cónsul-=consul- consult-=quer-,consult-,inquir- consum-=consum-
cont-,cuent-=tell-,told,count-,account-,story contagi-=infect-,contagi- contamin-=pollut-,contaminat-
continu-=continu- contorn-=outlin-,contour- contra=against contraseñ-=password- contrat-=contract-,hir-
contribu-=contribut- control-=control-,check- convenio=agreement- convert-,conviert-=convert-,turn-,becom-,became
convoc-=call-,summon- copi-=copy,copies,copied corazón,corazon-=heart- corchet-=bracket- corea-=korea-
corr-=run-,ran,running,current corregi-,correc-=correct- correo=mail-,email- corrup-=corrupt- cort-=cut-,short-,court
corte=court- corto=short cosa=thing-,stuff,something,anything cosech-=harvest-,crop- costa=coast-,shore
coste,costo,cost-=cost- costumbre=custom-,habit-,tradition cre-,creer,creenc-=believ-,belief-,creat-
cread-=creator-,creat- cread-,crea-,creó=creat- crecimient-,crec-,crezc-=grow- creencia=belief- crisis=crisis
cristian-=christian- crític-=critic- cruz-,cruc-=cross- cuadr-=box,square-,chart,table- cuadrad-=square-
cualquier-=any,anyone,whichever,whatever cualquiera=anyone,any cuando,cuándo=when cuant-,cuánt-=much,many,how
cuarenta=forty cuarto=quarter,fourth,room cuatro=four cubr-,cobertur-,cubiert-=cover- cuenca=basin
cuenta=account-,bill,aware cuento=tale-,story,stories,short cuerpo-=bod- cuesti-=question-,issue-,matter
cuidad-,cuid-=car-,careful- cuidado=care,careful- culp-=guilt-,blam-,fault cultur-=cultur- cumbre=summit-
cumpl-=fulfil-,compl-,meet-,met,birthday cumpleañ-=birthday- cúpul-=dome,leadership cura-,curar=cure-,heal-
curios-=curio- curso=course- curva-=curve- cuyo,cuya=whose
`
