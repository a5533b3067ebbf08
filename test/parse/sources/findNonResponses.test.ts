import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parseArticle.ts'
import { parseStory, wordsOf } from '../story.ts'

/** Each finding of a sentence: how, who, and the words it stands in. */
function silencesOf(sentence: string) {
  const article = parseStory(sentence)
  return article.nonResponses.map((one) => [
    one.kind,
    one.parties.join(' + '),
    wordsOf(article, one),
  ])
}

test('one sentence may hold several silences, each with its own party and words', () => {
  expect(
    silencesOf(
      'Gullwing didn’t respond to requests for comment; Norrbank declined to comment, and Tern said it was “not affected.”',
    ),
  ).toEqual([
    ['noResponse', 'Gullwing', 'Gullwing didn’t respond to requests for comment'],
    ['declined', 'Norrbank', 'Norrbank declined to comment'],
  ])
})

test('parties in a list are one silence', () => {
  const sentence = 'Gullwing, Norrbank, and Tern did not respond to a request for comment.'
  expect(silencesOf(sentence)).toEqual([['noResponse', 'Gullwing + Norrbank + Tern', sentence]])
})

test('who said something in the same sentence was not silent', () => {
  const [silence] = silencesOf('Norrbank declined to comment, but Tern called the claim “absurd.”')
  expect(silence?.[1]).toBe('Norrbank')
})

test.each([
  ['Its chairman, Dag Roe, referred questions to the press office.', 'declined', 'Dag Roe'],
  ['Brack & Sons declined through a lawyer to comment.', 'declined', 'Brack & Sons'],
  ['Through a lawyer, the bank declined further comment.', 'declined', 'the bank'],
  ['The loser, Finn Sorrel, declined to say whether he would sue.', 'declined', 'Finn Sorrel'],
  ['Gullwing had not responded by publication.', 'noResponse', 'Gullwing'],
  ['The tram office ignored several requests for comment.', 'noResponse', 'The tram office'],
  ['Messages left for the director, Uwe Dahl, were not returned.', 'noResponse', 'Uwe Dahl'],
  [
    'Neither the city nor Norrbank responded to requests for comment.',
    'noResponse',
    'the city + Norrbank',
  ],
  ['Both the city and Norrbank declined to comment.', 'declined', 'the city + Norrbank'],
  ['Both companies declined to comment.', 'declined', 'Both companies'],
  ['The two ministers did not answer questions.', 'noResponse', 'The two ministers'],
  ['The zoo confirmed it but did not answer questions.', 'noResponse', 'The zoo'],
  [
    'Head teacher Ray Oldham wrote home. He did not respond to questions.',
    'noResponse',
    'Ray Oldham',
  ],
  ['A Norrbank spokeswoman could not be reached for comment.', 'unreachable', 'Norrbank'],
  ['Nobody at the utility was available for comment.', 'unreachable', 'the utility'],
  ['The ministry had no immediate comment.', 'noComment', 'The ministry'],
  ["The ministry won't comment.", 'declined', 'The ministry'],
  ['The ministry turned down an interview request.', 'declined', 'The ministry'],
  ['The ministry has not commented publicly.', 'noComment', 'The ministry'],
  ['A lawyer for Roe, Ned Voss, did not return a call.', 'noResponse', 'Ned Voss'],
  ['A spokesman for Saltair, Jon Ebbe, did not return a call.', 'noResponse', 'Saltair'],
  ['Norrbank has yet to respond.', 'noResponse', 'Norrbank'],
  ['Norrbank had not replied at the time of publication.', 'noResponse', 'Norrbank'],
  ['Calls to Norrbank went to voicemail.', 'noResponse', 'Norrbank'],
])('%s', (sentence, kind, parties) => {
  expect(silencesOf(sentence).map((one) => one.slice(0, 2))).toEqual([[kind, parties]])
})

test.each([
  'The board did respond after publication.',
  'The pump didn’t respond.',
  'The drum did not respond when asked to sound.',
  'Levels at the gauge declined by 4 percent.',
  'The water board responded to requests for the log.',
  'Requests to move the ball have been answered with a shrug.',
  'The town failed to respond promptly to his request for the records.',
  'He declined to give his name.',
  'The dog declined a biscuit.',
  'Critics have asked the board for a response.',
  'The union has been contacted for comment.',
  'The Harbour Agency, which employed him, has been approached for comment.',
  'Tern News has asked the harbour board for comment.',
  'We have contacted Norrbank for a response.',
  'Asked for comment, the mayor said the wall would hold.',
  'The mayor was asked for comment and said no.',
  'The pump has yet to respond.',
  'The call went to the harbour board.',
])('nobody was silent: %s', (sentence) => {
  expect(silencesOf(sentence)).toEqual([])
})

