import { isOccasion } from '../../../src/parse/grammar/isOccasion.ts'
import { testRules } from '../testRules.ts'
import { placeOf, readLine } from './readLine.ts'

/** Whether the verb in brackets leads to what was said, or only tells on what occasion. */
function kindOf(sample: string): string {
  const verb = /\[([^\]]*)\]/.exec(sample)?.[1] ?? ''
  const line = readLine(sample.replace(/[[\]]/g, ''))
  const at = placeOf(line, verb)
  const clause = line.reading.clauses.find((one) => one.verb === at)
  return clause && isOccasion(line.text, line.reading, clause) ? 'occasion' : 'cue'
}

testRules(
  {
    'Who asked is not who answered': {
      does: [
        ['Ana Ruiz told me when I [asked] that it was “a small thing.”', 'occasion'],
        ['“It holds,” Ana Ruiz said when Falk [asked] her, “and it will.”', 'occasion'],
        ['Ana Ruiz said, after I [had asked] twice, that it was “gone.”', 'occasion'],
      ],
      doesNot: [
        ['When I [asked], “Is it cold?” Ana Ruiz laughed.', 'cue'],
        ['Ana Ruiz laughed when I [asked], “Is it cold?”', 'cue'],
        ['Ana Ruiz said nothing when I [asked], “Is it cold?”', 'cue'],
        ['Ana Ruiz spoke first, and I [asked], “Is it cold?”', 'cue'],
        ['Ana Ruiz said that Falk [asked] for “a small thing.”', 'cue'],
        ['Ana Ruiz said she left after Falk [asked], “Is it cold?”', 'cue'],
        ['Ana Ruiz said that she knew because Falk [asked] her, “Are you coming?”', 'cue'],
        ['Ana Ruiz told the inquiry she laughed when Falk [asked]: “Is it cold?”', 'cue'],
        ['“It holds,” Ana Ruiz said when Falk [asked] her, “Is it cold?”', 'cue'],
        ['Ana Ruiz said so after Falk [called] it “a ruin.”', 'cue'],
      ],
    },
  },
  kindOf,
)
