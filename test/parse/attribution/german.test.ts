import { describe, expect, test } from 'vitest'
import { compareIn, parseIn } from '../languages/storyIn.ts'
import { speakerOf } from '../story.ts'

function lastSpeaker(sample: string): string | null {
  const article = parseIn('de', sample)
  return speakerOf(article, article.quotes.at(-1))
}

describe('who speaks, where the words stand side by side', () => {
  test.each([
    ['{quote:„Die Mauer hält“}, {cue:sagte} {mention:Ana Ruiz}.', 'Ana Ruiz'],
    ['{quote:„Die Mauer hält“}, {cue:orgelte} {mention:Ana Ruiz}.', 'Ana Ruiz'],
    [
      '{quote:„Die Mauer hält“}, {cue:sagte} {mention:Ana von Weizsäcker} Reportern am Montag.',
      'Ana von Weizsäcker',
    ],
    [
      '{quote:„Die Mauer hält“}, {cue:sagte} {mention:Ursula von der Leyen} Abgeordneten.',
      'Ursula von der Leyen',
    ],
    ['{quote:„Die Mauer hält“}, {cue:sagte} {mention:Franz} der Tern Zeitung.', 'Franz'],
    ['{mention:Ana Ruiz} {cue:sagte} am Montag: {quote:„Die Mauer hält.“}', 'Ana Ruiz'],
    ['Am 20. November {cue:sagte} {mention:Ana Ruiz}: {quote:„Die Mauer hält.“}', 'Ana Ruiz'],
    ['{quote:„Die Mauer hält“}, {cue:so} {mention:Jon Ebbe} weiter.', 'Jon Ebbe'],
    ['{quote:„Die Mauer hält“}, wie {mention:Jon Ebbe} {cue:betonte}.', 'Jon Ebbe'],
    ['Die {mention:Hafenbehörde} {cue:teilte mit}: {quote:„Die Mauer hält.“}', 'Hafenbehörde'],
    [
      'Am Abend {cue:hat} Bürgermeisterin {mention:Ana Ruiz} versprochen: {quote:„Wir bauen.“}',
      'Ana Ruiz',
    ],
    [
      'Die Sprecherin der Werft, {mention:Ana Ruiz}, {cue:erklärte}: {quote:„Wir warten.“}',
      'Ana Ruiz',
    ],
    ['{mention:Jon Ebbe} (SPD) {cue:sieht} das anders: {quote:„Wir zahlen das.“}', 'Jon Ebbe'],
    ['Schülerin {mention:Ana Ruiz} (14) {cue:sieht} das so: {quote:„Wir bleiben.“}', 'Ana Ruiz'],
    ['Dem Bürgermeister (SPD) {cue:sagte} {mention:Ana Ruiz}: {quote:„Wir warten.“}', 'Ana Ruiz'],
    ['Jahre später (1990) {cue:sagte} {mention:Ana Ruiz}: {quote:„Wir warten.“}', 'Ana Ruiz'],
    ['Nach der Rede von Jon Ebbe (CDU) {cue:rief} {mention:Ana Ruiz}: {quote:„Nein!“}', 'Ana Ruiz'],
    [
      'Anders als Jon Ebbe (SPD) {cue:sieht} {mention:Ana Ruiz} das so: {quote:„Wir bleiben.“}',
      'Ana Ruiz',
    ],
    ['Der Rat lachte, als {mention:Ana Ruiz} (SPD) {cue:sagte}: {quote:„Wir gehen.“}', 'Ana Ruiz'],
    [
      'Der Rat wartete, während {mention:Ana Ruiz} (SPD) {cue:sagte}: {quote:„Wir gehen.“}',
      'Ana Ruiz',
    ],
    ['{quote:„Die Mauer ist weg“}, wie {mention:Ana Ruiz} (SPD) {cue:sagte}.', 'Ana Ruiz'],
    [
      'Wie {mention:Ana Ruiz} (54) {cue:mitteilte}, kostet das {quote:„mehr, als wir haben“}.',
      'Ana Ruiz',
    ],
    ['{mention:Ana Ruiz} {cue:nannte} den Plan einen {quote:„Witz“}.', 'Ana Ruiz'],
    ['{cue:Laut} {mention:Jon Ebbe} ist die Mauer {quote:„am Ende“}.', 'Jon Ebbe'],
    ['{cue:Nach Angaben} der {mention:Polizei} war es {quote:„ein Unfall“}.', 'Polizei'],
    ['Der {mention:Feuerwehr} {cue:zufolge} war es {quote:„ein Unfall“}.', 'Feuerwehr'],
    ['In {mention:dem Antrag} {cue:heißt es}: {quote:„Die Mauer hält noch.“}', 'Antrag'],
    ['Hafenmeister {mention:Jon Ebbe}: {quote:„Wir haben Zeit.“}', 'Jon Ebbe'],
    ['Der Bote {cue:zitierte} {mention:Ana Ruiz}: {quote:„Wir haben Zeit.“}', 'Ana Ruiz'],
  ])('%s', (sample, name) => {
    const { found, expected, ...rest } = compareIn('de', sample)
    expect([found, rest]).toEqual([expected, { lang: 'de', speaker: name, confidence: 'stated' }])
  })
})