test.each([
  [
    'Asked whether fees would rise, Quill said they were fair. She declined to say more about it.',
    ['Mara Quill'],
  ],
  ['Quill declined to comment.', ['Mara Quill']],
  ['The port declined to comment.', ['The port']],
  ['Neither Castellan nor Plinth responded to questions.', ['Castellan', 'Plinth']],
])('who is silent is somebody, as fully as the story names them: %s', (sentence, parties) => {
  const { nonResponses } = parseStory(
    `“It holds,” said Mara Quill, the harbour master.\n\n${sentence}`,
  )
  expect(nonResponses.flatMap((one) => one.parties)).toEqual(parties)
})

test.each([
  ['She declined to say whether the wall would hold.', true],
  ['The bank declined further comment.', true],
  ['The bank declined to comment further.', true],
  ['The bank refused through a lawyer to elaborate.', true],
  ['The bank declined to give a reason.', true],
  ['The bank declined to say anything further.', true],
  ['The bank declined to provide a list of builders.', true],
  ['The bank declined to comment.', undefined],
  ['The bank declined to comment or to say why.', undefined],
  ['The bank declined all requests for comment.', undefined],
  ['The bank declined to give an interview.', undefined],
  ['The bank declined to give any comment.', undefined],
  ['The bank declined to say anything about the deal.', undefined],
  ['The bank declined to provide a statement.', undefined],
  ['The bank declined to speak to reporters.', undefined],
  ['The bank did not respond to a request for further comment.', undefined],
])('%s: only one question stays open: %s', (sentence, one) => {
  const [silence, ...others] = parseStory(sentence).nonResponses
  expect(others).toEqual([])
  expect(silence?.oneQuestion).toBe(one)
})

test.each([
  ['Mara Quill declined to comment.', true],
  ['Quill declined to comment.', true],
  ['Norrbank declined to comment.', undefined],
  ['Mara Quill and Norrbank declined to comment.', undefined],
  ['Mara Quill did not respond to a request for comment.', undefined],
])('whoever speaks in the story left one question open: %s %s', (sentence, one) => {
  const { nonResponses } = parseStory(
    `“It holds,” said Mara Quill, the harbour master.\n\n${sentence}`,
  )
  expect(nonResponses.map(({ oneQuestion }) => oneQuestion)).toEqual([one])
})

/** Each silence of a sentence in a language: how, and who. */
function silencesIn(lang: string, sentence: string): readonly string[] {
  const { nonResponses } = parseArticle(
    `---\nlanguage: ${lang}\n---\n\nSandport\n\n2026-11-20\n\n${sentence}`,
  )
  return nonResponses.map(({ kind, parties }) => `${kind} ${parties.join(' + ')}`)
}

describe('German', () => {
  test.each([
    ['Jon Ruhm sagte wenig. Ruhm wollte sich dazu nicht äußern.', 'declined Jon Ruhm'],
    ['Zu den Vorwürfen wollte sich die Stadtverwaltung nicht äußern.', 'declined Stadtverwaltung'],
    ['Ana Ruhm wollte keine Fragen beantworten.', 'declined Ana Ruhm'],
    ['Ana Ruhm wollte nicht sagen, wer zahlt.', 'declined Ana Ruhm'],
    ['Eine Sprecherin der Werft lehnte eine Stellungnahme ab.', 'declined Werft'],
    ['Die Bahn reagierte zunächst nicht auf eine Anfrage.', 'noResponse Bahn'],
    ['Das Ministerium ließ Fragen der Zeitung unbeantwortet.', 'noResponse Ministerium'],
    ['Anfragen an die Bahn blieben bis Redaktionsschluss unbeantwortet.', 'noResponse Bahn'],
    ['Weder die Bahn noch Ana Ruhm reagierten auf Anfragen.', 'noResponse Bahn + Ana Ruhm'],
    [
      'Ein Sprecher des Investors war für eine Stellungnahme nicht erreichbar.',
      'unreachable Ein Sprecher des Investors',
    ],
    ['Die Polizei machte keine Angaben zur Höhe des Schadens.', 'noComment Polizei'],
    ['Bürgermeisterin Ana Ruhm äußerte sich nicht zu den Vorwürfen.', 'noComment Ana Ruhm'],
    ['Die Bahn gab auf Anfrage keine Auskunft.', 'declined Bahn'],
  ])('%s', (sentence, silence) => {
    expect(silencesIn('de', sentence)).toEqual([silence])
  })

  test.each([
    'Die Stadt wurde um eine Stellungnahme gebeten.',
    'Die Pumpe reagierte nicht auf Anrufe.',
    'Die Pumpe reagierte zunächst nicht.',
    'Die Karte gab keine Auskunft über den Weg.',
    'Die Insel war nicht erreichbar.',
    'Ana Ruhm wollte sich nicht setzen.',
    'Ana Ruhm sagte nicht, wer zahlt.',
    'Er antwortete nicht, er lachte.',
    'Ana Ruhm wollte nicht, dass die Presse sich dazu äußert.',
    'Die Bahn beantwortete alle Fragen.',
    'Die Werft lehnte den Antrag ab.',
  ])('nobody was silent: %s', (sentence) => {
    expect(silencesIn('de', sentence)).toEqual([])
  })
})

