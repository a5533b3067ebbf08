import type { Language } from '../Language.ts'

/** The words of Portuguese by their tags, of both sides of the sea. */
export const PORTUGUESE_WORDS: Language['words'] = {
  article: 'o a os as um uma uns umas do da dos das no na ao à aos às pelo pela pelos pelas',
  determiner: `
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua seus suas meu minha meus
    minhas nosso nossa nossos nossas teu tua algum alguma alguns algumas nenhum nenhuma vários várias muitos muitas outro outra outros
    outras cada todo toda todos todas dois duas três quatro cinco seis sete oito nove dez onze doze cujo cuja ambos ambas`,
  indefinite:
    'um uma uns umas algum alguma alguns algumas nenhum nenhuma vários várias muitos muitas outro outra cada',
  owner: 'seu sua seus suas meu minha meus minhas nosso nossa nossos nossas teu tua cujo cuja',
  pronoun: 'ele ela eles elas eu tu você vocês nós isto isso aquilo este esta',
  he: 'ele',
  she: 'ela',
  they: 'eles elas',
  speaking:
    'eu me mim comigo meu meus minha minhas nós nos nosso nossa nossos nossas te ti teu tua tu você vocês gente',
  object: 'o a os as lhe lhes lo la los las',
  clitic: 'me te se nos lhe lhes o a os as não',
  reflexive: 'se mesmo mesma próprio própria',
  several:
    'alguns algumas vários várias muitos muitas outros outras ambos todos todas ninguém alguém quem poucos',
  relative: 'que quem cujo cuja onde qual quais',
  question: 'como quando onde quem qual quanto quantos por-que',
  preposition: `
    a à ao às aos após até com contra de do da dos das desde durante em no na nos nas num numa entre para pra perante por pelo pela pelos pelas
    segundo conforme sem sob sobre trás exceto salvo via dentro junto perto longe diante atrás deste desta desse dessa daquele daquela nesta neste nesse nessa
    dum duma dele dela deles delas nele nela neles nelas ante antes depois`,
  view: 'para pra',
  conveying: 'em no na nos nas num numa ao à desde',
  placing: 'em no na nos nas num numa ao à desde',
  linking: 'de do da dos das d’',
  by: 'por pelo pela pelos pelas',
  how: 'como',
  conjunction: 'e ou nem mas porém &',
  and: 'e &',
  subordinator: 'que quando enquanto embora porque pois se como onde conforme',
  negation: 'não nunca jamais nem',
  adverb: `
    não nunca jamais também já ainda agora hoje ontem anteontem amanhã aqui aí ali lá cá depois antes então logo sempre apenas só quase muito
    pouco mais menos tão tanto bem mal melhor pior assim mesmo inclusive até talvez tarde cedo enfim aliás portanto entretanto todavia
    contudo porventura fora dentro acima abaixo adiante atrás juntos sequer nomeadamente`,
  adjective: `
    antigo antiga grande jovem velho velha novo nova novos novas bom boa mesmo mesma próprio própria único única primeiro primeira último última
    actual atual então célebre pequeno pequena futuro futura próximo próxima`,
  number: `
    dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem
    cento centenas mil milhares milhão milhões bilhão bilhões dezena dezenas dúzia`,
  calendar: `
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio
    junho julho agosto setembro outubro novembro dezembro`,
  time: `
    momento minuto minutos hora horas dia dias semana semanas mês meses ano anos década manhã tarde noite madrugada verão inverno outono primavera
    século séculos vez vezes instante época temporada véspera fim`,
  yes: 'sim não ah ai eh pois ora olá bom',
  ought: 'deveria deveriam',
  auxiliary: `
    é são era eram foi foram será serão seria seriam sou somos está estão estava estavam esteve estiveram estará estaria estou estamos
    há havia haviam houve haverá tem têm tinha tinham teve tiveram terá terão teria teriam tenho temos pode podem podia podiam pôde
    puderam poderá poderia deve devem devia deviam deverá deveria vai vão ia iam vamos vem quer querem queria queriam quis sido estado`,
  be: 'é são era eram foi foram será serão seria seriam sou somos está estão estava estavam esteve estiveram estará estaria sido',
  have: 'há havia haviam houve tem têm tinha tinham teve tiveram terá terão teria teriam tenho temos',
  infinitiveMark: 'a ao de para pra por sem',
  weak: `
    conta contam nota cita citam pergunta perguntam denuncia denunciam mostra mostram marca marcam assina publica publicam lança lançam abre fecha
    segue seguem lê leem reclama reclamam anuncia critica lamenta ri sorri brinca sentencia corta trata julga apresenta explica ordena aponta
    apontam pede pedem comenta relata responde resposta`,
  person: `
    abade acusada acusado adepto aderente administrador administradora adolescente adversário advogada advogado agente agressor agricultor
    agricultora alfaiate almirante aluna aluno amiga amigo analista anfitriã anfitrião apicultor aprendiz árbitro arqueira arqueóloga arqueólogo
    arquiteta arquiteto arrendatário artesã artesão artista assaltante assessor assessora assistente astronauta astrónomo astrônomo atacante
    atleta ator atriz autarca autor autora avó avô babá bailarina bailarino baixista bancário banqueiro barão barbeiro barqueira barqueiro
    baterista benfeitor bibliotecária bibliotecário bióloga biólogo bispa blogueira blogueiro bombeiro borracheiro boticário cabeleireira
    cabeleireiro cabo caiçara camareiro caminhoneiro campeã campeão candidata candidato cantoneiro cantor cantora capataz capitã capitão
    carpinteira carpinteiro carrasco carteiro cavaleiro cenógrafo chanceler chefe cidadã cidadão cientista cineasta cirurgiã cirurgião cliente
    colega coletor comandante comediante comerciante comissária comissário compositor compositora concorrente conde condessa condutor condutora
    confeiteiro conselheira conselheiro cônsul consultor consultora coordenador coordenadora coreógrafo coronel correspondente costureira
    coveiro cozinheira cozinheiro criador criança crítico cronista cuidadora curador dançarina dançarino decano defensor defensora delegada
    delegado deputada deputado desembargador designer despachante diácono diplomata diretor diretor-geral diretora dirigente discípulo
    dissidente docente doente dona dona-de-casa dono doutor doutora dramaturgo duque duquesa ecóloga ecologista ecólogo economista edil editor
    editora educadora eletricista emigrante emissário empregada empregado empreiteiro empresária empresário encarregado enfermeira enfermeiro
    engenheira engenheiro enóloga enólogo ensaísta entrevistador escritor escritora escrivã escrivão escultor escultora especialista espião
    esposa estagiária estagiário estudante ex-ministro ex-presidente farmacêutica farmacêutico faroleira faroleiro faxineira faxineiro
    fazendeira fazendeiro feirante ferreiro filantropo filha filho filósofa filósofo fiscal física físico forasteiro fotógrafa fotógrafo frade
    freguês freguesa freira funcionária funcionário fundador fundadora funileiro garçom garçonete garimpeiro geógrafa geógrafo geóloga geólogo
    gerente gestor gestora goleira goleiro governador governadora guarda guarda-florestal guarda-redes guarda-rios guia guitarrista hacker
    herdeira herdeiro herói heroína hidróloga hidrólogo historiador historiadora homem hóspede hoteleiro imã inspetor inspetora instrutor
    instrutora interlocutor internauta intérprete invasor inventor investigador investigadora irmã irmão jangadeiro jardineira jardineiro
    joalheiro jogador jogadora jornalista jovem jubilado juiz juíza ladrão lateral lavadeira lavrador leiloeiro leitor leitora líder
    líder-comunitário livreira livreiro locutor locutora madrasta madrinha mãe maestrina maestro magistrada magistrado major marceneiro
    marinheiro marquês mecânico mecenas médica médico meia membro menina menino mensageiro mestra mestre mestre-de-obras meteorologista
    militante ministra ministro missionário moça moço moleira moleiro moleque monarca monge monitor morador moradora mordomo motoboy motorista
    mulher músico namorada namorado narrador neta neto neurocirurgião neurologista nora notária notário obstetra oceanógrafo oficial operador
    operária operário opositor orador padeira padeiro padrasto padre padrinho pai palhaço papa parceira parceiro parente parlamentar pároco
    paroquiana parteira participante passageira passageiro pastor pastora patrão patroa pedestre pediatra pedreiro peregrino perita perito
    pescador pescadora pesquisador pesquisadora pessoa petroleiro pianista piloto pintor pintora pioneiro pirata podcaster poeta poetisa polícia
    policial político porta-voz porteira porteiro praticante prefeita prefeito prefeito-eleito presidenta presidente preso prima primeira-dama
    primo procurador procuradora produtor produtor-rural produtora professor professora profeta promotor promotora proprietária proprietário
    provedor psicóloga psicólogo psiquiatra publicitário pugilista quilombola química químico quitandeira rabino radialista rainha rapariga
    rapaz ré realizador realizadora redator redatora refém rei reitor reitora relator relatora rendeira repórter repórter-fotográfico
    representante responsável réu romancista romeiro sacerdote sacristão salva-vidas sapateiro sargento secretária secretário secretário-geral
    senador senadora senhor senhora senhorio serralheiro sertanejo síndica sindicalista síndico sobrevivente sobrinha sobrinho sócia sócio
    socióloga sociólogo sogra soldado soprano subcomandante superintendente taberneiro tanoeiro taxista técnica técnico tenente tenor teólogo
    teórico terapeuta testemunha tia timoneiro tio torcedor torcedora toureiro trabalhador trabalhadora tradutor tradutora traficante transeunte
    treinador treinadora tripulante tropeiro turista tutor universitário usuária usuário utente vaqueiro vendedor vendedor-ambulante vendedora
    vereador vereadora veterinária veterinário vice-presidente vigia vigilante vinicultor visconde visitante viticultor vítima viúva viúvo
    vizinha vizinho vocalista voluntária voluntário youtuber zagueiro zelador zoóloga zoólogo`,
  group: `
    advogados agentes agricultores alunos amigos analistas artistas autoridades bombeiros cientistas cidadãos clientes colegas comerciantes comunidades críticos
    deputados dirigentes ecologistas economistas empregados empresários especialistas espectadores estudantes familiares famílias fontes funcionários grupos habitantes
    homens indígenas investigadores irmãos jogadores jornalistas jovens juízes leitores mães manifestantes médicos membros militantes moradores motoristas mulheres
    músicos oficiais operários organizadores pais passageiros pescadores pesquisadores pessoas policiais políticos populares produtores professores proprietários representantes
    sindicatos sócios técnicos testemunhas torcedores trabalhadores turistas usuários utentes vereadores vítimas visitantes vizinhos voluntários público gente casal equipe equipa banda dupla`,
  organisation: `
    academia administração agência assembleia associação autarquia autoridade banco bancada câmara centro clínica clube colégio coletivo comissão comitê comité companhia
    concessionária confederação conselho consórcio cooperativa corporação delegacia departamento diário diretoria direção editora embaixada emissora empresa entidade escola
    fabricante federação fundação governo grêmio grupo hidrelétrica hospital igreja indústria instituição instituto jornal junta laboratório liga mineradora ministério movimento município
    museu ong operadora oposição órgão organização organismo parlamento paróquia partido plataforma polícia prefeitura procuradoria proteção rádio reitoria revista secretaria senado
    serviço sindicato site sociedade supermercado teatro televisão tribunal união unidade universidade vara`,
  document: `
    acordo acórdão anúncio aviso artigo ata autos bilhete biografia boletim carta cartaz catálogo circular código comunicado constituição contrato crônica crónica decisão declaração decreto
    denúncia despacho documento edital editorial e-mail email ensaio estatuto estudo fatura faixa folheto formulário guia inquérito inscrição laudo legenda lei livro manifesto manual memorando mensagem
    moção nota notícia ofício página panfleto parecer petição pesquisa portaria post postagem processo projeto programa publicação regulamento relatório requerimento resolução sentença sondagem
    testamento texto tratado tuíte vídeo whatsapp áudio`,
  surface:
    'cartaz faixa placa letreiro adesivo camiseta camisola mural quadro lousa lápide azulejo pichação papelão autocolante',
  spokesperson: 'porta-voz porta-vozes',
  kin: `
    mãe pai irmã irmão filha filho esposa marido mulher avó avô neta neto prima primo tia tio sobrinha sobrinho viúva viúvo sogra sogro nora genro cunhada cunhado
    namorada namorado noiva noivo companheira companheiro`,
  medium: `
    artigo carta coletiva comunicado conferência e-mail email discurso entrevista facebook imprensa instagram mensagem nota podcast post programa rádio rede televisão twitter
    vídeo whatsapp x youtube sessão telefone`,
  work: `
    álbum canção coluna comédia conto disco diário documentário drama ensaio espetáculo exposição faixa filme fotografia jornal livro música musical novela obra ópera peça
    poema podcast programa revista romance samba série sinfonia tema título trilogia barco bar navio restaurante plano projeto operação ginásio clube`,
  term: `
    apelidada apelidado apelido batizada batizado conceito chamada chamado chamados chamadas denominada denominado designada designado expressão intitulada intitulado lema
    nome palavra suposta suposto termo termos título etiqueta`,
  saying: `
    acusação acusações afirmação anúncio apelo argumento comentário comentários conclusão confissão crítica críticas declaração declarações denúncia explicação frase grito gritos
    ideia lamento mensagem opinião palavras pedido pergunta promessa queixa queixas reclamação resposta sentença temor voz coro elogio`,
  title: `
    arcebispo bispo cabo capitão cardeal comandante comissário coronel d delegada delegado deputada deputado desembargador dom dona doutor doutora dr dra eng frei general governador governadora
    irmã irmão juiz juíza major ministra ministro padre papa prefeita prefeito presidente príncipe princesa professor professora prof profa rainha rei reitor reitora santa santo são sargento secretária
    secretário senador senadora senhor senhora seu sr sra tenente vereador vereadora mestre tio tia`,
  courtesyHe: 'd dom frei seu sr senhor tio',
  courtesyShe: 'dona sra senhora tia',
  man: `
    o um este esse advogado agricultor aluno amigo ator avô candidato cantor capitão carteiro cozinheiro delegado deputado diretor doutor dono empresário enfermeiro engenheiro escritor filho goleiro
    homem irmão jogador juiz mecânico médico menino ministro moço morador neto operário padre pai pescador prefeito professor reitor rei secretário senador tio treinador vereador vizinho viúvo`,
  woman: `
    a uma esta essa advogada agricultora aluna amiga atriz avó candidata cantora costureira cozinheira delegada deputada diretora doutora dona empresária enfermeira engenheira escritora esposa
    filha historiadora irmã jogadora juíza mãe médica menina ministra moça moradora mulher neta nora pescadora pesquisadora prefeita professora rainha reitora secretária senadora sogra tia vereadora viúva vizinha`,
  heName: `
    abílio adalberto adelino ademar adilson adriano afonso aldo almir aloísio alípio amadeu amaro américo amílcar anselmo antero
    antónio antônio ari aristides armando arnaldo artur augusto aurélio benedito bento bernardo breno caetano caio celso clodoaldo
    cláudio cristiano cristóvão cândido cícero damião danilo davi delfim dinis diogo dirceu domingos durval décio edilson edmilson
    edson elias eliseu enzo ernani estevão euclides eugénio evandro everaldo ezequiel fabiano fausto fernão filipe firmino florêncio
    flávio frederico fábio genésio geraldo germano gilberto gilmar gilson gonçalo guilherme gumercindo heitor henrique hermano
    hermínio horácio humberto hélio inácio isaías ismael israel ivo jacinto jair jairo januário jeferson jeremias jerónimo jerônimo
    joaquim josué josé-carlos juvenal júlio kléber laurindo lauro leonardo leonel leopoldo lineu lourenço lourival luan luciano luiz
    luís lázaro lúcio manoel martim martinho mateus matheus mauro maurício moacir moisés murilo márcio mário narciso newton nilo
    nilson norberto nuno nélio nélson odair olavo orlando osmar osvaldo otávio paulinho paulo quim raimundo ramiro raul reinaldo renan
    renato renê rodolfo rogério romeu romualdo romário ronaldo roque rubens rui ruy sandro saulo sebastião serafim severino sidnei
    simão sérgio sílvio tadeu tarcísio telmo teodoro thiago tiago tomé túlio uelinton ulisses valdemar valdir valter vanderlei vasco
    vinícius virgílio vitor vítor wagner waldemar washington wellington wilson zacarias zeferino zé ângelo`,
  sheName: `
    adelaide adélia alberta alcina alda aline almerinda amália amélia ana-maria anabela andreia andréa angélica antónia antônia
    aparecida arlete balbina benedita berenice bernadete betânia bruna cacilda carlota catarina cecília celina cenira cida clarice
    cleide cleonice cleusa cláudia conceição cristiane cássia cândida célia dalva deise deolinda deusa dilma dinorá dirce domingas
    doralice dores dulce débora edite eliana eliane elis elisabete eloá elza ema emília ermelinda esmeralda ester eugénia eulália
    fabiana fabíola felícia fernanda filipa filomena firmina flor flávia francisca geni geralda gilda gisele glória graciete graça
    guiomar heloísa henriqueta hermínia iara idalina ilda inês iolanda iracema isabela isaura ivete ivone jacira janaína jandira
    jaqueline joana joaquina judite juliana jussara júlia kátia laís leonor letícia luiza luzia luísa lídia lígia lília lúcia madalena
    mafalda margarida marília matilde michele milena mirtes márcia mônica nair natália nazaré neide neusa nilza noémia odete ofélia
    olinda olívia otília palmira patrícia paulina perpétua piedade priscila rafaela raimunda raissa rosana rosário rosângela rute
    salete samara selma silvana socorro soraia sueli suzana sílvia sónia sônia tainá telma tereza thamires thaís tânia valéria vanda
    vilma virgínia vitória viviane vânia yara zilda zulmira zélia ângela érica íris`,
  house: `
    academia agência aliança arquivo assembleia associação banco bombeiros câmara casa centro clube colégio comissão comitê comité companhia confederação conselho consórcio cooperativa corpo cruz defesa
    defensoria departamento diário direção editora empresa escola estúdio faculdade federação fiocruz frente fundação governo grupo hidrelétrica hospital igreja indústrias instituto junta laboratório liga
    mercearia ministério movimento museu observatório ordem organização parlamento partido polícia prefeitura procuradoria proteção rádio rede secretaria senado serviço sindicato sociedade supremo teatro televisão tribunal
    união universidade sa ltda civil`,
  knownHouse: `
    amazon apple brasília bruxelas embraer facebook google ibama ibge inpe lusa meta microsoft mst netflix onu otan petrobras psd ps pt psdb pl stf stj tap trf twitter ue unesco unicef usp vale washington`,
  particle: 'de da do das dos e d’ del della van von di ben ibn la le',
  joint: 'de do da dos das o a os as e para em no na ao à',
}
