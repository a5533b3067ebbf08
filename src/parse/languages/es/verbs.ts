import type { Language } from '../Language.ts'

/** The verbs of Spanish by what they do to words. */
export const SPANISH_VERBS: Language['verbs'] = {
  say: `
    abogar abundar aceptar achacar aclarar aconsejar acotar acusar adelantar admitir aducir advertir afirmar agradecer agregar ahondar alabar
    alardear aleccionar alegar alegrar alertar aludir amenazar ampliar añadir anticipar anunciar apercibir aplaudir apostillar apreciar apremiar
    apuntar apuntillar argüir argumentar arremeter asegurar asentir aseverar atajar atestiguar augurar avanzar avisar balbucear bisbisear bramar
    bromear bufar cacarear calcular callar cantar carraspear cavilar celebrar censurar certificar chillar chismorrear chistar cifrar clamar
    coincidir comentar compartir comunicar conceder concluir concretar condenar confesar confiar confirmar conjeturar conminar consignar
    consolar constatar contar contestar contraatacar contradecir convenir corear corregir corroborar cortar criticar cuantificar cuchichear
    cuestionar debatir decir declarar deducir defender denunciar deplorar desahogar desaprobar desautorizar descartar desconfiar describir
    deslizar desmentir despedir despotricar destacar desvelar detallar determinar diagnosticar dialogar dictaminar diferir dilucidar dirimir
    discrepar disculpar discursear disentir dudar ejemplificar elogiar enfadar enfatizar enjuiciar ensalzar entonar enumerar enunciar esbozar
    escribir esgrimir especificar especular esperar espetar establecer estimar estipular evaluar evocar exclamar exculpar excusar exhortar
    exigir explayar explicar exponer expresar extrañar fanfarronear felicitar filosofar formular fulminar fustigar garantizar gemir gimotear
    glosar graficar gritar gruñir hablar hilvanar ilustrar implorar imprecar impugnar increpar indicar indignar informar inquirir insinuar
    insistir instar insultar interpelar interpretar interrogar interrumpir intervenir invitar ironizar jactar jadear jurar justificar ladrar
    lamentar lanzar leer machacar maldecir manifestar mantener mascullar matizar meditar mencionar mentir mofar moralizar murmurar musitar
    narrar negar notificar objetar observar ofrecer opinar ordenar parafrasear pedir pensar perorar plantear platicar polemizar pontificar
    porfiar postular precisar predicar pregonar preguntar presagiar presumir pretextar prevenir proclamar proferir profetizar prometer
    pronosticar pronunciar proponer propugnar prorrumpir proseguir protestar puntualizar quejar rabiar ratificar razonar reaccionar reafirmar
    rebatir recalcar recapitular recelar recitar reclamar recomendar reconocer recordar recriminar recusar redondear reflexionar refrendar
    refunfuñar refutar regañar reír reiterar reivindicar relatar remachar remarcar rematar remedar repetir replicar reprender reprobar reprochar
    requerir resaltar reseñar resoplar responder restar resumir retar retratar retrucar revelar rezongar rogar rugir rumorear saltar saludar
    señalar sentenciar sermonear sincerar sisear solicitar sollozar soltar sonreír sopesar sostener subrayar sugerir suplicar suspirar susurrar
    tachar tararear tartamudear teorizar terciar testificar testimoniar titubear tranquilizar trinar tronar tuitear ufanar ulular urgir valorar
    vaticinar verbalizar vindicar vocear vociferar zaherir zanjar`,
  tell: 'convencer',
  call: `
    apodar bautizar calificar caracterizar catalogar comparar considerar criticar definir denominar describir designar elogiar etiquetar juzgar llamar nombrar presentar
    tachar tildar tratar ver condenar censurar`,
  act: 'acordar aludir apelar celebrar citar evocar exigir hablar invocar mostrar publicar reclamar rechazar reivindicar refutar referir solicitar agradecer',
  withholds: 'desmentir negar refutar',
  feel: 'creer desear esperar entender imaginar pensar saber sentir soñar sospechar suponer temer confiar comprender querer dudar',
  state:
    'caer convertir estar existir faltar morir nacer parecer permanecer quedar resultar seguir vivir sobrar dormir',
  begins:
    'acabar alcanzar comenzar continuar dejar empezar intentar  llegar lograr poder querer seguir soler terminar tratar volver',
  heard: 'citar escuchar filmar grabar oír ver',
  names: 'apodar bautizar llamar',
  takesOf: 'hablar',
  other: `
    abandonar abrir acabar aceptar acercar aclamar acoger acompañar aconsejar acoplar acordar acudir adoptar advertir afectar agarrar
    aguantar ahorrar alcanzar aliviar alquilar alzar amar amenazar analizar andar anotar aparecer aplaudir aplazar aplicar apoyar
    aprender aprobar aprovechar arrancar arrastrar arreglar arrojar asesinar asistir asumir atacar atender atravesar atribuir aumentar
    avalar avanzar averiguar ayudar bailar bajar barrer batir beber bendecir buscar caber caer calentar cambiar caminar cancelar
    cantar cargar casar causar cazar ceder cenar cerrar circular cobrar cocinar coger colaborar colgar colocar comer cometer compartir
    competir completar componer comprar comprender comprobar conceder condenar conducir conectar confundir conocer conquistar
    conseguir conservar consistir constituir construir consultar contener continuar contratar contribuir controlar convencer convertir
    convocar copiar correr costar crear crecer cruzar cubrir cuidar cumplir dar deber decidir declarar dedicar dejar demandar
    demostrar depender derribar desaparecer desarrollar desayunar descansar descubrir desear despertar destruir desviar detener
    devolver dictar dimitir dirigir discutir diseñar disparar disponer distribuir dividir doler dormir durar echar editar educar
    ejecutar ejercer elegir elaborar eliminar emitir empujar encabezar encender encerrar encontrar enseñar entender entrar entregar
    entrenar enviar escapar escoger esconder escuchar esperar estallar estrenar estudiar evitar examinar existir expulsar extender
    fabricar fallar fallecer faltar ganar gastar girar gobernar grabar guardar gustar hacer huir identificar imaginar impedir implicar
    imponer importar imprimir incluir incorporar iniciar instalar intentar interesar interpretar intervenir introducir invertir
    investigar invitar juntar jugar juzgar lanzar lavar levantar liderar limitar limpiar llamar llegar llenar llevar llorar llover
    lograr luchar madrugar mandar manejar marchar matar medir mejorar merecer meter mirar modificar molestar montar morir mover
    multiplicar nacer nadar necesitar obligar obtener ocupar ocurrir ofrecer oír olvidar operar organizar pagar parar parecer
    participar pasar pasear pedir pelear perder perdonar permanecer permitir perseguir pertenecer pescar pesar pisar plantar poner
    poseer practicar preferir preparar presentar presidir prestar pretender prever probar producir prohibir promover proteger provocar
    publicar quedar quemar querer quitar realizar rebajar recibir recoger recorrer rechazar recuperar reducir referir reformar regalar
    regresar rehabilitar relacionar rendir renovar renunciar reparar repartir repasar representar requerir rescatar residir resistir
    resolver respetar respirar resultar retirar retrasar reunir revisar robar rodar rodear romper saber sacar salir saltar salvar
    secar seguir sembrar sentar sentir servir significar situar sobrevivir soler soltar someter sonar soñar soportar sorprender
    sospechar subir suceder sufrir sumar superar suponer surgir suspender sustituir tapar tardar temblar temer tender tener terminar
    tirar tocar tomar trabajar traducir traer tramitar transformar trasladar tratar triunfar ubicar unir usar utilizar vaciar valer
    vender venir vencer ver vestir viajar vigilar vincular visitar vivir volar volver votar remover retar`,
}