describe('French', () => {
  test.each([
    ['Sollicitée, la préfecture n’a pas répondu.', 'noResponse La préfecture'],
    ['Contacté par nos soins, le groupe Ferrovia n’a pas donné suite.', 'noResponse Ferrovia'],
    ['Le ministère n’a pas répondu à nos questions.', 'noResponse Le ministère'],
    ['Nos appels à la mairie sont restés sans réponse.', 'noResponse La mairie'],
    ['Ni la mairie ni Ferrovia n’ont répondu à nos demandes.', 'noResponse La mairie + Ferrovia'],
    ['La maire n’a pas souhaité commenter.', 'declined La maire'],
    ['Un porte-parole de la mairie a refusé de répondre.', 'declined Un porte-parole de la mairie'],
    ['Ana Ruis est partie lundi. Elle n’a pas souhaité s’exprimer.', 'declined Ana Ruis'],
    ['Ana Ruis n’a pas voulu dire qui paie.', 'declined Ana Ruis'],
    ['Ana Ruis n’a pas pu être jointe.', 'unreachable Ana Ruis'],
    ['Ana Ruis a décliné notre demande d’entretien.', 'declined Ana Ruis'],
    // with the apostrophe of a typewriter
    ["Sollicitée, la préfecture n'a pas répondu.", 'noResponse La préfecture'],
    ["Le ministère n'a pas voulu commenter.", 'declined Le ministère'],
    ["Ana Ruis n'était pas joignable.", 'unreachable Ana Ruis'],
    ["Ana Ruis s'est refusée à tout commentaire.", 'declined Ana Ruis'],
  ])('%s', (sentence, silence) => {
    expect(silencesIn('fr', sentence)).toEqual([silence])
  })

  test.each([
    'La mairie a été sollicitée pour un commentaire.',
    'La pompe n’a pas répondu.',
    "La pompe n'a pas répondu.",
    'Ana Ruis a décliné l’invitation.',
    'Le maire n’a pas répondu à son salut.',
    'Le conseil n’a pas voulu payer.',
    'La préfecture a répondu à nos questions.',
    'Le village est resté sans eau.',
    'Le maire a refusé de payer.',
  ])('nobody was silent: %s', (sentence) => {
    expect(silencesIn('fr', sentence)).toEqual([])
  })
})

describe('Spanish', () => {
  test.each([
    ['La alcaldesa no quiso hacer comentarios.', 'declined La alcaldesa'],
    [
      'Un portavoz del ayuntamiento declinó comentar el caso.',
      'declined Un portavoz del ayuntamiento',
    ],
    ['Ana Ruiz habló el lunes. No quiso dar más declaraciones.', 'declined Ana Ruiz'],
    ['Ana Ruiz no quiso decir quién paga.', 'declined Ana Ruiz'],
    ['Ferrovía no respondió a la solicitud de comentarios.', 'noResponse Ferrovía'],
    ['La empresa no había respondido al cierre de esta edición.', 'noResponse La empresa'],
    [
      'Ni la alcaldía ni Ferrovía respondieron a las llamadas.',
      'noResponse La alcaldía + Ferrovía',
    ],
    ['No fue posible contactar con la alcaldesa.', 'unreachable La alcaldesa'],
    ['El ministerio no se ha pronunciado.', 'noComment El ministerio'],
    ['Su abogado, Ian Larrea, ha declinado hacer declaraciones.', 'declined Ian Larrea'],
    ['Ana Ruiz prefirió no hacer declaraciones.', 'declined Ana Ruiz'],
    ['La empresa no ha respondido a este diario.', 'noResponse La empresa'],
  ])('%s', (sentence, silence) => {
    expect(silencesIn('es', sentence)).toEqual([silence])
  })

  test.each([
    'El ayuntamiento fue contactado para que comentara.',
    'La bomba no respondió.',
    'El alcalde no respondió al saludo.',
    'La alcaldesa no respondió a su madre.',
    'La alcaldesa ha declinado la invitación.',
    'La alcaldesa prefirió no pagar.',
    'La alcaldesa se negó a firmar.',
    'La alcaldesa no quiso pagar.',
    'La empresa respondió a la solicitud.',
  ])('nobody was silent: %s', (sentence) => {
    expect(silencesIn('es', sentence)).toEqual([])
  })
})

