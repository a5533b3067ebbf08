import { describe, expect, test } from 'vitest'
import { type Language, lastIn, linesOf, parseIn } from './storyIn.ts'

describe('a name that nobody in particular gives', () => {
  test.each([
    ['fr', 'Le bar, que tous appellent « la Grotte », ferme à une heure.'],
    ['fr', 'On l’appelle « le roi du quai ».'],
    ['es', 'El bar, al que los vecinos llaman «la Cueva», cierra a la una.'],
    ['es', 'Le llaman «el rey del muelle».'],
    ['es', 'Su puesto se llama «La Esperanza» desde mayo.'],
    ['pt', 'O bar, a que todos chamam “a Toca”, fecha à uma.'],
    ['de', 'Das Boot, das die Fischer „die alte Möwe“ nennen, ist leck.'],
  ] as const)('%s: %s', (lang, sample) => {
    expect(linesOf(lang, sample)).toEqual([])
  })

  test.each([
    ['fr', 'Ana Ruiz appelle le plan « une usine à gaz ».'],
    ['es', 'Ana Ruiz llamó «traidor» al alcalde.'],
    ['pt', 'Ana Ruiz chamou o plano de “loucura”.'],
    ['de', 'Ana Ruiz nannte den Plan „eine Schande“.'],
  ] as const)('and one that somebody gives: %s: %s', (lang, sample) => {
    expect(lastIn(lang, sample)[0]).toBe('Ana Ruiz')
  })
})

describe('words that open as a sentence within another', () => {
  test.each([
    ['fr', 'Le groupe a joué « Au bout du quai » et trois autres chansons.'],
    ['es', 'El grupo tocó «Al final del muelle» y otras tres canciones.'],
    ['pt', 'O grupo tocou “No fim do cais” e outras três canções.'],
    ['de', 'Die Gruppe spielte „Am Ende der Mole“ und drei andere Stücke.'],
    ['fr', 'Ana Ruiz tient la boulangerie « Au Bon Levain » depuis dix ans.'],
    ['fr', 'Ana Ruiz dirige l’auberge « Le Vieux Quai » depuis dix ans.'],
    ['fr', 'Dans son roman « La Dernière Vague », Ana Ruiz raconte la mer.'],
    ['pt', 'A palavra “maré”, nota Ana Ruiz, vem do norte.'],
  ] as const)('are what something is called: %s: %s', (lang, sample) => {
    const { quotes, marked } = parseIn(lang, sample)
    expect([quotes, marked.length]).toEqual([[], 1])
  })

  test.each([
    ['fr', 'Ana Ruiz a crié « Au bout du quai ! » et s’est tue.'],
    ['es', 'Ana Ruiz respondió «No hay tiempo que perder» y se fue.'],
    ['pt', 'Ana Ruiz respondeu “Não há tempo a perder” e saiu.'],
    ['de', 'Ana Ruiz rief „Am Ende hält sie doch!“ und ging.'],
    ['fr', 'La maire Ana Ruiz est venue. « Le mur tient. »'],
  ] as const)('and what somebody says: %s: %s', (lang, sample) => {
    expect(lastIn(lang, sample)[0]).toBe('Ana Ruiz')
  })
})

describe('letters', () => {
  const LETTERS =
    'Jon Ebbe, Fischer, Sandport\n\n„Ich fahre gern mit dem Boot. Es schaukelt so schön.“\n\nDr. Ana Ruiz, Bad Ohl\n\n„Danke für den Bericht!“\n\n'

  test('are signed below', () => {
    const sample = `„Das Boot fährt nie. Ich warte jeden Morgen am Kai.“\n\n${LETTERS}Ulf Falk, per E-Mail\n\nDie Redaktion kürzt Briefe.\n\nDie Arbeiten am Kai sollen im nächsten Jahr beginnen und zwei Jahre dauern.`
    expect(names('de', sample)).toEqual(['Jon Ebbe', 'Ana Ruiz', 'Ulf Falk'])
  })

  test('where names stand above, nobody below has signed', () => {
    expect(
      names(
        'de',
        `${LETTERS}Die Redaktion kürzt Briefe.\n\nDie Arbeiten am Kai sollen im nächsten Jahr beginnen und zwei Jahre dauern.`,
      )[0],
    ).not.toBe('Ana Ruiz')
  })

  test('a sentence below signs nothing', () => {
    const sample = '„Das Boot fährt nie pünktlich.“\n\nJon Ebbe, der Hafenmeister, kam zu spät.'
    expect(names('de', sample)).not.toContain('Jon Ebbe')
  })
})

