import { describe, expect, test } from 'vitest'
import { wordsOf } from '../story.ts'
import { compareIn, lastIn, linesOf, parseIn } from './storyIn.ts'

describe('who speaks, where the words stand side by side', () => {
  test.each([
    // two words make the verb
    ['{quote:« Le mur tient »}, {cue:a déclaré} {mention:Ana Ruiz} au port.', 'Ana Ruiz'],
    ['{mention:Ana Ruiz} {cue:a dit} lundi : {quote:« Nous avons le temps. »}', 'Ana Ruiz'],
    // the subject behind the verb, and to whom it is said before it
    ['{quote:« Rien ne presse ! »} {cue:lance} la maire, {mention:Ana Ruiz}.', 'Ana Ruiz'],
    ['{quote:« Le mur tient »}, {cue:observe} {mention:la présidente}.', 'La présidente'],
    // more of it, and no denial
    [
      '{mention:Un conseiller ministériel} se veut plus {cue:rassurant} : {quote:« Tout le monde crie, personne ne part. »}',
      'Un conseiller ministériel',
    ],
    ['{quote:« Rien ne presse »}, {cue:a déclaré} à l’ATN {mention:Jon Ebbe}.', 'Jon Ebbe'],
    // a verb that no list has
    ['{quote:« Le mur tient »}, {cue:gazouille} {mention:Ana Ruiz}.', 'Ana Ruiz'],
    ['{cue:Selon} {mention:Jon Ebbe}, le mur est {quote:« au bout de sa vie »}.', 'Jon Ebbe'],
    [
      '{cue:D’après} le ministre de l’Intérieur {mention:Jon Ebbe}, {quote:« rien ne presse »}.',
      'Jon Ebbe',
    ],
    [
      'Interrogée lundi, la ministre des Ports {mention:Ana Ruiz} {cue:assure} que {quote:« rien ne presse »}.',
      'Ana Ruiz',
    ],
    [
      'Comme {cue:l’a dit} {mention:Ana Ruiz} lundi au conseil, {quote:« rien ne presse »}.',
      'Ana Ruiz',
    ],
    // an article of the name
    [
      'Jon Le Goff est venu. {quote:« Le mur tient »}, {cue:ajoute} {mention:Le Goff}.',
      'Jon Le Goff',
    ],
    // the name of whoever a noun before it is of
    [
      '{mention:La mère du livreur Jon Ebbe} {cue:a dit} : {quote:« Nous avons le temps. »}',
      'La mère du livreur Jon Ebbe',
    ],
    // in a clause of its own
    [
      'Le port, que {mention:Jon Ebbe} {cue:décrit} comme {quote:« un lieu mort »}, a fermé.',
      'Jon Ebbe',
    ],
    // inside the marks
    ['{quote:« Le mur, {cue:explique} {mention:Jon Ebbe}, tient encore. »}', 'Jon Ebbe'],
    ['Le groupe {mention:Brack} {cue:affirme} : {quote:« Nous avons payé. »}', 'Brack'],
  ] as const)('%s', (sample, name) => {
    const { found, expected, ...rest } = compareIn('fr', sample)
    expect([found, rest]).toEqual([expected, { lang: 'fr', speaker: name, confidence: 'stated' }])
  })
})

describe('who speaks, where it has to be guessed', () => {
  test.each([
    ['Pour le pêcheur Jon Ebbe, « le port est mort ».', 'Jon Ebbe'],
    ['« Le mur tient », dit Ana Ruiz. « Nous avons le temps », assure-t-elle.', 'Ana Ruiz'],
    ['Ana Ruiz est venue. « Le mur, s’étrangle-t-elle. Regardez-le ! »', 'Ana Ruiz'],
    ['Ana Ruiz, maire de Sandport, est venue. « Le mur tient », dit la maire.', 'Ana Ruiz'],
  ] as const)('%s', (sample, name) => {
    expect(lastIn('fr', sample)).toEqual([name, 'inferred'])
  })

  test('nobody, where a thing is told of', () => {
    const sample = 'Le mur était « au bout de sa longue vie de pierre ».'
    expect(lastIn('fr', sample)).toEqual([null, 'unknown'])
  })

  test.each([
    ['« Le mur tient », dit-on au port de Sandport.', null],
    ['« Le mur tient », a appris Ana Ruiz. C’est un bruit. « Il tient », dit-elle.', 'Ana Ruiz'],
  ] as const)('small words are nobody: %s', (sample, name) => {
    expect(lastIn('fr', sample)[0]).toBe(name)
  })
})

describe('how somebody is named', () => {
  test.each([
    ['« Le mur tient », dit Ana Ruiz, maire de Sandport.', 'Ana Ruiz', 'maire de Sandport'],
    ['« Non », dit le ministre des Ports Jon Ebbe.', 'Jon Ebbe', 'ministre des Ports'],
    ['« Non », dit la Confédération paysanne.', 'Confédération paysanne', null],
    ['« Non », dit la Ligue de la Mer.', 'Ligue de la Mer', null],
    ['« Non », dit Mme Ana Ruiz.', 'Ana Ruiz', null],
  ])('%s', (sample, name, role) => {
    expect(parseIn('fr', sample).speakers.map((one) => [one.name, one.role])).toEqual([
      [name, role],
    ])
  })
})