describe('Portuguese', () => {
  test.each([
    ['A câmara não respondeu até à publicação.', 'noResponse A câmara'],
    ['A prefeitura não respondeu aos pedidos de comentário.', 'noResponse A prefeitura'],
    ['A ministra não quis comentar.', 'declined A ministra'],
    ['Um porta-voz da empresa recusou-se a comentar o caso.', 'declined Um porta-voz da empresa'],
    ['Ana Ruiz saiu na segunda-feira. Não quis falar com jornalistas.', 'declined Ana Ruiz'],
    ['Ana Ruiz não quis dizer quem paga.', 'declined Ana Ruiz'],
    ['O banco não se manifestou.', 'noComment O banco'],
    ['O banco disse que não vai comentar.', 'declined O banco'],
    ['Procurada, a supervisora não quis comentar.', 'declined A supervisora'],
    ['A prefeitura não respondeu ao jornal.', 'noResponse A prefeitura'],
    ['O jornal tentou contato com Ana Ruiz, mas não obteve resposta.', 'noResponse Ana Ruiz'],
    ['A reportagem não conseguiu contato com Ana Ruiz.', 'unreachable Ana Ruiz'],
    ['Não foi possível contactar a ministra Ana Ruiz.', 'unreachable Ana Ruiz'],
  ])('%s', (sentence, silence) => {
    expect(silencesIn('pt', sentence)).toEqual([silence])
  })

  test.each([
    'A câmara foi contactada para comentar.',
    'A bomba não respondeu.',
    'O ministro não respondeu ao cumprimento.',
    'O ministro não respondeu à mãe.',
    'O ministro teve contato com Ana Ruiz, mas não pagou.',
    'O banco não vai pagar.',
    'O suspeito não foi localizado.',
    'O suspeito não foi localizado pela polícia.',
    'A ministra não quis pagar.',
    'O banco respondeu aos pedidos.',
  ])('nobody was silent: %s', (sentence) => {
    expect(silencesIn('pt', sentence)).toEqual([])
  })
})

test.each([
  ['Norrbank declined to answer questions.', 'Norrbank', undefined],
  ['Norrbank refused to discuss the contract.', 'Norrbank', undefined],
  ['Norrbank would not say who paid for it.', 'Norrbank', true],
  ['Norrbank would not be drawn on the cost.', 'Norrbank', true],
  ['Norrbank answered for an hour but declined to answer one question.', 'Norrbank', true],
  ['Norrbank declined to answer a question about its taxes.', 'Norrbank', true],
  [
    '“It holds,” said Ned Voss, who talked for hours but declined to answer that question.',
    'Ned Voss',
    true,
  ],
])(
  'who says no to all is silent, and who keeps back one answer isn’t: %s',
  (sentence, party, open) => {
    const { nonResponses } = parseStory(sentence)
    expect(nonResponses.map(({ parties, oneQuestion }) => [parties, oneQuestion])).toEqual([
      [[party], open],
    ])
  },
)

test.each([
  'Norrbank would not say that the wall is safe.',
  'Norrbank would not say it.',
  'Norrbank answered one question.',
])('nothing is kept back: %s', (sentence) => {
  expect(silencesOf(sentence)).toEqual([])
})

describe('two who were named together are both silent', () => {
  const told = 'The court fined Gullwing and Tern Foods on Monday.'
  test.each([
    `${told} Neither company returned a call.`,
    `${told}\n\nThe river is clean again. Neither firm responded to questions.`,
    `${told} Both companies declined to comment.`,
  ])('%s', (story) => {
    expect(parseStory(story).nonResponses.map(({ parties }) => parties)).toEqual([
      ['Gullwing', 'Tern Foods'],
    ])
  })

  test.each([
    [
      'where nobody was named',
      'The court fined them. Neither company returned a call.',
      'Neither company',
    ],
    [
      'where one alone was',
      'The court fined Gullwing. Neither company returned a call.',
      'Neither company',
    ],
    ['but not where one is silent', `${told} The company declined to comment.`, 'The company'],
  ])('%s', (_, story, party) => {
    expect(parseStory(story).nonResponses.map(({ parties }) => parties)).toEqual([[party]])
  })
})