describe('who speaks, with more between', () => {
  test.each([
    // a cue further off, a second verb
    ['Ana Ruiz sagte dem Rat, die alte Mauer am Hafen sei „am Ende“.', 'stated'],
    ['Die Mauer sei schon „am Ende“ gewesen, sagte Ana Ruiz.', 'stated'],
    ['Ana Ruiz lobte die Fischer und sagte: „Sie halten zusammen.“', 'stated'],
    ['Im Rat warb Ana Ruiz für die Mauer: „Sie hält noch lange.“', 'stated'],
    // how somebody sees something, reported speech that goes on, the paragraph's other quote
    ['Für die Fischerin Ana Ruiz ist der Hafen „seit Jahren tot“.', 'inferred'],
    ['Ana Ruiz sagte, die Mauer sei weg. Sie habe „nie gehalten“.', 'inferred'],
    ['„Die Mauer hält“, sagte Ana Ruiz. „Sie hält noch lange.“', 'stated'],
    ['Bürgermeisterin Ana Ruiz kam.\n\n„Die Mauer hält“, sagte sie.', 'inferred'],
  ])('%s', (sample, confidence) => {
    const article = parseIn('de', sample)
    const quote = article.quotes.at(-1)
    expect([speakerOf(article, quote), quote?.confidence]).toEqual(['Ana Ruiz', confidence])
  })

  test.each([
    'Nach der Wahl war die Mauer „am Ende und niemand wusste es“.',
    'Im Dezember war der Hafen „seit vielen Jahren schon“ leer.',
  ])('nobody: %s', (sample) => {
    expect(lastSpeaker(sample)).toBeNull()
  })
})

