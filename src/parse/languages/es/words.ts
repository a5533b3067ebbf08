import type { Language } from '../Language.ts'

/** The words of Spanish by their tags. */
export const SPANISH_WORDS: Language['words'] = {
  article: 'el la los las lo un una unos unas del al',
  determiner: `
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis tu tus
    nuestro nuestra nuestros nuestras algún alguna algunos algunas ningún ninguna varios varias muchos muchas otro otra otros otras
    cada todo toda todos todas dos tres cuatro cinco seis siete ocho nueve diez once doce cuyo cuya sendos sendas ambos ambas`,
  indefinite:
    'un una unos unas algún alguna algunos algunas ningún ninguna varios varias muchos muchas otro otra cada',
  owner: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras cuyo cuya',
  pronoun:
    'él ella ellos ellas ello yo tú usted ustedes nosotros nosotras vosotros esto eso aquello éste ésta este esta',
  he: 'él éste',
  she: 'ella ésta',
  they: 'ellos ellas',
  it: 'ello',
  speaking:
    'yo me mi mis mí conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras tú te ti tu tus usted ustedes os vosotros vosotras',
  object: 'lo la los las le les',
  clitic: 'me te se nos os lo la los las le les no',
  reflexive: 'se mismo misma mismos mismas',
  several:
    'algunos algunas varios varias muchos muchas otros otras ambos ambas todos todas nadie alguien quienes pocos unos cuantos',
  relative: 'que quien quienes cual cuales donde cuyo cuya',
  question: 'qué quién quiénes cómo cuándo dónde cuál cuánto cuánta cuántos por-qué',
  preposition: `
    a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras salvo excepto vía
    dentro junto frente cerca lejos detrás delante encima debajo alrededor`,
  view: 'para',
  conveying: 'en hacia a al desde',
  placing: 'en hacia a al desde',
  linking: 'de del',
  by: 'por',
  how: 'como',
  conjunction: 'y e o u ni pero sino mas &',
  and: 'y e &',
  subordinator: 'que cuando mientras aunque porque pues si como donde conforme',
  negation: 'no nunca jamás tampoco nada',
  adverb: `
    no nunca jamás tampoco también además ahora hoy ayer mañana anoche anteayer aquí ahí allí allá antes después luego entonces
    todavía aún ya siempre apenas casi muy más menos tan tanto mucho poco bien mal mejor peor así asimismo incluso hasta sólo solo
    finalmente quizá quizás tal temprano tarde pronto enseguida recién aparte arriba abajo adelante atrás fuera igualmente
    encima sobre-todo eso sí acaso nada tajante rotundo`,
  adjective: `
    antiguo antigua gran grande joven viejo vieja nuevo nueva nuevos nuevas buen mal mismo misma mismos mismas propio propia único única primer primera
    último última actual entonces célebre pequeño pequeña futuro futura próximo próxima`,
  number: `
    dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta
    noventa cien ciento cientos mil miles millón millones docena decenas`,
  calendar: `
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
    noviembre diciembre`,
  time: `
    momento minuto minutos hora horas día días semana semanas mes meses año años década mañana tarde noche madrugada mediodía
    mañanas tardes noches verano invierno otoño primavera siglo siglos vez veces instante rato temporada época jornada fin víspera`,
  yes: 'sí no ah ay eh bueno pues vaya hola',
  ought: 'debería deberían',
  auxiliary: `
    es son era eran fue fueron será serán sería serían soy somos está están estaba estaban estuvo estuvieron estará estaría estoy estamos
    ha han había habían hubo habrá habrán habría habrían he hemos hay haya puede pueden podía podían pudo pudieron podrá podrían
    podría debe deben debía debían debió deberá debería deberían va van iba iban vamos quiere quieren quería querían quiso suele
    suelen solía solían sido estado`,
  be: 'es son era eran fue fueron será serán sería serían soy somos está están estaba estaban estuvo estuvieron estará estaría sido',
  have: 'ha han había habían hubo habrá habrán habría habrían he hemos haya',
  infinitiveMark: 'a al de para por sin',
  weak: `
    cuenta cuentan nota cita citan pregunta preguntan denuncia denuncian muestra muestran marca marcan firma firman publica publican lanza
    lanzan abre cierra sigue siguen lee leen reclama reclaman anuncia anuncian crítica lamenta ríe sonríe bromea sentencia corta
    trata juzga presenta presentan explica ordena ordenan apunta apuntan pide piden recoge recogen`,
  person: `
    abogada abogado abuela abuelo aceitunero acordeonera acordeonista activista actor actriz acusada acusado administrador adolescente
    adversario aficionado agente agresor agricultor agricultora albañil alcalde alcaldesa alguacil allegado almirante alumna alumno amiga amigo
    analista anciana anciano anfitrión antropóloga antropólogo apicultor apoderado aprendiz árbitro aristócrata arqueóloga arqueólogo arquitecta
    arquitecto artesana artesano artista asaltante asesor asesora asistente aspirante astronauta astrónomo atleta autor autora azafata bailaor
    bailarín bailarina banquero barbero bedel bibliotecaria bibliotecario bióloga biólogo bloguera bloguero bombero boticario cajera camarera
    camarero camionero campeón campeona campesina campesino canciller candidata candidato cantante cantaor cantautor capataz capitán capitana
    cardenal carnicero carpintera carpintero cartera cartero catedrática catedrático caudillo central cerrajero científica científico cirujana
    cirujano ciudadana ciudadano clienta cliente cocinera cocinero colega comandante comensal comentarista comerciante comisaria comisario
    compadre compañera compañero compositor concejal concejala concursante conde condesa conductor conductora confidente consejera consejero
    conserje cónsul consultor consultora contable contrincante coordinador coordinadora copiloto coreógrafo coronel corresponsal costalero
    costurera criada crítico cronista cuidadora cura dama decana decano defensa defensor defensora delantero delegada delegado delincuente
    demandante demógrafo denunciante dependienta dependiente descendiente diácono dibujante diplomático diputada diputado director directora
    dirigente discípulo diseñador diseñadora disidente docente doctor doctora dueña dueño duque duquesa ecologista economista edil editor
    editora educadora ejecutiva ejecutivo electricista emigrante empleada empleado empresaria empresario encargada encargado enferma enfermera
    enfermero enfermo entrenador entrenadora entrevistado entrevistador escolta escritor escritora escultor escultora espectador esposa esposo
    estudiante etnógrafo exalcalde exalcaldesa excomisario exdirector exministra exministro experta experto expresidenta expresidente extremo
    familiar farmacéutica farmacéutico filósofa filósofo fiscal física físico fontanero forastero forense forofo fotógrafa fotógrafo fraile
    frutera frutero funcionaria funcionario fundador fundadora futbolista galeno ganadera ganadero gendarme general geógrafa geógrafo geóloga
    geólogo gerente gobernador gobernadora goleador granjero guardameta guardia guía guitarrista hermana hermano herrero hidróloga hidrólogo
    hija hijo hincha historiador historiadora hombre hostelero huérfano huésped imán ingeniera ingeniero inmigrante inquilina inquilino
    inspector inspectora instructor intendente intérprete interventor inventor inversor investigador investigadora jardinera jardinero jefa jefe
    joven joyero jubilada jubilado juez jueza jugador jugadora juglar labrador lateral lechero lector lectora lehendakari letrada letrado
    librera librero líder limpiadora lingüista locutor locutora madre madrina maestra maestro magistrada magistrado magnate manifestante
    maratoniana marido marinera marinero marqués marquesa matemática matemático matón matrona mayordomo mecánico mecenas médica médico mendigo
    meteoróloga meteorólogo miembro militante minero ministra ministro míster modelo monaguillo monarca monitor monitora monja monje montañero
    muchacha muchacho mujer músico narcotraficante narrador navegante neurocirujano nieta nieto niña niño novelista nuera obispo obrera obrero
    oceanógrafo oficial operaria operario opositor opositora oyente padre padrino paisano panadera panadero papa pariente parlamentaria
    parlamentario párroco parroquiano partidario pasajera pasajero pastelero pastor pastora patrón patrona payaso peatón pediatra peluquera
    peluquero pensionista periodista perita perito perro persona pescador pescadora pianista piloto pintor pintora pirata pívot poeta policía
    político politóloga politólogo portavoz portera portero practicante prefecto presa presentador presentadora presidenta presidente
    presidiario preso prima primo prisionero procurador procuradora productor productora profesor profesora profeta promotor propietaria
    propietario psicóloga psicólogo psiquiatra químico quiosquero rabino raptor realizador rebelde rector rectora redactor redactora rehén reina
    relojero remero reportera reportero representante residente responsable rey rival sacerdote sacristán sanitaria sargento sastre secretaria
    secretario senador senadora señor señora sepulturero sicario síndica síndico soberano sobrina sobrino socia socio socióloga sociólogo
    soldado soprano subdelegada subdelegado subdirector subdirectora sucesor suegra suegro sumiller superintendente superviviente sustituto
    tabernero taquillero taxista técnica técnico teniente tenor teólogo terapeuta tesorera tesorero testigo tía timonel tío titular torero
    trabajador trabajadora traductor traductora tripulante turista tutor tutora ujier usuaria usuario usurero vaquero varón vecina vecino
    vendedor vendedora veterinaria veterinario vicealcalde vicealcaldesa vicepresidenta vicepresidente víctima vidente vigilante visitante
    viticultor viuda viudo vocal vocera vocero voluntaria voluntario votante youtuber zagal zapatero zoólogo`,
  group: `
    abogados activistas afectados agentes agricultores alumnos amigos analistas artistas autoridades bomberos campesinos científicos
    ciudadanos clientes colectivos comerciantes compañeros concejales conductores consumidores críticos delegados diputados directivos
    dirigentes ecologistas economistas ediles empleados empresarios espectadores estudiantes expertos familiares familias fiscales fuentes
    funcionarios ganaderos grupos hijos hombres indígenas ingenieros inquilinos investigadores jóvenes jueces jugadores lectores madres maestros
    manifestantes médicos militantes ministros mujeres músicos niños observadores oficiales operarios organizaciones organizadores padres
    parientes partidos pasajeros pescadores periodistas personas policías políticos pobladores portavoces productores profesores propietarios
    representantes residentes sanitarios seguidores senadores sindicatos socios soldados técnicos testigos trabajadores turistas usuarios vecinas vecinos
    veterinarios víctimas visitantes voluntarios votantes gente público equipo pareja banda pandilla asistentes presentes comuneros`,
  organisation: `
    academia administración agencia alcaldía asociación asamblea autoridad ayuntamiento banco bancada cabildo cadena cámara carabineros centro clínica club
    colegio colectivo comisaría comisión comité comunidad compañía concejalía confederación conferencia congreso consejería consejo consorcio constructora
    cooperativa corporación corte defensa delegación departamento diario diputación dirección ejecutivo eléctrica embajada emisora empresa entidad
    escuela fabricante federación fiscalía fundación gobierno gremio grupo hospital iglesia industria institución instituto intendencia
    junta juzgado laboratorio liga ministerio minera movimiento municipio museo oenegé oficina ong operadora oposición organismo
    organización parlamento parroquia partido patronal periódico plataforma policía prefectura productora promotora radio rectorado revista
    secretaría semanario senado servicio sindicato sociedad subdelegación supermercado teatro televisión tienda tribunal unidad
    universidad web`,
  document: `
    acta acuerdo anuncio apunte archivo artículo atestado auto aviso bando biografía boletín carta cartel catálogo circular código columna comunicado constitución
    contrato correo crónica cuestionario declaración decreto demanda denuncia dictamen documento editorial encuesta escrito estatuto estudio
    expediente factura fallo folleto formulario guion guía informe inscripción instancia ley libro manifiesto manual memoria mensaje misiva moción nota
    noticia obituario pancarta página panfleto parte pliego posdata prólogo programa proyecto publicación querella recurso reglamento
    resolución sentencia sondeo testamento texto tratado tuit vídeo video whatsapp hilo rótulo`,
  surface:
    'cartel pancarta placa letrero sábana pegatina camiseta rótulo mural pizarra pantalla cartón tablón grafiti lápida azulejo pintada',
  spokesperson: 'portavoz portavoces vocera vocero voceros',
  kin: `
    madre padre hermana hermano hija hijo esposa esposo mujer marido abuela abuelo nieta nieto prima primo tía tío sobrina sobrino viuda viudo
    suegra suegro nuera yerno cuñada cuñado novia novio pareja`,
  medium: `
    artículo carta comunicado conferencia correo discurso entrevista facebook instagram mensaje nota podcast prensa programa radio rueda
    televisión tuit twitter vídeo video x youtube pleno comparecencia`,
  work: `
    álbum canción columna comedia diario documental disco drama ensayo espectáculo exposición filme fotografía libro musical novela
    obra ópera película periódico poema podcast poemario programa revista serie sinfonía tema título trilogía vals barco buque bar
    restaurante plan proyecto operación`,
  term: `
    apodado apodada apodo bautizado bautizada concepto denominada denominado denominación etiqueta expresión lema llamada llamado llamadas llamados mote
    nombrado nombre palabra término términos título titulada titulado presunto supuesto supuesta`,
  saying: `
    acusación acusaciones afirmación anuncio apelación argumento comentario comentarios conclusión confesión consigna crítica críticas
    declaración declaraciones denuncia explicación frase grito gritos idea lamento mensaje opinión palabras petición pregunta promesa
    queja quejas reclamo reproche respuesta sentencia temor veredicto voz coro llamamiento `,
  title: `
    alcalde alcaldesa arzobispo capitán cardenal comandante comisario comisaria concejal concejala consejera consejero coronel d diputada diputado doctor
    doctora don doña dña dr dra edil fiscal fray general gobernador gobernadora juez jueza ministra ministro monseñor obispo padre papa presidenta
    presidente príncipe princesa profesor profesora rector rectora rey reina san santa sargento senador senadora señor señora sor sr sra teniente
    vicepresidenta vicepresidente tío tía`,
  courtesyHe: 'd don sr señor fray tío',
  courtesyShe: 'dña doña sra señora sor srta señorita tía',
  man: `
    el un este ese abogado abuelo actor alcalde alumno amigo anciano camarero candidato científico cocinero concejal consejero director doctor dueño
    empresario enfermero entrenador escritor esposo hermano hijo hombre ingeniero investigador jefe juez jubilado maestro marido médico ministro
    niño obrero operario padre párroco cura pescador profesor rector secretario senador vecino vocero`,
  woman: `
    la una esta esa abogada abuela acordeonera actriz agricultora alcaldesa alumna amiga anciana camarera candidata científica concejala consejera
    directora doctora dueña empresaria enfermera entrenadora escritora esposa hermana hija historiadora ingeniera investigadora jefa jueza jubilada
    madre maestra médica ministra monja mujer niña novelista pescadora presidenta profesora rectora secretaria senadora señora trabajadora vecina vocera viuda`,
  heName: `
    abel abilio abraham adolfo agustín aitor aldo alonso amadeo amador anselmo antoni aritz armando aurelio baltasar bartolomé basilio
    beltrán benigno benjamín bernardo blas borja braulio camilo cayetano celso cipriano claudio constantino cosme cristóbal darío
    demetrio domingo dámaso edmundo efraín eladio eleuterio eliseo elías emiliano enric eugenio eusebio evaristo ezequiel fabián
    facundo faustino fermín fidel flavio florencio fortunato fructuoso gaspar genaro germán ginés gregorio heriberto herminio hernán
    hilario hipólito horacio humberto ibai isidro ismael jacinto jacobo jerónimo joseba josep josé-antonio josé-luis juanjo julián
    justo koldo leonardo leopoldo lisandro lluís luciano lucio lázaro macario manolo marcelino marcial matías mauro maximino melchor
    melesio mikel modesto moisés máximo narciso nicanor norberto néstor octavio oriol orlando osvaldo paco patricio pau paulino pepe
    plácido pol porfirio quim raimundo ramiro reinaldo rodolfo rogelio romualdo román roque sabino saturnino saúl segundo serafín
    sergi severiano silvestre simón teodoro teófilo timoteo tobías toribio ulises unai urbano valentín valerio vidal virgilio wilfredo
    xabier xavi yago zacarías álex íñigo`,
  sheName: `
    adoración agustina aida ainara ainhoa aitana alejandrina almudena amaia amaya amparo anabel andreína antonella araceli ariadna
    armida asunción aurelia azucena begoña benita bernarda bibiana brígida candela caridad cayetana chayo clementina conchita corina
    cruz dalia delfina domitila eduvigis elba elda eloísa enriqueta ernestina esmeralda estefanía estela estrella eulalia evangelina
    fabiola felisa fernanda flor francisca genoveva gertrudis graciela griselda hortensia ignacia inmaculada iratxe isaura itziar
    ivana jimena joaquina jordina josefina judit juliana justina laia leire leonor lilia lorenza lucrecia macarena maite malena mar
    maribel maricarmen marisol maruja matilde micaela milagros mireia monserrat natividad nerea nieves noa nélida obdulia ofelia
    otilia ovidia paquita pastora paulina paz penélope pepa piedad quiteria raimunda reina remedios rigoberta romina rosa-mari rosalía
    rosana rosaura salomé saturnina serafina sira socorro teodora trinidad vanesa vega visitación ximena yenifer yesenia zaida zoraida
    zulema ágata águeda`,
  house: `
    academia agencia alianza archivo asamblea asociación ateneo ayuntamiento banco bodegas cabildo cámara carabineros casa centro club colegio comisión comité
    compañía comunidad confederación congreso consejería consejo consorcio conservas cooperativa coordinadora corporación corte cruz defensoría
    departamento diario diputación dirección editorial ejército empresa escuela estudio federación ferrocarriles fiscalía frente fundación gobierno grupo hermanos
    hijos hospital iglesia industrias instituto junta laboratorios liga ministerio movimiento museo oficina organización parlamento partido plataforma policía
    protección radio real red secretaría senado servicio sindicato sociedad teatro televisión tribunal unión universidad sa sl civil guardia`,
  knownHouse: `
    adif aemet amazon apple bbva bruselas ccoo csic endesa facebook google iberdrola inditex meta microsoft moncloa moscú netflix onu otan pemex pp psoe
    renfe repsol rtve sumar telefónica twitter ue ugt unesco unicef vox washington zara`,
  particle: 'de del la las los el al y van von da di dos ben ibn i',
  joint: 'de del la las los el y para a al en por',
  opener: 'tras ante según además finalmente',
}
