import type { Rule } from './Context.ts'
import { accordingTo } from './rules/accordingTo.ts'
import { answered, continued } from './rules/continued.ts'
import { cueAfter, cueBehind } from './rules/cueAfter.ts'
import { cueBefore, cueBeside } from './rules/cueBefore.ts'
import {
  answer,
  colonBefore,
  insideParagraph,
  lastSentence,
  sameParagraph,
  sentenceBefore,
  sentenceSubject,
} from './rules/inferred.ts'
import { gapped } from './rules/gapped.ts'
import { inside } from './rules/inside.ts'
import { label } from './rules/label.ts'
import { leading } from './rules/leading.ts'
import { nameAbove } from './rules/nameAbove.ts'
import { nounCue, ownClaim, ownView } from './rules/nounCue.ts'
import { paragraphBehind } from './rules/paragraphBehind.ts'
import { pointsBack } from './rules/pointsBack.ts'
import { reportGoesOn } from './rules/reportGoesOn.ts'
import { signature } from './rules/signature.ts'
import { trailing } from './rules/trailing.ts'
import { view } from './rules/view.ts'
import { written } from './rules/written.ts'

/**
 * Every way of finding who said a quote; the first that finds somebody wins. What states it stands
 * before what only makes it likely.
 */
export const RULES: readonly Rule[] = [
  cueAfter,
  ownView,
  gapped,
  written,
  leading,
  ownClaim,
  cueBeside,
  signature,
  label,
  accordingTo,
  inside,
  trailing,
  cueBefore,
  nounCue,
  cueBehind,
  colonBefore,
  pointsBack,
  nameAbove,
  view,
  answer,
  reportGoesOn,
  sentenceSubject,
  sameParagraph,
  continued,
  answered,
  sentenceBefore,
  insideParagraph,
  lastSentence,
  paragraphBehind,
]
