import { describe, expect, test } from 'vitest'
import { lastIn, linesOf, parseIn } from './storyIn.ts'

function lastOf(sample: string): string | null {
  return lastIn('de', sample)[0]
}

describe('verbs that part around the words', () => {
  test.each([
    ['Ana Ruiz warf der Stadt „Versagen“ vor.', 'Ana Ruiz'],
    ['Ana Ruiz wies die Vorwürfe als „haltlos“ zurück.', 'Ana Ruiz'],
    ['Ana Ruiz soll den Fischer Jon Ebbe „Feigling“ genannt haben.', 'Ana Ruiz'],
    ['Aus dem Bericht geht hervor, dass die Mauer „nicht mehr sicher“ ist.', 'Bericht'],
  ])('%s', (sample, name) => {
    expect(lastOf(sample)).toBe(name)
  })

  test.each([
    'Ana Ruiz hat im Bericht des Magazins „Neue Ufer“ geblättert.',
    'Ana Ruiz sprach mit dem Regisseur des Films „Salz“.',
    'Ana Ruiz hatte die Gruppe „Rotes Boot“ eingeladen.',
  ])('no words of hers: %s', (sample) => {
    expect(parseIn('de', sample).quotes).toEqual([])
  })
})

describe('whoever does something', () => {
  test.each([
    // *Bender* is no compound of *Ende*
    [
      'Die Wirtin Rosi Bender will nur, dass es vorbei ist. „Mir ist es egal“, sagt sie.',
      'Rosi Bender',
    ],
    // a man’s noun in -e that no list has
    ['Es regnete. „Die Mauer hält“, sagte der Deichgrafe.', 'Der Deichgrafe'],
    // what stands before the marks is said too
    ['Die Mauer „wird nicht fallen“, sagte Ana Ruiz.', 'Ana Ruiz'],
    ['Ana Ruiz, die Autorin von „Salz“, sagte: „Die Mauer hält.“', 'Ana Ruiz'],
    // who hears it speaks for nobody
    ['„Sie hält“, sagte ein Bahnsprecher der Deutschen Presse-Agentur.', 'Ein Bahnsprecher'],
    ['„Sie hält“, sagte ein Sprecher der Deutschen Werft.', 'Deutsche Werft'],
    // in the mood of report somebody else says so
    ['Ana Ruiz kam spät. Ihr Team habe „null Mut“ gezeigt.', 'Ana Ruiz'],
    ['Ihr Team habe „null Mut“ gezeigt, sagte Ana Ruiz.', 'Ana Ruiz'],
    ['Ana Ruiz kam. Das Team hat „null Mut“ gezeigt.', 'Das Team'],
    ['Der Fahrer habe „Wir warten alle“ gerufen.', 'Der Fahrer'],
    ['Ana Ruiz kam. Der Minister wolle „keine halben Sachen“.', 'Der Minister'],
    ['„Sie hält“, sagte ein Sprecher des Hotels.', 'Ein Sprecher des Hotels'],
    // a paper that cites somebody
    ['„Die Mauer hält“, zitiert der Bote den Hafenmeister Jon Ebbe.', 'Jon Ebbe'],
    // whose somebody is
    ['Finnlands Präsidentin Ana Ruiz nannte den Plan „klug“.', 'Ana Ruiz'],
    ['Ana Ruiz kam. „Die Mauer hält“, lautete Ruiz’ Antwort.', 'Ana Ruiz'],
    ['Jon Ebbe kam. „Die Mauer hält“, lautete Ebbes Antwort.', 'Jon Ebbe'],
    // an aside between two halves of what is reported
    ['Er, sagt Jon Ebbe, habe „nie daran geglaubt“.', 'Jon Ebbe'],
    ['Während Ana Ruiz den Plan als „mutig“ lobte, schwieg der Rat.', 'Ana Ruiz'],
    // a clause that comes first
    ['Ana Ruiz sieht es gelassen. Dass der Hafen schweigt, sei „kein Drama“.', 'Ana Ruiz'],
    // an adverb that is also a name
    ['Anders sieht es Jon Ebbe vom Fischereiverband: „Das hält nicht lange.“', 'Jon Ebbe'],
    ['„Enttäuschend“ nannte Jon Ebbe vom Fischereiverband das Ergebnis.', 'Jon Ebbe'],
    // the second half leaves its verb out
    ['Ana Ruiz sprach von einem „guten Tag“, Jon Ebbe von einer „Katastrophe“.', 'Jon Ebbe'],
    ['Jon Ebbe kam. Mit den Worten „Die Mauer hält“ schloss Ana Ruiz den Abend.', 'Ana Ruiz'],
  ])('%s', (sample, name) => {
    expect(lastOf(sample)).toBe(name)
  })

  test.each([
    ['„Die Mauer hält“, sagte der Zeitung gestern Ana Ruiz.', 'Ana Ruiz'],
    ['Ana Ruiz kritisierte den Bau Ebbes, der lange währte, als „teuer“.', 'Ana Ruiz'],
    ['Die Bürgermeisterin Ana Ruiz, die den Bericht schreibt, nannte ihn „fertig“.', 'Ana Ruiz'],
    ['Anders Falk kam. „Die Mauer hält“, sagte Anders Falk.', 'Anders Falk'],
  ])('not another: %s', (sample, name) => {
    expect(lastOf(sample)).toBe(name)
  })
})

