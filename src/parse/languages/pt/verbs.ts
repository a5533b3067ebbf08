import type { Language } from '../Language.ts'

/** The verbs of Portuguese by what they do to words. */
export const PORTUGUESE_VERBS: Language['verbs'] = {
  say: `
    abrir acalmar aceitar acentuar aconselhar acrescentar acrescer acusar adiantar adivinhar admitir advertir afiançar afirmar agradecer
    alardear alegar alegrar alertar alfinetar aludir ameaçar analisar antecipar anunciar apelar aplaudir apontar apreciar apregoar argüir
    argumentar arrematar assegurar asseverar assinalar assumir atacar atalhar atenuar atestar atirar augurar avaliar avançar avisar balbuciar
    berrar bisbilhotar blasfemar bradar bramar brincar bufar caçoar calcular cantar celebrar censurar certificar chacotear chorar citar clamar
    cobrar cochichar começar comemorar comentar compartilhar completar comunicar conceder concluir concordar concretizar condenar confabular
    confessar confiar confidenciar confirmar congratular conjecturar conjeturar considerar consolar constatar contar contemporizar contestar
    contextualizar continuar contra-atacar contradizer contrapor conversar corrigir corroborar cortar criticar cumprimentar cutucar debater
    debochar decidir declarar decretar deduzir defender delimitar denunciar deplorar desabafar desafiar desaprovar descartar desconversar
    descrever desculpar desdenhar desdizer desejar desmentir despedir destacar detalhar determinar devolver dialogar diferenciar discordar
    discorrer discursar disparar dissertar ditar divagar divulgar dizer dramatizar duvidar elencar elogiar elucidar emendar enaltecer encerrar
    encorajar enfatizar enumerar enunciar esbravejar esclarecer escrever especificar especular esperar espicaçar estimar estipular exagerar
    exaltar exclamar exemplificar exigir exortar explanar explicar explicitar explodir expor expressar externar exultar falar filosofar
    finalizar formular frisar fulminar fuzilar gabar gaguejar garantir gemer gracejar gritar grunhir hesitar historiar ilustrar implorar
    imprecar incentivar indagar indicar indignar inferir informar injuriar inquirir insinuar insistir instar insultar interpelar interpor
    interrogar interromper intervir intimar invocar ironizar jurar justificar lamentar lastimar lembrar ler louvar maldizer mandar manifestar
    manter matutar meditar mencionar mentir minimizar murmurar narrar negar notar notificar objetar observar obtemperar opinar ordenar orgulhar
    palestrar palpitar parabenizar parafrasear pedir perguntar persistir pleitear ponderar pontificar pontuar postar praguejar precisar
    preconizar predizer pregar presumir prevenir prever proclamar proferir profetizar prognosticar prometer pronunciar propor prosseguir
    protestar provocar publicar queixar questionar rabujar raciocinar ralhar ratificar reafirmar reagir realçar rebater recapitular recear
    recitar reclamar recomendar reconhecer recordar recriminar refletir reforçar refutar registrar reiterar rejeitar relatar relativizar
    relembrar rematar rememorar repetir replicar reportar repreender reprovar repudiar requerer resmonear resmungar responder ressaltar
    ressalvar resumir retorquir retratar retrucar revelar reverberar rezar ridicularizar ripostar rir rogar rosnar salientar sentenciar sibilar
    sinalizar sintetizar solicitar soltar soluçar sorrir sossegar sublinhar sugerir suplicar suspirar sussurrar sustentar tagarelar teimar
    teorizar testemunhar testificar titubear torcer tranquilizar tripudiar troçar tuitar tweetar urrar vangloriar vaticinar verbalizar vibrar
    vincar vociferar zombar`,
  tell: 'convencer',
  call: `
    apelidar batizar caracterizar chamar classificar comparar condenar considerar criticar definir denominar descrever designar elogiar julgar nomear qualificar retratar rotular tachar tratar ver`,
  act: 'aludir apelar celebrar citar cobrar evocar exigir falar invocar mostrar publicar reclamar rejeitar reivindicar refutar recusar solicitar agradecer',
  withholds: 'desmentir negar refutar recusar',
  feel: 'achar acreditar crer desejar entender esperar imaginar pensar saber sentir sonhar suspeitar supor temer compreender querer duvidar',
  state:
    'cair existir faltar ficar morrer nascer parecer permanecer resultar virar viver sobrar dormir continuar',
  begins:
    'acabar chegar começar continuar deixar  passar poder querer seguir tentar tratar vir voltar conseguir costumar',
  heard: 'citar escutar filmar gravar ouvir ver',
  names: 'alcunhar apelidar batizar chamar',
  takesOf: 'falar',
  other: `
    abandonar abraçar acabar aceitar acender acolher acompanhar acontecer acordar adiar adotar afastar agarrar agir ajudar alcançar alegrar almoçar alterar alugar amar andar anotar apagar apanhar aparecer aplaudir aplicar apoiar aprender
    apresentar aprovar aproveitar aproximar arrancar arranjar arrastar assinar assistir assumir atender atingir atirar atravessar atribuir aumentar baixar bater beber buscar caber cair caminhar cancelar cansar carregar casar causar ceder
    chegar circular cobrar cobrir colaborar colher colocar comandar combater comer cometer competir comprar comprovar conduzir conhecer conquistar conseguir consertar conservar consistir constar construir consultar conter contratar contribuir
    controlar convencer converter convidar convocar copiar correr cortar costurar coser cozinhar crescer criar cruzar cuidar cumprir custar dançar dar decidir decorrer dedicar deitar deixar demitir demolir demorar demonstrar depender derrubar desaparecer descansar
    descer descobrir desenhar desenvolver desistir desligar despertar destruir desviar deter devolver  dirigir discutir disparar disputar distribuir divertir dividir doar dobrar dormir durar educar eleger eliminar empatar empregar empurrar encaminhar encher
    encontrar ensinar entender entrar entregar entrevistar enviar erguer errar escapar escolher esconder escorregar escutar esquecer estrear estudar evitar examinar existir expulsar fabricar falhar faltar fazer fechar ficar filmar fugir funcionar fundar ganhar gastar gostar
    gravar guardar  herdar identificar ignorar ilustrar impedir impor importar imprimir incluir iniciar instalar integrar interessar interpretar introduzir inundar investigar investir  jantar jogar juntar lançar largar lavar levantar levar libertar lidar liderar ligar limpar
    lutar marcar matar medir melhorar mergulhar meter mexer misturar molhar montar morar morrer mostrar mover mudar multar nadar nascer negociar obrigar obter ocorrer ocupar oferecer olhar operar organizar ouvir pagar parar parecer participar partir passar passear pedalar pegar perceber perder perdoar permanecer permitir
    perseguir pertencer pescar pesar pintar pisar plantar possuir poupar praticar precisar preferir prender preparar presidir prestar pretender procurar produzir proibir promover proteger provar puxar quebrar queimar realizar receber recolher recorrer recuperar recusar reduzir reformar regressar relacionar render
    renovar renunciar reparar repor representar requerer reservar resgatar residir resistir resolver respeitar respirar restaurar resultar retirar retomar reunir rodar romper roubar sair saltar salvar seguir sentar separar servir significar sobreviver sofrer somar sonhar subir suceder superar
    surgir surpreender suspender tapar telefonar temer tentar  terminar tirar tocar tomar trabalhar traduzir transferir transformar transmitir tratar trazer treinar trocar unir usar utilizar vender vencer vestir viajar virar visitar viver voar voltar votar`,
}

