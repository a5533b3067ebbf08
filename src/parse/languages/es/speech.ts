import type { SpeechWords } from '../SpeechWords.ts'

export const SPANISH_SPEECH: SpeechWords = {
  lang: 'es',
  capitalNouns: false,
  insideMarks: true,
  dashes: true,
  says:
    'aclara aclaró admite admitió advierte advirtió afirma afirmaba afirman afirmaron afirmó agrega agregó alerta alertó añade añaden añadía ' +
    'añadió anuncia anunció apunta apuntó argumenta argumentó asegura aseguraba aseguran aseguraron aseguró asevera aseveró comenta ' +
    'comentó concluye concluyó confesó confiesa confirma confirmó considera consideró contesta contestó contó cuenta cree critica criticó ' +
    'declara declaran declararon declaró defendió defiende denuncia denuncian denunció dice dicen decía destaca destacó dijeron dijo ' +
    'enfatizó escribe escribió exclama exclamó exige exigió explica explicaba explican explicaron explicó expone expresó expuso insiste insistió ' +
    'lamenta lamentaba lamentó manifestó matizó opina opinó pide pidió pidieron precisa precisó pregunta preguntó promete prometió ' +
    'gritó murmuró objetó prosigue prosiguió protestó susurró ironizó apostilló apostilla ' +
    'puntualizó reclamó reconoce reconoció recordó recuerda recalcó reitera reiteró relata relató remarcó replicó resalta resaltó responde ' +
    'respondió responden resume resumió señala señalaba señalan señalaron señaló sentenció sostiene sostuvo subraya subrayó tuiteó zanjó',
  calls:
    'acusa acusó calificó califica compara comparó definió define describe describió habla habló llama llamó llamaron tachó tacha tildó ve vio consideran',
  said:
    'aclarado admitido advertido afirmado agregado alertado añadido anunciado apuntado argumentado asegurado calificado comentado concluido confesado ' +
    'confirmado considerado contestado contado criticado declarado defendido definido denunciado descrito destacado dicho escrito exigido explicado ' +
    'expresado hablado indicado insistido lamentado llamado manifestado matizado opinado pedido precisado preguntado prometido reconocido recordado ' +
    'recalcado reiterado replicado respondido resumido señalado sentenciado sostenido subrayado tachado',
  have: 'ha han había habían habría haya',
  cites: 'cita citó citan',
  splits: '',
  soSays: '',
  isWritten: 'se lee|se podía leer|se puede leer|puede leerse',
  accordingTo: 'según|de acuerdo con|en palabras de|en opinión de|a juicio de',
  viewOf: 'para',
  inTheWordsOf: '',
  pronouns: { él: 'he', ella: 'she', ellos: 'they', ellas: 'they', este: 'he', esta: 'she' },
  grown: {},
  articles:
    'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra varios varias algunos algunas dos tres ' +
    'otro otra muchos',
  indefinite: 'un una',
  bent: '',
  objects: '',
  contracted: '',
  elided: '',
  links: 'de del',
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras',
  adverbs:
    'además ahora anoche anteriormente antes asimismo así ayer aún bien después entonces finalmente hoy igualmente incluso ' +
    'inmediatamente luego lunes martes miércoles jueves viernes sábado domingo más mientras no nunca poco posteriormente ' +
    'recientemente siempre sin sólo solo también tampoco todavía ya se le les nos me lo muy tajante rotundo',
  conjunctions:
    'aunque como cuando donde mientras ni o pero porque pues que quien quienes si sino y e cuyo cuya',
  and: 'e y',
  opens: 'e mientras pero que también y',
  how: 'como',
  jobs:
    'abogada abogado abuela abuelo activista actor actriz agente agricultor agricultora alcalde alcaldesa alumna alumno analista asesor asesora autor autora biólogo bióloga cantante canciller ' +
    'capitán científica científico comisaria comisario concejal concejala consejera consejero coordinador coordinadora delegada delegado dependienta diputada ' +
    'diputado director directora doctor doctora dueña dueño economista empresaria empresario entrenador entrenadora escritor escritora estudiante ' +
    'experta experto exministro expresidente fiscal fundadora fundador gerente gobernador gobernadora historiador historiadora investigador investigadora ' +
    'jefa jefe jueza juez líder madre maestra maestro magistrada magistrado médica médico ministra ministro mujer hombre padre papa pescador pescadora ' +
    'policía portavoz presidenta presidente profesor profesora psicóloga psicólogo rectora rector responsable rey reina secretaria secretario senador senadora ' +
    'socióloga sociólogo subdirector subdirectora testigo trabajador trabajadora vecina vecino vicepresidenta vicepresidente víctima vocera vocero sr sra don doña',
  organisations:
    'administración agencia alcaldía asociación autoridad ayuntamiento banco cadena comisión compañía comité congreso consejería ' +
    'consejo consorcio corte delegación departamento diario dirección ejecutivo empresa federación fiscalía fundación gobierno grupo instituto ' +
    'junta ministerio oenegé ong organismo organización partido periódico plataforma policía radio sindicato sociedad tribunal universidad',
  groups:
    'abogados agentes agricultores autoridades bomberos científicos ecologistas expertos familiares investigadores manifestantes ' +
    'médicos oficiales organizadores padres pescadores policías sindicatos trabajadores testigos vecinos',
  documents:
    'artículo auto carta comunicado declaración decreto documento estudio informe ley manifiesto mensaje misiva nota sentencia texto',
  heNames:
    'adrián alberto alejandro alfonso alfredo álvaro andrés ángel antonio arturo benito carlos césar cristian daniel david diego ' +
    'eduardo emilio enrique ernesto esteban federico felipe félix fernando francisco gabriel gerardo gonzalo guillermo gustavo héctor hugo ' +
    'ignacio iván jaime javier jesús joaquín jon jordi jorge josé juan julio leandro lorenzo lucas luis manuel marcelo marcos mariano mario martín ' +
    'mateo mauricio miguel nicolás óscar pablo pascual pedro rafael ramón raúl ricardo roberto rodrigo rubén salvador samuel santiago ' +
    'sebastián sergio tomás vicente víctor',
  sheNames:
    'adela adriana alba alejandra alicia amalia ana andrea ángela ángeles antonia aurora beatriz belén blanca carla carmen carolina catalina cecilia ' +
    'clara claudia concepción consuelo cristina daniela diana dolores elena elisa elvira emilia encarnación esperanza esther eugenia eva fátima florencia ' +
    'gabriela gloria inés ines irene isabel josefa juana julia laura leticia lidia lola lorena lourdes lucía luisa magdalena manuela marcela margarita maría ' +
    'mariana marina marta mercedes mónica montserrat natalia noelia nuria olga paloma patricia paula pilar raquel rebeca rocío rosa rosario ruth sandra ' +
    'sara silvia sofía sonia soledad susana teresa valentina valeria verónica victoria virginia yolanda',
  verbs:
    'es son era eran será sería está están estaba estamos estoy soy somos ha han he hemos había hay hubo puede pueden podemos podía debe deben ' +
    'debemos tiene tienen tenemos tenía va van vamos voy hace hacen hizo quiere quieren queremos sabe sabemos quedan queda viene fue fueron vivimos',
  reported: '',
  as: 'como de',
  titled:
    'álbum canción columna diario documental ensayo libro novela obra película periódico poema programa revista serie título titulada titulado',
  termed:
    'apodado apodada bautizado bautizada denominada denominado lema llamada llamado llamados palabra término expresión nombre nombrado',
  sayings: 'consigna frase grito gritos mensaje palabras pregunta respuesta',
  speaking:
    'yo tú nosotros nosotras ustedes me mi mis nos nuestro nuestra nuestros te tu tus vosotros sí no',
  subjects: 'yo tú',
}
