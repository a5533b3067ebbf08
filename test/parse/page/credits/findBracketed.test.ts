import { findBracketed, findParenthesis } from '../../../../src/parse/page/credits/findBracketed.ts'
import { describeRecogniser } from './describeRecogniser.ts'

describeRecogniser(
  'a part in brackets',
  findBracketed,
  ['[{names:CNBC, Getty Images}]', '({names:Jon Ebbe/AP})', '(Image credit: {names:Jon Ebbe})'],
  [
    'Boats in the harbour (Jon Ebbe/AP)',
    '(Ebbe) spoke (Ruiz) sang',
    '[The wall in May',
    '(Laughs.)',
    '[Applause]',
    '[ARCHIVAL CLIP]',
    '[SPONSOR BREAK]',
    'The wall',
  ],
)

describeRecogniser(
  'brackets behind a caption',
  findParenthesis,
  [
    'Boats in the harbour. ({names:Jon Ebbe/AP})',
    'Boats in the harbour [File: {names:Jon Ebbe/AP}]',
    'Boats in the harbour ({names:Jon Ebbe, Reuters}).',
    'Boats in the harbour. ({names:Jon Ebbe})',
    'Boats in the harbour (Photo by {names:Jon Ebbe})',
    'Boats in the harbour (Tern Photo by {names:Jon Ebbe})',
    'Boats in the harbour ({names:AP Photo/Jon Ebbe})',
    'Boats in the harbour ({names:PA Archive})',
    'Boats in the harbour. {names:JON EBBE (EFE)}',
    'Boats of the friends of Jon Ebbe ({names:EFE})',
  ],
  [
    'Boats in the harbour. Jon Ebbe (builder)',
    'Boats in the harbour of Sandport (Norway)',
    'The wall is old (it was built in 1911)',
    'Boats in the harbour. Jon Ebbe/AP',
    'Boats) in the harbour',
    'The first I lost on a train. (Laughs.)',
    'Not in November. [Long pause]',
  ],
)