describe('whose somebody is, behind them or before', () => {
  test.each([
    [
      'Jon Lohmann schwieg. „Er bleibt“, sagte eine Sprecherin Lohmanns.',
      'Eine Sprecherin Lohmanns',
    ],
    ['Jon Lohmann schwieg. „Er bleibt“, sagte ein Berater Lohmanns.', 'Ein Berater Lohmanns'],
    [
      'Jon Lohmann schwieg. Ein Vertrauter von Lohmann sagte: „Er bleibt.“',
      'Ein Vertrauter von Lohmann',
    ],
    ['Jon Lohmann schwieg. „Er bleibt“, sagte die Witwe Jon Lohmanns.', 'Die Witwe Jon Lohmanns'],
    ['Jon Lohmann schwieg. „Er bleibt“, sagte Lohmanns Ehemann Uwe.', 'Uwe'],
    ['Jon Benz schwieg. „Er bleibt“, sagte Benz’ Sprecher Jan Voss.', 'Jan Voss'],
    ["Jon Benz schwieg. „Er bleibt“, sagte Benz' Sprecher.", "Benz' Sprecher"],
    ['Jon Lohmann schwieg. „Er bleibt“, erklärte das Büro Lohmanns.', 'Büro Lohmanns'],
    ['Jon Lohmann schwieg. „Er bleibt“, hieß es aus Lohmanns Büro.', 'Lohmanns Büro'],
    ['Jon Lohmann schwieg. „Er bleibt“, sagte die Sprecherin Lohmanns, Ina Kern.', 'Ina Kern'],
  ])('%s', (sample, name) => {
    expect(lastIn('de', sample)).toEqual([name, 'stated'])
  })

  test.each([
    ['„Er bleibt“, sagte der Anwalt Jens Peters.', 'Jens Peters'],
    ['Jens Peters kam. „Er bleibt“, sagte der Anwalt Peters.', 'Jens Peters'],
    ['„Er bleibt“, sagte Bürgermeister Jonas.', 'Jonas'],
    ['Jon Benz schwieg. „Er bleibt“, sagte der Schiffer Benz.', 'Jon Benz'],
    [
      'Ursula von der Leyen kam. „Sie bleibt“, sagte Präsidentin von der Leyen.',
      'Ursula von der Leyen',
    ],
    ['„Er bleibt“, sagte eine Sprecherin der Polizei.', 'Polizei'],
  ])('nobody’s: %s', (sample, name) => {
    expect(lastOf(sample)).toBe(name)
  })
})