export const PORTUGUESE_IRREGULAR = `
  dizer/diz dizem/disse disseram dizia diziam dirá dirão diria diriam/dito dita ditos ditas/dizendo
  contradizer/contradiz contradizem/contradisse contradisseram contradizia contradiziam contradirá contradirão contradiria contradiriam/contradito contradita contraditos contraditas/contradizendo
  desdizer/desdiz desdizem/desdisse desdisseram desdizia desdiziam desdirá desdirão desdiria desdiriam/desdito desdita desditos desditas/desdizendo
  predizer/prediz predizem/predisse predisseram predizia prediziam predirá predirão prediria prediriam/predito predita preditos preditas/predizendo
  bendizer/bendiz bendizem/bendisse bendisseram bendizia bendiziam bendirá bendirão bendiria bendiriam/bendito bendita benditos benditas/bendizendo
  fazer/faz fazem/fez fizeram fazia faziam fará farão faria fariam/feito feita feitos feitas/fazendo
  refazer/refaz refazem/refez refizeram refazia refaziam refará refarão refaria refariam/refeito refeita refeitos refeitas/refazendo
  desfazer/desfaz desfazem/desfez desfizeram desfazia desfaziam desfará desfarão desfaria desfariam/desfeito desfeita desfeitos desfeitas/desfazendo
  satisfazer/satisfaz satisfazem/satisfez satisfizeram satisfazia satisfaziam satisfará satisfarão satisfaria satisfariam/satisfeito satisfeita satisfeitos satisfeitas/satisfazendo
  trazer/traz trazem/trouxe trouxeram trazia traziam trará trarão traria trariam/trazido trazida trazidos trazidas/trazendo
  manter/mantém mantêm/manteve mantiveram mantinha mantinham manterá manterão manteria manteriam/mantido mantida mantidos mantidas/mantendo
  obter/obtém obtêm/obteve obtiveram obtinha obtinham obterá obterão obteria obteriam/obtido obtida obtidos obtidas/obtendo
  suster/sustém sustêm/susteve sustiveram sustinha sustinham susterá susterão susteria susteriam/sustido sustida sustidos sustidas/sustendo
  conter/contém contêm/conteve contiveram continha continham conterá conterão conteria conteriam/contido contida contidos contidas/contendo
  deter/detém detêm/deteve detiveram detinha detinham deterá deterão deteria deteriam/detido detida detidos detidas/detendo
  reter/retém retêm/reteve retiveram retinha retinham reterá reterão reteria reteriam/retido retida retidos retidas/retendo
  vir/vem vêm/veio vieram vinha vinham virá virão viria viriam/vindo vinda vindos vindas/vindo
  intervir/intervém intervêm/interveio intervieram intervinha intervinham intervirá intervirão interviria interviriam/intervindo intervinda intervindos intervindas/intervindo
  convir/convém convêm/conveio convieram convinha convinham convirá convirão conviria conviriam/convindo convinda convindos convindas/convindo
  provir/provém provêm/proveio provieram provinha provinham provirá provirão proviria proviriam/provindo provinda provindos provindas/provindo
  ver/vê veem/viu viram via viam verá verão veria veriam/visto vista vistos vistas/vendo
  prever/prevê preveem/previu previram previa previam preverá preverão preveria preveriam/previsto prevista previstos previstas/prevendo
  rever/revê reveem/reviu reviram revia reviam reverá reverão reveria reveriam/revisto revista revistos revistas/revendo
  ler/lê leem/leu leram lia liam lerá lerão leria leriam/lido lida lidos lidas/lendo
  crer/crê creem/creu creram cria criam crerá crerão creria creriam/crido crida cridos cridas/crendo
  pôr/põe põem/pôs puseram punha punham porá porão poria poriam/posto posta postos postas/pondo
  propor/propõe propõem/propôs propuseram propunha propunham proporá proporão proporia proporiam/proposto proposta propostos propostas/propondo
  supor/supõe supõem/supôs supuseram supunha supunham suporá suporão suporia suporiam/suposto suposta supostos supostas/supondo
  expor/expõe expõem/expôs expuseram expunha expunham exporá exporão exporia exporiam/exposto exposta expostos expostas/expondo
  opor/opõe opõem/opôs opuseram opunha opunham oporá oporão oporia oporiam/oposto oposta opostos opostas/opondo
  impor/impõe impõem/impôs impuseram impunha impunham imporá imporão imporia imporiam/imposto imposta impostos impostas/impondo
  compor/compõe compõem/compôs compuseram compunha compunham comporá comporão comporia comporiam/composto composta compostos compostas/compondo
  dispor/dispõe dispõem/dispôs dispuseram dispunha dispunham disporá disporão disporia disporiam/disposto disposta dispostos dispostas/dispondo
  repor/repõe repõem/repôs repuseram repunha repunham reporá reporão reporia reporiam/reposto reposta repostos repostas/repondo
  contrapor/contrapõe contrapõem/contrapôs contrapuseram contrapunha contrapunham contraporá contraporão contraporia contraporiam/contraposto contraposta contrapostos contrapostas/contrapondo
  rir/ri riem/riu riram ria riam rirá rirão riria ririam/rido rida ridos ridas/rindo
  sorrir/sorri sorriem/sorriu sorriram sorria sorriam sorrirá sorrirão sorriria sorririam/sorrido sorrida sorridos sorridas/sorrindo
  poder/pode podem/pôde puderam podia podiam poderá poderão poderia poderiam/podido podida podidos podidas/podendo
  querer/quer querem/quis quiseram queria queriam quererá quererão quereria quereriam/querido querida queridos queridas/querendo
  saber/sabe sabem/soube souberam sabia sabiam saberá saberão saberia saberiam/sabido sabida sabidos sabidas/sabendo
  caber/cabe cabem/coube couberam cabia cabiam caberá caberão caberia caberiam/cabido cabida cabidos cabidas/cabendo
  dar/dá dão/deu deram dava davam dará darão daria dariam/dado dada dados dadas/dando
  concluir/conclui concluem/concluiu concluíram concluía concluíam concluirá concluirão concluiria concluiriam/concluído concluída concluídos concluídas/concluindo
  incluir/inclui incluem/incluiu incluíram incluía incluíam incluirá incluirão incluiria incluiriam/incluído incluída incluídos incluídas/incluindo
  excluir/exclui excluem/excluiu excluíram excluía excluíam excluirá excluirão excluiria excluiriam/excluído excluída excluídos excluídas/excluindo
  atribuir/atribui atribuem/atribuiu atribuíram atribuía atribuíam atribuirá atribuirão atribuiria atribuiriam/atribuído atribuída atribuídos atribuídas/atribuindo
  contribuir/contribui contribuem/contribuiu contribuíram contribuía contribuíam contribuirá contribuirão contribuiria contribuiriam/contribuído contribuída contribuídos contribuídas/contribuindo
  distribuir/distribui distribuem/distribuiu distribuíram distribuía distribuíam distribuirá distribuirão distribuiria distribuiriam/distribuído distribuída distribuídos distribuídas/distribuindo
  instruir/instrui instruem/instruiu instruíram instruía instruíam instruirá instruirão instruiria instruiriam/instruído instruída instruídos instruídas/instruindo
  substituir/substitui substituem/substituiu substituíram substituía substituíam substituirá substituirão substituiria substituiriam/substituído substituída substituídos substituídas/substituindo
  constituir/constitui constituem/constituiu constituíram constituía constituíam constituirá constituirão constituiria constituiriam/constituído constituída constituídos constituídas/constituindo
  destituir/destitui destituem/destituiu destituíram destituía destituíam destituirá destituirão destituiria destituiriam/destituído destituída destituídos destituídas/destituindo
  construir/constrói constroem/construiu construíram construia construiam construirá construirão construiria construiriam/construído construída construídos construídas/construindo
  destruir/destrói destroem/destruiu destruíram destruia destruiam destruirá destruirão destruiria destruiriam/destruído destruída destruídos destruídas/destruindo
  cair/cai caem/caiu caíram caía caíam cairá cairão cairia cairiam/caído caída caídos caídas/caindo
  sair/sai saem/saiu saíram saía saíam sairá sairão sairia sairiam/saído saída saídos saídas/saindo
  trair/trai traem/traiu traíram traía traíam trairá trairão trairia trairiam/traído traída traídos traídas/traindo
  atrair/atrai atraem/atraiu atraíram atraía atraíam atrairá atrairão atrairia atrairiam/atraído atraída atraídos atraídas/atraindo
  retrair/retrai retraem/retraiu retraíram retraía retraíam retrairá retrairão retrairia retrairiam/retraído retraída retraídos retraídas/retraindo
  ouvir/ouve ouvem/ouviu ouviram ouvia ouviam ouvirá ouvirão ouviria ouviriam/ouvido ouvida ouvidos ouvidas/ouvindo
  subir/sobe sobem/subiu subiram subia subiam subirá subirão subiria subiriam/subido subida subidos subidas/subindo
  fugir/foge fogem/fugiu fugiram fugia fugiam fugirá fugirão fugiria fugiriam/fugido fugida fugidos fugidas/fugindo
  dormir/dorme dormem/dormiu dormiram dormia dormiam dormirá dormirão dormiria dormiriam/dormido dormida dormidos dormidas/dormindo
  escrever/escreve escrevem/escreveu escreveram escrevia escreviam escreverá escreverão escreveria escreveriam/escrito escrita escritos escritas/escrevendo
  descrever/descreve descrevem/descreveu descreveram descrevia descreviam descreverá descreverão descreveria descreveriam/descrito descrita descritos descritas/descrevendo
  inscrever/inscreve inscrevem/inscreveu inscreveram inscrevia inscreviam inscreverá inscreverão inscreveria inscreveriam/inscrito inscrita inscritos inscritas/inscrevendo
  abrir/abre abrem/abriu abriram abria abriam abrirá abrirão abriria abririam/aberto aberta abertos abertas/abrindo
  cobrir/cobre cobrem/cobriu cobriram cobria cobriam cobrirá cobrirão cobriria cobririam/coberto coberta cobertos cobertas/cobrindo
  descobrir/descobre descobrem/descobriu descobriram descobria descobriam descobrirá descobrirão descobriria descobririam/descoberto descoberta descobertos descobertas/descobrindo
  produzir/produz produzem/produziu produziram produzia produziam produzirá produzirão produziria produziriam/produzido produzida produzidos produzidas/produzindo
  traduzir/traduz traduzem/traduziu traduziram traduzia traduziam traduzirá traduzirão traduziria traduziriam/traduzido traduzida traduzidos traduzidas/traduzindo
  reduzir/reduz reduzem/reduziu reduziram reduzia reduziam reduzirá reduzirão reduziria reduziriam/reduzido reduzida reduzidos reduzidas/reduzindo
  conduzir/conduz conduzem/conduziu conduziram conduzia conduziam conduzirá conduzirão conduziria conduziriam/conduzido conduzida conduzidos conduzidas/conduzindo
  introduzir/introduz introduzem/introduziu introduziram introduzia introduziam introduzirá introduzirão introduziria introduziriam/introduzido introduzida introduzidos introduzidas/introduzindo
  seduzir/seduz seduzem/seduziu seduziram seduzia seduziam seduzirá seduzirão seduziria seduziriam/seduzido seduzida seduzidos seduzidas/seduzindo
  deduzir/deduz deduzem/deduziu deduziram deduzia deduziam deduzirá deduzirão deduziria deduziriam/deduzido deduzida deduzidos deduzidas/deduzindo
  morrer/morre morrem/morreu morreram morria morriam morrerá morrerão morreria morreriam/morto morta mortos mortas/morrendo
  ganhar/ganha ganham/ganhou ganharam ganhava ganhavam ganhará ganharão ganharia ganhariam/ganho ganha ganhos ganhas/ganhando
  pagar/paga pagam/pagou pagaram pagava pagavam pagará pagarão pagaria pagariam/pago paga pagos pagas/pagando
  aceitar/aceita aceitam/aceitou aceitaram aceitava aceitavam aceitará aceitarão aceitaria aceitariam/aceito aceita aceitos aceitas/aceitando
  eleger/elege elegem/elegeu elegeram elegia elegiam elegerá elegerão elegeria elegeriam/eleito eleita eleitos eleitas/elegendo
  prender/prende prendem/prendeu prenderam prendia prendiam prenderá prenderão prenderia prenderiam/preso presa presos presas/prendendo
  valer/vale valem/valeu valeram valia valiam valerá valerão valeria valeriam/valido valida validos validas/valendo`
