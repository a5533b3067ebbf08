import { findLabelled } from '../../../../src/parse/page/credits/findLabelled.ts'
import { describeRecogniser } from './describeRecogniser.ts'

describeRecogniser(
  'a label',
  findLabelled,
  [
    'Boats in the harbour. Photo: {names:Jon Ebbe}',
    'Boats in the harbour. Photo by {names:Jon Ebbe}',
    'Boats in the harbour Photo: {names:Jon Ebbe}',
    'Boats in the harbour © {names:Jon Ebbe}',
    'Image: The wall in May. Pic: {names:Jon Ebbe}',
    'Courtesy of {names:Gull Watch}',
    'Courtesy of {names:the Gull Watch}',
    'Boats in the harbour. © 2024 {names:Jon Ebbe}',
    'Boats in the harbour. TN PHOTO: {names:JON EBBE}',
  ],
  [
    'Boats in the harbour. Jon Ebbe/AP',
    'Video: How the wall of Sandport fell in the night',
    'FILE PHOTO: The wall in May. It stood then.',
    'The photo by the door shows nobody.',
    'Sources: the harbour office and the town',
  ],
)
