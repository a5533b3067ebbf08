import { describe, expect, test } from 'vitest'
import { wordsOf } from '../story.ts'
import { compareIn, lastIn, linesOf, parseIn } from './storyIn.ts'

describe('who speaks, where the words stand side by side', () => {
  test.each([
    ['{quote:«El muro aguanta»}, {cue:dijo} {mention:Ana Ruiz} en el puerto.', 'Ana Ruiz'],
    ['{quote:“Tenemos mucho tiempo”}, {cue:aseguró} {mention:la alcaldesa}.', 'La alcaldesa'],
    ['{quote:“Soy inocente”}, alcanzó a {cue:gritar} {mention:Jon Ebbe}.', 'Jon Ebbe'],
    ['{quote:“Es tarde”}, {cue:ha dicho} el portavoz, {mention:Luis Ebbe}.', 'Luis Ebbe'],
    ['{quote:“Es tarde”}, {cue:ironizó} a este medio {mention:Luis Ebbe}.', 'Luis Ebbe'],
    ['{quote:“Es tarde”}, {cue:reclamó} a gritos el vecino {mention:Luis Ebbe}.', 'Luis Ebbe'],
    ['{quote:“Es tarde”}, le {cue:soltó} ayer {mention:Ana Ruiz}.', 'Ana Ruiz'],
    ['{cue:Según} {mention:Jon Ebbe}, el muro está {quote:“al final de su vida”}.', 'Jon Ebbe'],
    ['{mention:Ana Ruiz} {cue:calificó} el plan de {quote:“locura”}.', 'Ana Ruiz'],
    ['{mention:Ana Ruiz} {cue:señaló} el lunes: {quote:«Vamos a tiempo»}.', 'Ana Ruiz'],
    [
      '{mention:La madre del repartidor Jon Ebbe} {cue:dijo}: {quote:«Tenemos tiempo»}.',
      'La madre del repartidor Jon Ebbe',
    ],
    ['{quote:–Nadie nos avisó} –{cue:lamentó} la vecina {mention:Ana Ruiz}.', 'Ana Ruiz'],
    ['En el puerto, {mention:Luis Ebbe} {cue:afirmó}: {quote:«Tenemos tiempo»}.', 'Luis Ebbe'],
    // the subject behind the verb before the quote too
    ['Ayer {cue:explicó} {mention:Ana Ruiz} que el muro {quote:“no tiene futuro”}.', 'Ana Ruiz'],
  ] as const)('%s', (sample, name) => {
    const { found, expected, ...rest } = compareIn('es', sample)
    expect([found, rest]).toEqual([expected, { lang: 'es', speaker: name, confidence: 'stated' }])
  })
})

describe('who speaks, where it has to be guessed', () => {
  test.each([
    ['Para el pescador Luis Ebbe, el puerto es “un lugar muerto”.', 'Luis Ebbe'],
    // the ending of the verb stands for the subject
    ['«El muro aguanta», dijo Ana Ruiz. «Tenemos tiempo», añadió.', 'Ana Ruiz'],
    ['Ana Ruiz llegó tarde al pleno.\n\n«Tenemos tiempo», añadió.', 'Ana Ruiz'],
    ['Ana Ruiz llegó tarde al pleno. Dijo que el muro “no tiene futuro”.', 'Ana Ruiz'],
    // another noun for somebody who was named
    ['Luis Ebbe llegó tarde al pleno. «Nadie me avisó», lamentó el pescador.', 'Luis Ebbe'],
    ['Luis Ebbe llegó tarde al pleno. «Nadie me avisó», lamentó el sandportense.', 'Luis Ebbe'],
    ['Ana Ruiz, alcaldesa de Sandport, llegó. «No», dijo la alcaldesa.', 'Ana Ruiz'],
  ] as const)('%s', (sample, name) => {
    expect(lastIn('es', sample)).toEqual([name, 'inferred'])
  })

  test('nobody, where a thing is told of', () => {
    const sample = 'El muro estaba “al final de su larga vida de piedra”.'
    expect(lastIn('es', sample)).toEqual([null, 'unknown'])
  })
})

describe('how somebody is named', () => {
  test.each([
    ['«No», dijo Ana Ruiz, alcaldesa de Sandport.', 'Ana Ruiz', 'alcaldesa de Sandport'],
    ['«No», dijo doña Ana Ruiz.', 'Ana Ruiz', null],
    ['«No», dijo Ana de la Torre.', 'Ana de la Torre', null],
    ['«No», dijo la Federación de Pesca.', 'Federación de Pesca', null],
  ])('%s', (sample, name, role) => {
    expect(parseIn('es', sample).speakers.map((one) => [one.name, one.role])).toEqual([
      [name, role],
    ])
  })
})

