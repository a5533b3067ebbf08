// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { likeBrowser } from '../likeBrowser.ts'
import { renderApp } from '../renderApp.tsx'

likeBrowser()

const STORY = `---
title: Harbour wall leaks
date: 2026-11-20
publisher: Tern News
---

Harbour wall leaks

The harbour wall leaks in eleven places, the Norrland Post reported on Friday.

“Everybody knew,” Ana Ruiz told Tern News.

A mason who asked not to be named because he feared for his job said it would not last the winter.
`

async function openStory(hash = '') {
  renderApp(`/articles/wall${hash}`, { wall: STORY })
  await screen.findByRole('heading', { level: 1 })
}

test('the line of what a story rests on doesn’t count its publisher among the outlets', async () => {
  await openStory()
  expect(screen.getByText('1 outlet')).toBeTruthy()
  expect(screen.queryByText('2 outlets')).toBeNull()
})

test('an unnamed source is shown with the words for keeping the name back', async () => {
  await openStory()
  await userEvent.click(screen.getByRole('link', { name: 'Sources' }))
  expect(
    screen.getByRole('link', {
      name: 'who asked not to be named because he feared for his job',
    }),
  ).toBeTruthy()
})

const DECLINED = `Harbour wall leaks

By Mara Quill

3 March 2026

The harbour wall leaks in eleven places. “Everybody knew,” said Ana Ruiz, the engineer.

Ruiz declined to say whether the wall would hold until the spring.

Norrbank, which paid for the wall, declined to comment.
`

test('whoever speaks in the story declined to answer, and whoever doesn’t declined to comment', async () => {
  renderApp('/articles/wall', { wall: DECLINED })
  await screen.findByRole('heading', { level: 1 })
  expect(screen.getByRole('note', { name: 'Declined to answer' }).textContent).toContain('Ana Ruiz')
  expect(screen.getByRole('note', { name: 'Declined to comment' }).textContent).toContain(
    'Norrbank',
  )
  expect(screen.getByText('1 gave no comment')).toBeTruthy()
})