describe('the subject', () => {
  test.each([
    // half a clause between article and noun
    [
      'Die in Sandport geborene Ruiz sagte: „Wir bauen wieder auf.“',
      'Die in Sandport geborene Ruiz',
    ],
    ['„Wir bauen auf“, rief der sich selbst lobende Händler Jon Ebbe.', 'Jon Ebbe'],
    // a pronoun or a name behind the verb, and a thing before it
    ['Ana Ruiz kam. Deren Haltung bezeichnete Jon Ebbe als „verlogen“.', 'Jon Ebbe'],
    ['Den Plan nannte Ana Ruiz „einen schlechten Witz“.', 'Ana Ruiz'],
    // whom a clause is about, and a verb that closes it behind the words
    ['Am Kai standen viele Fischer, die im Chor riefen: „Der Hafen bleibt!“', 'Viele Fischer'],
    ['Kritik kam von Ana Ruiz, die von einem „schweren Fehler“ sprach.', 'Ana Ruiz'],
    ['Ana Ruiz, die lange am Hafen lebte, nannte ihn „einen toten Ort“.', 'Ana Ruiz'],
    // all that a clause with wie tells
    ['Wie Ana Ruiz am Montag erklärte, sieht der Rat darin „kein Hindernis“.', 'Ana Ruiz'],
    // verbs at the end of their clause
    ['„Die Mauer hält“, wie Ana Ruiz hinzufügte.', 'Ana Ruiz'],
    // two jobs of one person, a particle, a second name
    ['„Die Mauer hält“, meinte Nachbar und Kammerrat Jon Ebbe.', 'Jon Ebbe'],
    ['Anwalt Jon von Ebbe kam. „Die Mauer hält“, rief von Ebbe.', 'Jon von Ebbe'],
    ['Jon „Möwe“ Ebbe kam. „Die Mauer hält“, rief Ebbe.', 'Jon Ebbe'],
  ])('%s', (sample, name) => {
    expect(lastSpeaker(sample)).toBe(name)
  })

  test.each([
    // what nobody but an object has: dem, den, einen; der before a woman
    ['Ana Ruiz beschrieb in einem Gespräch den Hergang: „Es war laut.“', 'Ana Ruiz'],
    ['Am Abend sagte dem Rat gestern Ana Ruiz: „Wir bauen wieder auf.“', 'Ana Ruiz'],
    ['Der Regierung warf Ana Ruiz vor, sie habe „nur geschlafen“.', 'Ana Ruiz'],
    // whom a preposition leads, also behind an and
    ['Im Hafen mit Jon Ebbe und Ulf Brack warb Ana Ruiz: „Kommt alle mit!“', 'Ana Ruiz'],
    // whom somebody speaks to, what an object is about
    ['„Wir haben Zeit“, sagte Ana Ruiz der Zeitung am Hafen.', 'Ana Ruiz'],
    ['Im Rat sagte die Bürgermeisterin: „Wir bauen wieder auf.“', 'Die Bürgermeisterin'],
    // small words with a capital at the head of a sentence
    ['So sagte der Bürgermeister: „Wir haben Zeit.“', 'Der Bürgermeister'],
    ['Weiter sagte Ana Ruiz: „Wir haben Zeit.“', 'Ana Ruiz'],
    ['Gegenüber dem Boten sagte Jon Ebbe: „Wir haben Zeit.“', 'Jon Ebbe'],
    // an aside that has ended
    ['Ana Ruiz lobte Jon Ebbe, der zur Ruhe aufrief, als „Helden“.', 'Ana Ruiz'],
  ])('not another: %s', (sample, name) => {
    expect(lastSpeaker(sample)).toBe(name)
  })

  test.each([
    ['Im letzten Satz der Verordnung heißt es: „Die Mauer bleibt stehen.“', 'etzten Satz'],
    ['Auf der tern-Seite heißt es: „Die Mauer bleibt stehen.“', 'ern-Seite'],
    ['„Die Mauer bleibt stehen“, steht im Antrag.', 'Antrag'],
  ])('a paper, whatever case it stands in: %s', (sample, name) => {
    expect(lastSpeaker(sample)).toContain(name)
  })

  test.each([
    [
      'Ana Ruiz kam. Das Fazit von Jon Ebbe überrascht nicht: „Alles wird am Ende gut.“',
      'Jon Ebbe',
    ],
    ['Brack ging mit den Worten „Das Land ist nah“ an Deck.', 'Brack'],
    ['Die Gegner wurden von Jon Ebbe als „Spinner und Träumer“ bezeichnet.', 'Jon Ebbe'],
  ])('whose words they are: %s', (sample, name) => {
    expect(lastSpeaker(sample)).toBe(name)
  })
})

describe('how somebody is named', () => {
  test.each([
    [
      '„Die Mauer hält“, sagte der frühere Hafenmeister Jon Ebbe.',
      'Jon Ebbe',
      'frühere Hafenmeister',
    ],
    ['„Die Mauer hält“, sagte Ana Ruiz, Sprecherin der Werft.', 'Ana Ruiz', 'Sprecherin der Werft'],
    ['„Die Mauer hält“, sagte Schiffer Bernd Kolb.', 'Bernd Kolb', 'Schiffer'],
    ['„Die Mauer hält“, sagte Oberingenieurin Vera Lutz.', 'Vera Lutz', 'Oberingenieurin'],
    ['„Die Mauer hält“, sagte Anwohner Jost Pielke.', 'Jost Pielke', 'Anwohner'],
  ])('%s', (sample, name, role) => {
    expect(parseIn('de', sample).speakers.map((one) => [one.name, one.role])).toEqual([
      [name, role],
    ])
  })

  test.each([
    ['Bürgermeisterin Ana Ruiz kam in den Rat.\n\n„Die Mauer hält“, sagte Ruiz.', 'Ana Ruiz'],
    ['Ana Ruiz leitet den Hafen als Produktmanagerin.\n\n„Die Mauer hält“, sagte sie.', 'Ana Ruiz'],
    ['Produktmanagerin Ana Ruiz kam.\n\n„Die Mauer hält“, sagte die Managerin.', 'Ana Ruiz'],
    // Whom somebody tells it, and a surname that is a season
    ['„Sie hält“, sagte Franz der Weidenauer Zeitung.', 'Franz'],
    ['„Sie hält“, sagte Karl der Große.', 'Karl der Große'],
    ['„Sie hält“, sagte Lena Sommer im Winter.', 'Lena Sommer'],
    ['Karl Herbst ist Schiffer.\n\n„Sie hält“, sagte Herbst.', 'Karl Herbst'],
    ['„Sie hält“, sagte Lena im Sommer.', 'Lena'],
    ['Im Winter sagte Ana Ruiz: „Sie hält.“', 'Ana Ruiz'],
    ['Schwimmtrainer Jon Ebbe kam mit Ana Ruiz.\n\n„Sie hält“, sagte der Trainer.', 'Jon Ebbe'],
    [
      'Ein Sprecher der Brack Werft kam.\n\n„Sie hält“, sagte ein Sprecher der Werft.',
      'Brack Werft',
    ],
  ])('%s', (sample, name) => {
    expect(lastSpeaker(sample)).toBe(name)
  })
})