describe('whole stories', () => {
  test.each([
    [
      'La alcaldesa recibió a los pescadores. «Tenemos tiempo», dijo Ana Ruiz.\n\n«El muro aguanta desde hace cien años», respondió Luis Ebbe, patrón del puerto.',
      ['Ana Ruiz: «Tenemos tiempo»', 'Luis Ebbe: «El muro aguanta desde hace cien años»'],
    ],
    [
      '“El puerto abrirá antes del invierno”, aseguró Ana Ruiz. “No habrá más retrasos”, agregó.',
      ['Ana Ruiz: “El puerto abrirá antes del invierno”', 'Ana Ruiz: “No habrá más retrasos”'],
    ],
    [
      'Según el ministro Luis Ebbe, el dique está “al final de su vida”. El consejo vota el jueves.',
      ['Luis Ebbe: “al final de su vida”'],
    ],
    // things that go ahead say nothing themselves, and stand for nobody who was named
    [
      'Ana Ruiz dijo que el muro “no tiene futuro”.\n\nSegún el Consejo del Puerto, las obras avanzan “a buen ritmo”.',
      ['Ana Ruiz: “no tiene futuro”', 'Consejo del Puerto: “a buen ritmo”'],
    ],
    // nor are several of them one person
    [
      'Luis Ebbe llegó tarde al pleno. «Nadie nos avisó», lamentaron los sandportenses.',
      ['Los sandportenses: «Nadie nos avisó»'],
    ],
    // but somebody who says it does
    [
      'Según el Consejo del Puerto, Luis Ebbe dijo que las obras avanzan “a buen ritmo”.',
      ['Luis Ebbe: “a buen ritmo”'],
    ],
    [
      'Ana Ruiz llegó tarde. Según el Consejo del Puerto, la alcaldesa dijo que el muro está “al final de su vida”.',
      ['Ana Ruiz: “al final de su vida”'],
    ],
    [
      '—El muro no aguanta —advirtió Ana Ruiz—. Hay que repararlo ya.',
      ['Ana Ruiz: —El muro no aguanta … Hay que repararlo ya.'],
    ],
    ['—El muro no aguanta, dijo Ana Ruiz.', ['Ana Ruiz: —El muro no aguanta']],
    ['—¿Quién paga? —preguntó la vecina Ana Ruiz.', ['Ana Ruiz: —¿Quién paga?']],
    [
      'El sindicato denunció “una decisión tomada sin nosotros”.',
      ['El sindicato: “una decisión tomada sin nosotros”'],
    ],
    [
      'De acuerdo con Ana Ruiz, portavoz del puerto, “la mar ha ganado tres metros en diez años”.',
      ['Ana Ruiz: “la mar ha ganado tres metros en diez años”'],
    ],
    ['«El muro», precisó Ana Ruiz, «será de piedra».', ['Ana Ruiz: «El muro» … «será de piedra»']],
    [
      'Ana Ruiz señaló que el puerto “no cerrará nunca” y pidió calma a los vecinos.',
      ['Ana Ruiz: “no cerrará nunca”'],
    ],
    [
      '“Hemos pagado todo”, ha dicho la empresa Brack en un comunicado. Ana Ruiz lo duda: “Yo no he visto nada.”',
      ['Brack: “Hemos pagado todo”', 'Ana Ruiz: “Yo no he visto nada.”'],
    ],
  ] as const)('%s', (sample, lines) => {
    expect(linesOf('es', sample)).toEqual(lines)
  })
})

describe('marks', () => {
  test.each([
    '—El puerto, precisa el ayuntamiento, está cerrado desde el lunes.',
    '—Primero el muro, luego el faro, luego el puerto.',
    '—Primero el muro —después el puerto—. Y nada más.',
    'La película “Las Mareas” se estrena el jueves en Sandport.',
    'El barco “Bella Sandport” volvió al puerto por la noche.',
    'Los llamados “vencejos” dejaron el puerto en otoño.',
    'La palabra “dique” viene del norte.',
    'Según Ana Ruiz, el muro aguanta. El puerto abre el lunes.',
    'La alcaldesa dijo el lunes que el muro aguantará todo el invierno.',
  ])('quote nobody: %s', (sample) => {
    expect(linesOf('es', sample)).toEqual([])
  })

  test.each([
    ['La novela “La mar” se vende bien.', 'title'],
    ['El llamado “muro azul” no existe.', 'term'],
  ])('hold a title or a term: %s', (sample, reason) => {
    const { quotes, marked } = parseIn('es', sample)
    expect([quotes, marked.map((one) => one.reason)]).toEqual([[], [reason]])
  })

  test.each([
    ['Ana Ruiz habló de “una locura”.', 'partial'],
    ['Ana Ruiz aseguró que el muro “no tiene futuro”.', 'partial'],
    ['“El muro no tiene futuro”, aseguró Ana Ruiz.', 'direct'],
  ])('hold a clause or a few words: %s', (sample, kind) => {
    expect(parseIn('es', sample).quotes.map((quote) => quote.kind)).toEqual([kind])
  })

  test('are read as Spanish sets them', () => {
    const article = parseIn('es', '«Dijo “no” y se fue», contó Ana Ruiz.')
    expect(article.quotes.map((one) => wordsOf(article, one))).toEqual(['«Dijo “no” y se fue»'])
    expect(article.problems).toEqual([])
  })

  test('a quote opens each further paragraph with the closing mark', () => {
    const sample =
      '«El muro aguanta, y vamos a repararlo.\n\n»Tenemos mucho tiempo», dijo Ana Ruiz.'
    const [quote] = parseIn('es', sample).quotes
    expect(quote?.fragments?.length).toBe(2)
  })

  test('what stands in marks within what a dash opens is part of it', () => {
    expect(linesOf('es', '—Dijo “no” y se fue —contó Ana Ruiz.')).toEqual([
      'Ana Ruiz: —Dijo “no” y se fue',
    ])
  })
})