function names(lang: Language, sample: string): readonly (string | null)[] {
  return linesOf(lang, sample).map((line) => {
    const name = line.slice(0, line.indexOf(':'))
    return name === 'nobody' ? null : name
  })
}

describe('a body that somebody speaks for', () => {
  test.each([
    ['de', 'Die Hafenbehörde schweigt. „Wir prüfen das“, sagte ein Sprecher.', 'Hafenbehörde'],
    ['es', 'La empresa Brack no respondió. «Lo estudiamos», dijo un portavoz.', 'Brack'],
    ['fr', 'Au ministère, on assure qu’il n’y a « aucune raison de craindre ».', 'Le ministère'],
    ['fr', 'Sur une banderole, on pouvait lire : « Le port est à nous »', 'Une banderole'],
  ] as const)('%s: %s', (lang, sample, name) => {
    expect(lastIn(lang, sample)[0]?.toLowerCase()).toContain(name.toLowerCase().split(' ').at(-1))
  })

  test.each([
    ['de', 'Ana Ruiz kam allein. „Wir prüfen das“, sagte ein Sprecher.', 'Ein Sprecher'],
    [
      'de',
      'Die Polizei kam. „Wir prüfen das“, sagte ein Gerichtssprecher.',
      'Ein Gerichtssprecher',
    ],
  ] as const)('and nobody who isn’t there: %s: %s', (lang, sample, name) => {
    expect(lastIn(lang, sample)[0]).toBe(name)
  })
})

describe('a noun for somebody who has a name', () => {
  test.each([
    ['Landwirt Jon Ebbe klagt. „Es regnet nie“, sagte der 58-Jährige.', 'Jon Ebbe'],
    ['Minister Jon Ebbe klagt. „Es regnet nie“, sagte der Politiker.', 'Jon Ebbe'],
    ['Jon Ebbe ist enttäuscht. „Es regnet nie“, sagte der Landwirt.', 'Jon Ebbe'],
    ['Oberbürgermeisterin Ana Ruiz kam. „Es regnet“, sagte die Oberbürgermeisterin.', 'Ana Ruiz'],
  ])('%s', (sample, name) => {
    expect(lastIn('de', sample)[0]).toBe(name)
  })

  test.each([
    ['Landwirt Jon Ebbe klagt.\n\n„Es regnet nie“, sagte der Richter.', 'Der Richter'],
    ['Jon Ebbe klagt. „Es regnet nie“, sagte der Anwalt der Stadt.', 'Der Anwalt der Stadt'],
    ['Jon Ebbe klagt. „Es regnet nie“, sagte eine Landwirtin.', 'Eine Landwirtin'],
  ])('and somebody else: %s', (sample, name) => {
    expect(lastIn('de', sample)[0]).toBe(name)
  })
})

describe('several of whom a list has one of', () => {
  test.each([
    ['pt', '“Queremos o cais de volta”, diziam os patrões.', 'Os patrões'],
    ['es', '«Queremos el muelle», reclamaban las costureras.', 'Las costureras'],
    ['fr', '« Nous voulons le quai », réclament les couturières.', 'Les couturières'],
  ] as const)('%s: %s', (lang, sample, name) => {
    expect(lastIn(lang, sample)[0]).toBe(name)
  })

  test.each([
    ['es', 'Los muelles siguieron cerrados «por el mal tiempo y la falta de barcos».'],
    ['fr', 'Les quais restent fermés « à cause du mauvais temps et des vagues ».'],
  ] as const)('and things: %s: %s', (lang, sample) => {
    expect(lastIn(lang, sample)[0]).toBeNull()
  })
})

describe('the subject behind an aside', () => {
  test.each([
    ['fr', '« La nuit a été longue », résume, fatiguée, Ana Ruiz.'],
    ['es', '«Fue una noche larga», resumió, cansada, Ana Ruiz.'],
    ['es', '«Ni dos años», opina por su parte Ana Ruiz.'],
    ['fr', 'Ana Ruiz en est sûre : « Le mur tient encore. »'],
  ] as const)('%s: %s', (lang, sample) => {
    expect(lastIn(lang, sample)[0]).toBe('Ana Ruiz')
  })

  test.each([
    ['es', 'Ana Ruiz llegó. «Fue una noche larga», resumió, y Jon Ebbe calló.'],
    ['fr', 'Ana Ruiz est venue. « La nuit a été longue », dit-elle, et Jon Ebbe s’est tu.'],
  ] as const)('and what goes on: %s: %s', (lang, sample) => {
    expect(lastIn(lang, sample)[0]).toBe('Ana Ruiz')
  })
})