describe('marks that quote nobody', () => {
  test.each([
    ['Der Film „Die See“ läuft im Hafenkino.', 'title'],
    ['Das Bündnis „Rettet den alten Hafen von Sandport“ kam auch.', 'title'],
    ['Ana Ruiz sagte der „Sandporter Zeitung“, die Mauer halte.', 'title'],
    ['Am Abend tagte der neue „Oberste Rat zur Rettung des Hafens“ in Sandport.', 'title'],
    ['Ana Ruiz kritisierte die „Wissenschaftliche Runde für den Hafen“.', 'title'],
    ['Die sogenannten „Mauerspechte“ kamen am Abend.', 'term'],
    ['Im Hafen lag ein Schiff („die alte Möwe“) vor Anker.', 'term'],
  ])('%s', (sample, reason) => {
    const article = parseIn('de', sample)
    expect([article.quotes, article.marked.map((one) => one.reason)]).toEqual([[], [reason]])
  })

  test.each(['„Tern Nachrichten“ berichtet von einer Flut.', '— Die Mauer hält —sagte Ana Ruiz—.'])(
    'no words at all: %s',
    (sample) => {
      expect(parseIn('de', sample).quotes).toEqual([])
    },
  )
})

describe('marks that quote somebody', () => {
  test.each([
    ['Mit den Worten „Rettet den Hafen“ schloss Ana Ruiz.', 'direct'],
    ['Ana Ruiz hörte Rufe wie „Nieder mit der Mauer“.', 'direct'],
    ['Ana Ruiz hofft, dass „schütze er uns“ kein Wunsch bleibt.', 'direct'],
    ['Ana Ruiz sagte, die Mauer „ist längst weg“.', 'direct'],
    ['„Heimlich ist anders.“', 'direct'],
    ['Ana Ruiz lobte die „gute Nachricht für Sandport“.', 'partial'],
    ['Ana Ruiz sprach vom Ruf „nach dem Hafen“.', 'partial'],
    ['Ana Ruiz bezeichnete den Plan als „Wortbruch“.', 'partial'],
    ['Ana Ruiz sprach von einer „Gefahr für Leib und Leben“.', 'partial'],
    ['Ana Ruiz nannte den Plan eine „Schande für Sandport“.', 'partial'],
  ])('%s', (sample, kind) => {
    expect(parseIn('de', sample).quotes.map((quote) => quote.kind)).toEqual([kind])
  })

  test.each([
    ['„Die Mauer“, sagte Ana Ruiz, „hält noch.“', 2],
    ['„Die Mauer hält“, sagte Ana Ruiz. „Wir haben Zeit.“', undefined],
  ])('the cue may stand between: %s', (sample, fragments) => {
    expect(parseIn('de', sample).quotes[0]?.fragments?.length).toBe(fragments)
  })

  test.each([
    ['»Die Mauer hält«, sagte Ana Ruiz.', '»Die Mauer hält«'],
    ['„Sie sagte ‚nein‘ und ging“, sagte Jon Ebbe.', '„Sie sagte ‚nein‘ und ging“'],
    ['„Ein „Nein“ reicht nicht“, sagte Ana Ruiz.', '„Ein „Nein“ reicht nicht“'],
    ['„Die Mauer hält", sagte Ana Ruiz.', '„Die Mauer hält"'],
  ])('in whatever marks: %s', (sample, quoted) => {
    const { text, quotes, problems } = parseIn('de', sample)
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([quoted])
    expect(problems).toEqual([])
  })

  test('nobody, where a thing bears a name', () => {
    expect(parseIn('de', 'Das Bad heißt im Volksmund „die Wanne“ und ist alt.').quotes).toEqual([])
  })
})
