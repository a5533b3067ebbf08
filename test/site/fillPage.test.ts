import { expect, test } from 'vitest'
import { fillPage, openTemplate } from '../../src/site/fillPage.ts'

const TEMPLATE =
  '<head><meta charset="utf-8"><title>On Record</title><link rel="icon"></head><body><div id="root"></div></body>'

test('what React puts in front goes to the head, the rest into the root', () => {
  const rendered = '<title>A &lt;b&gt;</title><link rel="x" href="y"/><main>text</main>'
  expect(fillPage(openTemplate(TEMPLATE), rendered, '<meta name="n">')).toBe(
    '<head><meta charset="utf-8"><title>A &lt;b&gt;</title><link rel="x" href="y"/><meta name="n"><link rel="icon"></head>' +
      '<body><div id="root"><main>text</main></div></body>',
  )
})

test('words of an article that mean something to a replacement are kept as they are', () => {
  const rendered = "<title>$& $' $1</title><main>$` $$ <title>no</title></main>"
  const page = fillPage(openTemplate(TEMPLATE), rendered, '')
  expect(page).toContain("<title>$& $' $1</title>")
  expect(page).toContain('<div id="root"><main>$` $$ <title>no</title></main></div>')
})

test('the shell is the template with its root empty', () => {
  expect(openTemplate(TEMPLATE).shell).toBe(TEMPLATE)
})

test('a template without a root is refused', () => {
  expect(() => openTemplate('<title>a</title>')).toThrow('root')
})
