import type { Gender } from '../grammar/mentions/Mention.ts'
import type { Entity } from './Entity.ts'

/** How well somebody fits *he* or *she*; 0 for who can't be meant. */
export function personScore(entity: Entity, gender: Gender): number {
  if (entity.plural || !entity.human) return 0
  if (gender !== null && entity.gender !== null && entity.gender !== gender) return 0
  if (entity.kind === 'person' && entity.evidence <= 0) return 0
  return (entity.gender === gender && gender !== null ? 2 : 1) + Math.min(entity.evidence, 4) / 2
}

/** Whom a story is about is meant more often than who is named once. */
export function familiarity({ mentions }: Entity): number {
  return Math.min(4, Math.log2(mentions.size + 1))
}
