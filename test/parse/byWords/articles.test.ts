import { describe, expect, test } from 'vitest'
import { speakerOf } from '../story.ts'
import { parseIn, type Language } from './storyIn.ts'

/** Every quote of a sample with its speaker: `Ana Ruiz: « Le mur tient »`. */
function linesOf(lang: Language, sample: string): readonly string[] {
  const article = parseIn(lang, sample)
  return article.quotes.map((quote) => {
    const spoken = (quote.fragments ?? [quote])
      .map(({ start, end }) => article.text.slice(start, end))
      .join(' … ')
    return `${speakerOf(article, quote) ?? 'nobody'}: ${spoken}`
  })
}

type Case = readonly [sample: string, lines: readonly string[]]

const FRENCH: readonly Case[] = [
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
    ['Ana Ruiz: « La digue, explique Ana Ruiz, ne tiendra pas l’hiver. »'],
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
]

const SPANISH: readonly Case[] = [
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
    'Luis Ebbe llegó tarde al pleno. «Nadie me avisó», lamentó el pescador.',
    ['El pescador: «Nadie me avisó»'],
  ],
  [
    'Ana Ruiz señaló que el puerto “no cerrará nunca” y pidió calma a los vecinos.',
    ['Ana Ruiz: “no cerrará nunca”'],
  ],
  [
    '“Hemos pagado todo”, ha dicho la empresa Brack en un comunicado. Ana Ruiz lo duda: “Yo no he visto nada.”',
    ['Brack: “Hemos pagado todo”', 'Ana Ruiz: “Yo no he visto nada.”'],
  ],
]

describe('whole stories', () => {
  test.each(FRENCH)('fr: %s', (sample, lines) => {
    expect(linesOf('fr', sample)).toEqual(lines)
  })

  test.each(SPANISH)('es: %s', (sample, lines) => {
    expect(linesOf('es', sample)).toEqual(lines)
  })
})

describe('stories in which nobody speaks', () => {
  test.each([
    ['fr', '— Le port, précise la mairie, est fermé depuis lundi matin.'],
    ['fr', '— Le mur, puis la jetée, puis le phare.'],
    ['fr', '— Le mur tient, dit-on au port.'],
    ['fr', 'Le bateau « La Belle Sandportaise » est rentré au port.'],
    ['fr', 'Le roman « Les Digues » paraît jeudi chez un éditeur de Sandport.'],
    ['fr', 'Les pêcheurs surnommés « les hirondelles » ont quitté le port.'],
    ['fr', 'Le mot « digue » vient du nord.'],
    ['fr', 'Selon Ana Ruiz, le mur tient. Le port rouvre lundi.'],
    ['fr', 'La maire a déclaré lundi que le mur tiendra tout l’hiver.'],
    ['es', '—El puerto, precisa el ayuntamiento, está cerrado desde el lunes.'],
    ['es', '—Primero el muro, luego el faro, luego el puerto.'],
    ['es', 'La película “Las Mareas” se estrena el jueves en Sandport.'],
    ['es', 'El barco “Bella Sandport” volvió al puerto por la noche.'],
    ['es', 'Los llamados “vencejos” dejaron el puerto en otoño.'],
    ['es', 'La palabra “dique” viene del norte.'],
    ['es', 'Según Ana Ruiz, el muro aguanta. El puerto abre el lunes.'],
    ['es', 'La alcaldesa dijo el lunes que el muro aguantará todo el invierno.'],
  ] as const)('%s: %s', (lang, sample) => {
    expect(linesOf(lang, sample)).toEqual([])
  })
})