describe('where words are written', () => {
  test.each([
    ['In einem Schreiben an die Eltern heißt es, die Schule sei „bis Mai zu“.', 'Schreiben'],
    ['In der Begründung heißt es, die Mauer sei „nicht mehr sicher“.', 'Begründung'],
    ['Auf dem Plakat ist zu lesen: „Die Mauer bleibt stehen.“', 'Plakat'],
    ['Wie es aus dem Rathaus hieß, sei die Mauer „nicht mehr sicher“.', 'Rathaus'],
  ])('%s', (sample, name) => {
    expect(lastOf(sample)).toBe(name)
  })

  test.each([
    ['Am Hafen heißt es, die Mauer von Jon Ebbe halte. „Sie hält“, sagte Ebbe.', 'Jon Ebbe'],
    ['Ana Ruiz steht am Plakat: „Die Mauer bleibt stehen.“', 'Ana Ruiz'],
  ])('and where they aren’t: %s', (sample, name) => {
    expect(lastOf(sample)).toBe(name)
  })
})

describe('a sentence that points back', () => {
  test.each([
    '„Wir bleiben hier.“ Das sagte Ana Ruiz dem Boten.',
    '„Wir bleiben hier.“ Das sagte Bürgermeisterin Ana Ruiz.',
    '„Wir bleiben hier.“ So Ana Ruiz.',
    '„Wir bleiben hier.“ Mit diesen Worten ging Ana Ruiz.',
    '„Wir bleiben hier.“ Das ist das Fazit von Ana Ruiz.',
  ])('%s', (sample) => {
    expect(lastOf(sample)).toBe('Ana Ruiz')
  })

  test.each([
    'Jon Ebbe lachte. „Wir bleiben hier.“ Das freute Ana Ruiz.',
    'Jon Ebbe lachte. „Wir bleiben hier.“ Mit diesem Boot kam Ana Ruiz.',
    'Jon Ebbe lachte. „Wir bleiben hier.“ Das belegte Brot aß Ana Ruiz.',
  ])('and one that goes on: %s', (sample) => {
    expect(lastOf(sample)).toBe('Jon Ebbe')
  })
})

describe('names of nouns', () => {
  test.each([
    ['Am Montag nannte die Neue Welle den Plan „sehr gewagt“.', 'Neue Welle'],
    ['„Die Mauer hält“, sagte der Hamburger Anwalt Jon Ebbe.', 'Jon Ebbe'],
    ['„Die Mauer hält“, sagte die Vorsitzende des Vereins Netze, Ana Ruiz.', 'Ana Ruiz'],
    ['Ministerin Ana Ruiz kam. „Die Mauer hält“, sagte die Politikerin.', 'Ana Ruiz'],
  ])('%s', (sample, name) => {
    expect(lastOf(sample)).toBe(name)
  })

  test.each([
    ['Am Montag traf die neue Welle Ana Ruiz. „Sie war hoch“, sagte Ruiz.', 'Ana Ruiz'],
    ['Ana Ruiz kam. „Die Mauer hält“, sagte der Politiker.', 'Der Politiker'],
  ])('and those that are none: %s', (sample, name) => {
    expect(lastOf(sample)).toBe(name)
  })
})

test('whole stories', () => {
  const story =
    'Landwirt Jon Ebbe sorgt sich. „Der Boden ist zu trocken“, sagt er. Anders sieht es Ana Ruiz vom Wetteramt: „Es kommt Regen.“\n\nDer Bauer winkt ab. „Das hören wir seit Mai“, so Ebbe.'
  expect(linesOf('de', story)).toEqual([
    'Jon Ebbe: „Der Boden ist zu trocken“',
    'Ana Ruiz: „Es kommt Regen.“',
    'Jon Ebbe: „Das hören wir seit Mai“',
  ])
})