describe('whole stories', () => {
  test.each([
    [
      'Ana Ruiz, maire de Sandport, a reçu les pêcheurs lundi. « Nous avons le temps », a-t-elle déclaré.\n\n« Le mur tient depuis cent ans », a répondu Jon Ebbe, patron du port.',
      ['Ana Ruiz: « Nous avons le temps »', 'Jon Ebbe: « Le mur tient depuis cent ans »'],
    ],
    [
      'Ana Ruiz a pris la parole mardi. « Le port rouvrira avant Noël », a-t-elle promis.',
      ['Ana Ruiz: « Le port rouvrira avant Noël »'],
    ],
    [
      'Selon le préfet Jon Ebbe, la digue est « au bout de sa vie ». Le conseil votera jeudi.',
      ['Jon Ebbe: « au bout de sa vie »'],
    ],
    [
      '« La digue, explique Ana Ruiz, ne tiendra pas l’hiver. »\n\nLa préfecture attend un rapport.',
      ['Ana Ruiz: « La digue … ne tiendra pas l’hiver. »'],
    ],
    ['— Le mur tient, dit Ana Ruiz.', ['Ana Ruiz: — Le mur tient']],
    [
      '— Le mur tient ! lança Ana Ruiz.\n\n— Il tient, répondit Jon Ebbe.',
      ['Ana Ruiz: — Le mur tient !', 'Jon Ebbe: — Il tient'],
    ],
    ['— Vous venez ? demande Jon Ebbe, le patron du port.', ['Jon Ebbe: — Vous venez ?']],
    [
      'Le syndicat des pêcheurs dénonce « une décision prise sans nous ».',
      ['Le syndicat des pêcheurs: « une décision prise sans nous »'],
    ],
    [
      '« On verra », soupire Ana Ruiz. « Personne ne nous a prévenus », ajoute-t-elle.',
      ['Ana Ruiz: « On verra »', 'Ana Ruiz: « Personne ne nous a prévenus »'],
    ],
    [
      'Interrogé par la radio, le ministre Jon Ebbe a affirmé que le port « ne fermera jamais ».',
      ['Jon Ebbe: « ne fermera jamais »'],
    ],
    [
      '« Nous avons payé », assure le groupe Brack dans un communiqué. Ana Ruiz en doute : « Je n’ai rien vu. »',
      ['Brack: « Nous avons payé »', 'Ana Ruiz: « Je n’ai rien vu. »'],
    ],
    [
      '« Le mur », a précisé Ana Ruiz, « sera refait en pierre ».',
      ['Ana Ruiz: « Le mur » … « sera refait en pierre »'],
    ],
    [
      'D’après Jon Ebbe, ancien pêcheur, « la mer a gagné trois mètres en dix ans ».',
      ['Jon Ebbe: « la mer a gagné trois mètres en dix ans »'],
    ],
    [
      'ANA RUIZ : Le mur tient encore.\n\nJON EBBE : Pour un an, peut-être.\n\nANA RUIZ : Alors réparons.',
      [
        'ANA RUIZ: Le mur tient encore.',
        'JON EBBE: Pour un an, peut-être.',
        'ANA RUIZ: Alors réparons.',
      ],
    ],
  ] as const)('%s', (sample, lines) => {
    expect(linesOf('fr', sample)).toEqual(lines)
  })
})

describe('marks', () => {
  test.each([
    '— Le port, précise la mairie, est fermé depuis lundi matin.',
    '— Le mur, puis la jetée, puis le phare.',
    '— Le mur tient, dit-on au port.',
    'Le bateau « La Belle Sandportaise » est rentré au port.',
    'Le roman « Les Digues » paraît jeudi chez un éditeur de Sandport.',
    'Les pêcheurs surnommés « les hirondelles » ont quitté le port.',
    'Le mot « digue » vient du nord.',
    'Selon Ana Ruiz, le mur tient. Le port rouvre lundi.',
    'La maire a déclaré lundi que le mur tiendra tout l’hiver.',
  ])('quote nobody: %s', (sample) => {
    expect(linesOf('fr', sample)).toEqual([])
  })

  test.each([
    ['Le film « La Mer » passe au cinéma.', 'title'],
    ['Le mur dit « bleu » est parti.', 'term'],
  ])('hold a title or a term: %s', (sample, reason) => {
    const { quotes, marked } = parseIn('fr', sample)
    expect([quotes, marked.map((one) => one.reason)]).toEqual([[], [reason]])
  })

  test.each([
    ['Ana Ruiz a qualifié le plan de « folie ».', 'partial'],
    ['Ana Ruiz affirme que le mur « est déjà parti ».', 'direct'],
    ['« Le mur est déjà parti », affirme Ana Ruiz.', 'direct'],
  ])('hold a clause or a few words: %s', (sample, kind) => {
    expect(parseIn('fr', sample).quotes.map((quote) => quote.kind)).toEqual([kind])
  })

  test.each(['«\u00a0Il a dit “non” et rit\u00a0»', '« 40 ans, c’est long »'])(
    'are read as French sets them: %s',
    (quote) => {
      const article = parseIn('fr', `${quote}, dit Ana Ruiz.`)
      expect(article.quotes.map((one) => wordsOf(article, one))).toEqual([quote])
      expect(article.problems).toEqual([])
    },
  )
})