export const SPANISH_IRREGULAR = `
  decir/dice dicen/dijo dijeron decía decían dirá dirán diría dirían/dicho dicha dichos dichas/diciendo
  predecir/predice predicen/predijo predijeron predecía predecían predirá predirán prediría predirían/predicho predicha predichos predichas/prediciendo
  contradecir/contradice contradicen/contradijo contradijeron contradecía contradecían contradirá contradirán contradiría contradirían/contradicho contradicha contradichos contradichas/contradiciendo
  desdecir/desdice desdicen/desdijo desdijeron desdecía desdecían desdirá desdirán desdiría desdirían/desdicho desdicha desdichos desdichas/desdiciendo
  bendecir/bendice bendicen/bendijo bendijeron bendecía bendecían bendirá bendirán bendiría bendirían/bendicho bendicha bendichos bendichas/bendiciendo
  contar/cuenta cuentan/contó contaron contaba contaban contará contarán contaría contarían/contado contada contados contadas/contando
  recordar/recuerda recuerdan/recordó recordaron recordaba recordaban recordará recordarán recordaría recordarían/recordado recordada recordados recordadas/recordando
  confesar/confiesa confiesan/confesó confesaron confesaba confesaban confesará confesarán confesaría confesarían/confesado confesada confesados confesadas/confesando
  pensar/piensa piensan/pensó pensaron pensaba pensaban pensará pensarán pensaría pensarían/pensado pensada pensados pensadas/pensando
  negar/niega niegan/negó negaron negaba negaban negará negarán negaría negarían/negado negada negados negadas/negando
  cerrar/cierra cierran/cerró cerraron cerraba cerraban cerrará cerrarán cerraría cerrarían/cerrado cerrada cerrados cerradas/cerrando
  comenzar/comienza comienzan/comenzó comenzaron comenzaba comenzaban comenzará comenzarán comenzaría comenzarían/comenzado comenzada comenzados comenzadas/comenzando
  empezar/empieza empiezan/empezó empezaron empezaba empezaban empezará empezarán empezaría empezarían/empezado empezada empezados empezadas/empezando
  encontrar/encuentra encuentran/encontró encontraron encontraba encontraban encontrará encontrarán encontraría encontrarían/encontrado encontrada encontrados encontradas/encontrando
  mostrar/muestra muestran/mostró mostraron mostraba mostraban mostrará mostrarán mostraría mostrarían/mostrado mostrada mostrados mostradas/mostrando
  demostrar/demuestra demuestran/demostró demostraron demostraba demostraban demostrará demostrarán demostraría demostrarían/demostrado demostrada demostrados demostradas/demostrando
  probar/prueba prueban/probó probaron probaba probaban probará probarán probaría probarían/probado probada probados probadas/probando
  aprobar/aprueba aprueban/aprobó aprobaron aprobaba aprobaban aprobará aprobarán aprobaría aprobarían/aprobado aprobada aprobados aprobadas/aprobando
  reprobar/reprueba reprueban/reprobó reprobaron reprobaba reprobaban reprobará reprobarán reprobaría reprobarían/reprobado reprobada reprobados reprobadas/reprobando
  jugar/juega juegan/jugó jugaron jugaba jugaban jugará jugarán jugaría jugarían/jugado jugada jugados jugadas/jugando
  rogar/ruega ruegan/rogó rogaron rogaba rogaban rogará rogarán rogaría rogarían/rogado rogada rogados rogadas/rogando
  soltar/suelta sueltan/soltó soltaron soltaba soltaban soltará soltarán soltaría soltarían/soltado soltada soltados soltadas/soltando
  sonar/suena suenan/sonó sonaron sonaba sonaban sonará sonarán sonaría sonarían/sonado sonada sonados sonadas/sonando
  soñar/sueña sueñan/soñó soñaron soñaba soñaban soñará soñarán soñaría soñarían/soñado soñada soñados soñadas/soñando
  acordar/acuerda acuerdan/acordó acordaron acordaba acordaban acordará acordarán acordaría acordarían/acordado acordada acordados acordadas/acordando
  apostar/apuesta apuestan/apostó apostaron apostaba apostaban apostará apostarán apostaría apostarían/apostado apostada apostados apostadas/apostando
  costar/cuesta cuestan/costó costaron costaba costaban costará costarán costaría costarían/costado costada costados costadas/costando
  sentar/sienta sientan/sentó sentaron sentaba sentaban sentará sentarán sentaría sentarían/sentado sentada sentados sentadas/sentando
  despertar/despierta despiertan/despertó despertaron despertaba despertaban despertará despertarán despertaría despertarían/despertado despertada despertados despertadas/despertando
  colgar/cuelga cuelgan/colgó colgaron colgaba colgaban colgará colgarán colgaría colgarían/colgado colgada colgados colgadas/colgando
  volar/vuela vuelan/voló volaron volaba volaban volará volarán volaría volarían/volado volada volados voladas/volando
  renovar/renueva renuevan/renovó renovaron renovaba renovaban renovará renovarán renovaría renovarían/renovado renovada renovados renovadas/renovando
  temblar/tiembla tiemblan/tembló temblaron temblaba temblaban temblará temblarán temblaría temblarían/temblado temblada temblados tembladas/temblando
  atravesar/atraviesa atraviesan/atravesó atravesaron atravesaba atravesaban atravesará atravesarán atravesaría atravesarían/atravesado atravesada atravesados atravesadas/atravesando
  acertar/acierta aciertan/acertó acertaron acertaba acertaban acertará acertarán acertaría acertarían/acertado acertada acertados acertadas/acertando
  tronar/truena truenan/tronó tronaron tronaba tronaban tronará tronarán tronaría tronarían/tronado tronada tronados tronadas/tronando
  almorzar/almuerza almuerzan/almorzó almorzaron almorzaba almorzaban almorzará almorzarán almorzaría almorzarían/almorzado almorzada almorzados almorzadas/almorzando
  rodar/rueda ruedan/rodó rodaron rodaba rodaban rodará rodarán rodaría rodarían/rodado rodada rodados rodadas/rodando
  enterrar/entierra entierran/enterró enterraron enterraba enterraban enterrará enterrarán enterraría enterrarían/enterrado enterrada enterrados enterradas/enterrando
  calentar/calienta calientan/calentó calentaron calentaba calentaban calentará calentarán calentaría calentarían/calentado calentada calentados calentadas/calentando
  recomendar/recomienda recomiendan/recomendó recomendaron recomendaba recomendaban recomendará recomendarán recomendaría recomendarían/recomendado recomendada recomendados recomendadas/recomendando
  gobernar/gobierna gobiernan/gobernó gobernaron gobernaba gobernaban gobernará gobernarán gobernaría gobernarían/gobernado gobernada gobernados gobernadas/gobernando
  manifestar/manifiesta manifiestan/manifestó manifestaron manifestaba manifestaban manifestará manifestarán manifestaría manifestarían/manifestado manifestada manifestados manifestadas/manifestando
  alentar/alienta alientan/alentó alentaron alentaba alentaban alentará alentarán alentaría alentarían/alentado alentada alentados alentadas/alentando
  denegar/deniega deniegan/denegó denegaron denegaba denegaban denegará denegarán denegaría denegarían/denegado denegada denegados denegadas/denegando
  defender/defiende defienden/defendió defendieron defendía defendían defenderá defenderán defendería defenderían/defendido defendida defendidos defendidas/defendiendo
  entender/entiende entienden/entendió entendieron entendía entendían entenderá entenderán entendería entenderían/entendido entendida entendidos entendidas/entendiendo
  atender/atiende atienden/atendió atendieron atendía atendían atenderá atenderán atendería atenderían/atendido atendida atendidos atendidas/atendiendo
  extender/extiende extienden/extendió extendieron extendía extendían extenderá extenderán extendería extenderían/extendido extendida extendidos extendidas/extendiendo
  perder/pierde pierden/perdió perdieron perdía perdían perderá perderán perdería perderían/perdido perdida perdidos perdidas/perdiendo
  tender/tiende tienden/tendió tendieron tendía tendían tenderá tenderán tendería tenderían/tendido tendida tendidos tendidas/tendiendo
  mover/mueve mueven/movió movieron movía movían moverá moverán movería moverían/movido movida movidos movidas/moviendo
  conmover/conmueve conmueven/conmovió conmovieron conmovía conmovían conmoverá conmoverán conmovería conmoverían/conmovido conmovida conmovidos conmovidas/conmoviendo
  encender/enciende encienden/encendió encendieron encendía encendían encenderá encenderán encendería encenderían/encendido encendida encendidos encendidas/encendiendo
  doler/duele duelen/dolió dolieron dolía dolían dolerá dolerán dolería dolerían/dolido dolida dolidos dolidas/doliendo
  llover/llueve llueven/llovió llovieron llovía llovían lloverá lloverán llovería lloverían/llovido llovida llovidos llovidas/lloviendo
  soler/suele suelen/solió solieron solía solían solerá solerán solería solerían/solido solida solidos solidas/soliendo
  volver/vuelve vuelven/volvió volvieron volvía volvían volverá volverán volvería volverían/vuelto vuelta vueltos vueltas/volviendo
  devolver/devuelve devuelven/devolvió devolvieron devolvía devolvían devolverá devolverán devolvería devolverían/devuelto devuelta devueltos devueltas/devolviendo
  resolver/resuelve resuelven/resolvió resolvieron resolvía resolvían resolverá resolverán resolvería resolverían/resuelto resuelta resueltos resueltas/resolviendo
  envolver/envuelve envuelven/envolvió envolvieron envolvía envolvían envolverá envolverán envolvería envolverían/envuelto envuelta envueltos envueltas/envolviendo
  advertir/advierte advierten/advirtió advirtieron advertía advertían advertirá advertirán advertiría advertirían/advertido advertida advertidos advertidas/advirtiendo
  sentir/siente sienten/sintió sintieron sentía sentían sentirá sentirán sentiría sentirían/sentido sentida sentidos sentidas/sintiendo
  mentir/miente mienten/mintió mintieron mentía mentían mentirá mentirán mentiría mentirían/mentido mentida mentidos mentidas/mintiendo
  desmentir/desmiente desmienten/desmintió desmintieron desmentía desmentían desmentirá desmentirán desmentiría desmentirían/desmentido desmentida desmentidos desmentidas/desmintiendo
  sugerir/sugiere sugieren/sugirió sugirieron sugería sugerían sugerirá sugerirán sugeriría sugerirían/sugerido sugerida sugeridos sugeridas/sugiriendo
  referir/refiere refieren/refirió refirieron refería referían referirá referirán referiría referirían/referido referida referidos referidas/refiriendo
  preferir/prefiere prefieren/prefirió prefirieron prefería preferían preferirá preferirán preferiría preferirían/preferido preferida preferidos preferidas/prefiriendo
  requerir/requiere requieren/requirió requirieron requería requerían requerirá requerirán requeriría requerirían/requerido requerida requeridos requeridas/requiriendo
  convertir/convierte convierten/convirtió convirtieron convertía convertían convertirá convertirán convertiría convertirían/convertido convertida convertidos convertidas/convirtiendo
  consentir/consiente consienten/consintió consintieron consentía consentían consentirá consentirán consentiría consentirían/consentido consentida consentidos consentidas/consintiendo
  pedir/pide piden/pidió pidieron pedía pedían pedirá pedirán pediría pedirían/pedido pedida pedidos pedidas/pidiendo
  repetir/repite repiten/repitió repitieron repetía repetían repetirá repetirán repetiría repetirían/repetido repetida repetidos repetidas/repitiendo
  despedir/despide despiden/despidió despidieron despedía despedían despedirá despedirán despediría despedirían/despedido despedida despedidos despedidas/despidiendo
  impedir/impide impiden/impidió impidieron impedía impedían impedirá impedirán impediría impedirían/impedido impedida impedidos impedidas/impidiendo
  medir/mide miden/midió midieron medía medían medirá medirán mediría medirían/medido medida medidos medidas/midiendo
  servir/sirve sirven/sirvió sirvieron servía servían servirá servirán serviría servirían/servido servida servidos servidas/sirviendo
  vestir/viste visten/vistió vistieron vestía vestían vestirá vestirán vestiría vestirían/vestido vestida vestidos vestidas/vistiendo
  seguir/sigue siguen/siguió siguieron seguía seguían seguirá seguirán seguiría seguirían/seguido seguida seguidos seguidas/siguiendo
  proseguir/prosigue prosiguen/prosiguió prosiguieron proseguía proseguían proseguirá proseguirán proseguiría proseguirían/proseguido proseguida proseguidos proseguidas/prosiguiendo
  conseguir/consigue consiguen/consiguió consiguieron conseguía conseguían conseguirá conseguirán conseguiría conseguirían/conseguido conseguida conseguidos conseguidas/consiguiendo
  elegir/elige eligen/eligió eligieron elegía elegían elegirá elegirán elegiría elegirían/elegido elegida elegidos elegidas/eligiendo
  corregir/corrige corrigen/corrigió corrigieron corregía corregían corregirá corregirán corregiría corregirían/corregido corregida corregidos corregidas/corrigiendo
  exigir/exige exigen/exigió exigieron exigía exigían exigirá exigirán exigiría exigirían/exigido exigida exigidos exigidas/exigiendo
  gemir/gime gimen/gimió gimieron gemía gemían gemirá gemirán gemiría gemirían/gemido gemida gemidos gemidas/gimiendo
  dormir/duerme duermen/durmió durmieron dormía dormían dormirá dormirán dormiría dormirían/dormido dormida dormidos dormidas/durmiendo
  rendir/rinde rinden/rindió rindieron rendía rendían rendirá rendirán rendiría rendirían/rendido rendida rendidos rendidas/rindiendo
  morir/muere mueren/murió murieron moría morían morirá morirán moriría morirían/muerto muerta muertos muertas/muriendo
  tener/tiene tienen/tuvo tuvieron tenía tenían tendrá tendrán tendría tendrían/tenido tenida tenidos tenidas/teniendo
  sostener/sostiene sostienen/sostuvo sostuvieron sostenía sostenían sostendrá sostendrán sostendría sostendrían/sostenido sostenida sostenidos sostenidas/sosteniendo
  mantener/mantiene mantienen/mantuvo mantuvieron mantenía mantenían mantendrá mantendrán mantendría mantendrían/mantenido mantenida mantenidos mantenidas/manteniendo
  obtener/obtiene obtienen/obtuvo obtuvieron obtenía obtenían obtendrá obtendrán obtendría obtendrían/obtenido obtenida obtenidos obtenidas/obteniendo
  contener/contiene contienen/contuvo contuvieron contenía contenían contendrá contendrán contendría contendrían/contenido contenida contenidos contenidas/conteniendo
  retener/retiene retienen/retuvo retuvieron retenía retenían retendrá retendrán retendría retendrían/retenido retenida retenidos retenidas/reteniendo
  detener/detiene detienen/detuvo detuvieron detenía detenían detendrá detendrán detendría detendrían/detenido detenida detenidos detenidas/deteniendo
  venir/viene vienen/vino vinieron venía venían vendrá vendrán vendría vendrían/venido venida venidos venidas/viniendo
  prevenir/previene previenen/previno previnieron prevenía prevenían prevendrá prevendrán prevendría prevendrían/prevenido prevenida prevenidos prevenidas/previniendo
  intervenir/interviene intervienen/intervino intervinieron intervenía intervenían intervendrá intervendrán intervendría intervendrían/intervenido intervenida intervenidos intervenidas/interviniendo
  convenir/conviene convienen/convino convinieron convenía convenían convendrá convendrán convendría convendrían/convenido convenida convenidos convenidas/conviniendo
  provenir/proviene provienen/provino provinieron provenía provenían provendrá provendrán provendría provendrían/provenido provenida provenidos provenidas/proviniendo
  poner/pone ponen/puso pusieron ponía ponían pondrá pondrán pondría pondrían/puesto puesta puestos puestas/poniendo
  proponer/propone proponen/propuso propusieron proponía proponían propondrá propondrán propondría propondrían/propuesto propuesta propuestos propuestas/proponiendo
  exponer/expone exponen/expuso expusieron exponía exponían expondrá expondrán expondría expondrían/expuesto expuesta expuestos expuestas/exponiendo
  suponer/supone suponen/supuso supusieron suponía suponían supondrá supondrán supondría supondrían/supuesto supuesta supuestos supuestas/suponiendo
  imponer/impone imponen/impuso impusieron imponía imponían impondrá impondrán impondría impondrían/impuesto impuesta impuestos impuestas/imponiendo
  oponer/opone oponen/opuso opusieron oponía oponían opondrá opondrán opondría opondrían/opuesto opuesta opuestos opuestas/oponiendo
  componer/compone componen/compuso compusieron componía componían compondrá compondrán compondría compondrían/compuesto compuesta compuestos compuestas/componiendo
  disponer/dispone disponen/dispuso dispusieron disponía disponían dispondrá dispondrán dispondría dispondrían/dispuesto dispuesta dispuestos dispuestas/disponiendo
  reponer/repone reponen/repuso repusieron reponía reponían repondrá repondrán repondría repondrían/repuesto repuesta repuestos repuestas/reponiendo
  poder/puede pueden/pudo pudieron podía podían podrá podrán podría podrían/podido podida podidos podidas/podiendo
  querer/quiere quieren/quiso quisieron quería querían querrá querrán querría querrían/querido querida queridos queridas/queriendo
  saber/sabe saben/supo supieron sabía sabían sabrá sabrán sabría sabrían/sabido sabida sabidos sabidas/sabiendo
  caber/cabe caben/cupo cupieron cabía cabían cabrá cabrán cabría cabrían/cabido cabida cabidos cabidas/cabiendo
  hacer/hace hacen/hizo hicieron hacía hacían hará harán haría harían/hecho hecha hechos hechas/haciendo
  rehacer/rehace rehacen/rehizo rehicieron rehacía rehacían rehará reharán reharía reharían/rehecho rehecha rehechos rehechas/rehaciendo
  satisfacer/satisface satisfacen/satisfizo satisficieron satisfacía satisfacían satisfará satisfarán satisfaría satisfarían/satisfecho satisfecha satisfechos satisfechas/satisfaciendo
  salir/sale salen/salió salieron salía salían saldrá saldrán saldría saldrían/salido salida salidos salidas/saliendo
  valer/vale valen/valió valieron valía valían valdrá valdrán valdría valdrían/valido valida validos validas/valiendo
  ver/ve ven/vio vieron veía veían verá verán vería verían/visto vista vistos vistas/viendo
  prever/prevé prevén/previó previeron preveía prevían preverá preverán prevería preverían/previsto prevista previstos previstas/previendo
  oír/oye oyen/oyó oyeron oía oían oirá oirán oiría oirían/oído oída oídos oídas/oyendo
  leer/lee leen/leyó leyeron leía leían leerá leerán leería leerían/leído leída leídos leídas/leyendo
  creer/cree creen/creyó creyeron creía creían creerá creerán creería creerían/creído creída creídos creídas/creyendo
  proveer/provee proveen/proveyó proveyeron proveía proveían proveerá proveerán proveería proveerían/proveído proveída proveídos proveídas/proveyendo
  caer/cae caen/cayó cayeron caía caían caerá caerán caería caerían/caído caída caídos caídas/cayendo
  traer/trae traen/trajo trajeron traía traían traerá traerán traería traerían/traído traída traídos traídas/trayendo
  atraer/atrae atraen/atrajo atrajeron atraía atraían atraerá atraerán atraería atraerían/atraído atraída atraídos atraídas/atraiendo
  reír/ríe ríen/rio rieron reía reían reirá reirán reiría reirían/reído reída reídos reídas/riendo
  sonreír/sonríe sonríen/sonrió sonrieron sonreía sonreían sonreirá sonreirán sonreiría sonreirían/sonreído sonreída sonreídos sonreídas/sonriendo
  concluir/concluye concluyen/concluyó concluyeron concluía concluían concluirá concluirán concluiría concluirían/concluido concluida concluidos concluidas/concluyendo
  construir/construye construyen/construyó construyeron construía construían construirá construirán construiría construirían/construido construida construidos construidas/construyendo
  incluir/incluye incluyen/incluyó incluyeron incluía incluían incluirá incluirán incluiría incluirían/incluido incluida incluidos incluidas/incluyendo
  destruir/destruye destruyen/destruyó destruyeron destruía destruían destruirá destruirán destruiría destruirían/destruido destruida destruidos destruidas/destruyendo
  huir/huye huyen/huyó huyeron huía huían huirá huirán huiría huirían/huido huida huidos huidas/huyendo
  atribuir/atribuye atribuyen/atribuyó atribuyeron atribuía atribuían atribuirá atribuirán atribuiría atribuirían/atribuido atribuida atribuidos atribuidas/atribuyendo
  contribuir/contribuye contribuyen/contribuyó contribuyeron contribuía contribuían contribuirá contribuirán contribuiría contribuirían/contribuido contribuida contribuidos contribuidas/contribuyendo
  distribuir/distribuye distribuyen/distribuyó distribuyeron distribuía distribuían distribuirá distribuirán distribuiría distribuirían/distribuido distribuida distribuidos distribuidas/distribuyendo
  excluir/excluye excluyen/excluyó excluyeron excluía excluían excluirá excluirán excluiría excluirían/excluido excluida excluidos excluidas/excluyendo
  instruir/instruye instruyen/instruyó instruyeron instruía instruían instruirá instruirán instruiría instruirían/instruido instruida instruidos instruidas/instruyendo
  sustituir/sustituye sustituyen/sustituyó sustituyeron sustituía sustituían sustituirá sustituirán sustituiría sustituirían/sustituido sustituida sustituidos sustituidas/sustituyendo
  constituir/constituye constituyen/constituyó constituyeron constituía constituían constituirá constituirán constituiría constituirían/constituido constituida constituidos constituidas/constituyendo
  traducir/traduce traducen/tradujo tradujeron traducía traducían traducirá traducirán traduciría traducirían/traducido traducida traducidos traducidas/traduciendo
  producir/produce producen/produjo produjeron producía producían producirá producirán produciría producirían/producido producida producidos producidas/produciendo
  reducir/reduce reducen/redujo redujeron reducía reducían reducirá reducirán reduciría reducirían/reducido reducida reducidos reducidas/reduciendo
  conducir/conduce conducen/condujo condujeron conducía conducían conducirá conducirán conduciría conducirían/conducido conducida conducidos conducidas/conduciendo
  introducir/introduce introducen/introdujo introdujeron introducía introducían introducirá introducirán introduciría introducirían/introducido introducida introducidos introducidas/introduciendo
  escribir/escribe escriben/escribió escribieron escribía escribían escribirá escribirán escribiría escribirían/escrito escrita escritos escritas/escribiendo
  describir/describe describen/describió describieron describía describían describirá describirán describiría describirían/descrito descrita descritos descritas/describiendo
  suscribir/suscribe suscriben/suscribió suscribieron suscribía suscribían suscribirá suscribirán suscribiría suscribirían/suscrito suscrita suscritos suscritas/suscribiendo
  inscribir/inscribe inscriben/inscribió inscribieron inscribía inscribían inscribirá inscribirán inscribiría inscribirían/inscrito inscrita inscritos inscritas/inscribiendo
  abrir/abre abren/abrió abrieron abría abrían abrirá abrirán abriría abrirían/abierto abierta abiertos abiertas/abriendo
  cubrir/cubre cubren/cubrió cubrieron cubría cubrían cubrirá cubrirán cubriría cubrirían/cubierto cubierta cubiertos cubiertas/cubriendo
  descubrir/descubre descubren/descubrió descubrieron descubría descubrían descubrirá descubrirán descubriría descubrirían/descubierto descubierta descubiertos descubiertas/descubriendo
  romper/rompe rompen/rompió rompieron rompía rompían romperá romperán rompería romperían/roto rota rotos rotas/rompiendo
  imprimir/imprime imprimen/imprimió imprimieron imprimía imprimían imprimirá imprimirán imprimiría imprimirían/impreso impresa impresos impresas/imprimiendo
  dar/da dan/dio dieron daba daban dará darán daría darían/dado dada dados dadas/dando
  andar/anda andan/anduvo anduvieron andaba andaban andará andarán andaría andarían/andado andada andados andadas/andando
  enviar/envía envían/envió enviaron enviaba enviaban enviará enviarán enviaría enviarían/enviado enviada enviados enviadas/enviando
  confiar/confía confían/confió confiaron confiaba confiaban confiará confiarán confiaría confiarían/confiado confiada confiados confiadas/confiando
  criar/cría crían/crió criaron criaba criaban criará criarán criaría criarían/criado criada criados criadas/criando
  ampliar/amplía amplían/amplió ampliaron ampliaba ampliaban ampliará ampliarán ampliaría ampliarían/ampliado ampliada ampliados ampliadas/ampliando
  desafiar/desafía desafían/desafió desafiaron desafiaba desafiaban desafiará desafiarán desafiaría desafiarían/desafiado desafiada desafiados desafiadas/desafiando
  actuar/actúa actúan/actuó actuaron actuaba actuaban actuará actuarán actuaría actuarían/actuado actuada actuados actuadas/actuando
  situar/sitúa sitúan/situó situaron situaba situaban situará situarán situaría situarían/situado situada situados situadas/situando
  continuar/continúa continúan/continuó continuaron continuaba continuaban continuará continuarán continuaría continuarían/continuado continuada continuados continuadas/continuando
  evaluar/evalúa evalúan/evaluó evaluaron evaluaba evaluaban evaluará evaluarán evaluaría evaluarían/evaluado evaluada evaluados evaluadas/evaluando
  insinuar/insinúa insinúan/insinuó insinuaron insinuaba insinuaban insinuará insinuarán insinuaría insinuarían/insinuado insinuada insinuados insinuadas/insinuando
  prohibir/prohíbe prohíben/prohibió prohibieron prohibía prohibían prohibirá prohibirán prohibiría prohibirían/prohibido prohibida prohibidos prohibidas/prohibiendo
  reunir/reúne reúnen/reunió reunieron reunía reunían reunirá reunirán reuniría reunirían/reunido reunida reunidos reunidas/reuniendo
  guiar/guía guían/guió guiaron guiaba guiaban guiará guiarán guiaría guiarían/guiado guiada guiados guiadas/guiando
  fotografiar/fotografía fotografían/fotografió fotografiaron fotografiaba fotografiaban fotografiará fotografiarán fotografiaría fotografiarían/fotografiado fotografiada fotografiados fotografiadas/fotografiando`
