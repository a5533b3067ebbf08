import { findBarred, findSlashed } from '../../../../src/parse/page/credits/findBarred.ts'
import { describeRecogniser } from './describeRecogniser.ts'

describeRecogniser(
  'a bar',
  findBarred,
  [
    'Ana Ruiz at the harbour wall. {names:Jon Ebbe | Tern News}',
    'Ana Ruiz at the harbour wall. |{names: Jon Ebbe/Tern News}',
    'Ana Ruiz at the harbour wall |{names: Jon Ebbe/AP}',
    '{names:Getty Images | Jon Ebbe}',
  ],
  [
    'Wall to be mended | Tern News',
    'Home | News | Coast',
    'FACT CHECK | Coast',
    'Long read | Harbours',
    'The wall | It stood for a year.',
  ],
)

describeRecogniser(
  'a slash between blanks',
  findSlashed,
  [
    "The council's meeting in the old harbour hall / {names:Jon Ebbe}",
    "The council's meeting in the old harbour hall / {names:AFP}",
  ],
  ['Jon Ebbe / Tern News', 'The council and the town / the harbour and the sea', 'News / Coast'],
)
