import { findRunOn, findVia } from '../../../../src/parse/page/credits/findRunOn.ts'
import { describeRecogniser } from './describeRecogniser.ts'

describeRecogniser(
  'a name behind the full stop, or alone',
  findRunOn,
  [
    'Boats in the harbour. {names:Jon Ebbe/AP}',
    'Boats in the harbour.{names:Jon Ebbe/AP}',
    'Boats in the harbour in 1988. {names:Chronicle File Photo}',
    'Boats in the harbour. {names:Supplied}',
    'Boats in the harbour.Credit{names:Jon Ebbe/AP}',
    'Boats in the harbour. — {names:AP}',
    '{names:Jon Ebbe/AP}',
    '{names:nikky99/Getty Images}',
  ],
  [
    'Jon Ebbe',
    'Boats in the harbour of Sandport',
    'The wall fell. Nobody was there.',
    'It fell. The town, the harbour office and all who live there knew of it',
    'Who pays for it?',
    'We have waited for years. — Ines Falk',
    'The wall fell in the night. — Tern’s Jon Ebbe',
    '5. Save Your Stones For Later',
    // the signs of a wire and its desks, and a button
    'The wall fell in the night. ITN GVK SS KVR RTD',
    'The wall fell in the night. ITN SKL',
    'Jon Ebbe writes about the sea. Follow',
  ],
)

describeRecogniser(
  'via',
  findVia,
  [
    'The old crane of Sandport via {names:BoatLog}',
    'Boats in the harbour in 1988 via {names:Gull Watch}',
  ],
  ['Home via Sandport', 'The old crane of Sandport came via the sea', 'She came. Then via BoatLog'],
)
