import { readdir, readFile, realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILT_LIST, inTurns, placeBuild } from '../../src/site/placeBuild.ts'
import { type TempFolder, tempFolder } from './tempFolder.ts'

type Files = Readonly<Record<string, string>>

const BUILT: Files = {
  'index.html': 'new',
  'assets/b.js': 'b',
  'articles/b.html': 'b',
  'sw.js': 'new worker',
}

const BEFORE: Files = {
  'index.html': 'old',
  'assets/a.js': 'a',
  'articles/a.html': 'a',
  'stories/2.html': 'two',
  'sw.js': 'old worker',
}

async function place(files: Files, out: string, inPlace: readonly string[] = []) {
  const built = await tempFolder(files)
  await placeBuild(built.path, out, inPlace)
}

/** The files of a folder and what they hold, without the list of what was built. */
async function filesIn({ path }: TempFolder): Promise<Files> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== BUILT_LIST)
    .map(({ parentPath, name }) => join(parentPath, name))
  const contents = files.map(async (file) => [
    file.slice(path.length + 1),
    await readFile(file, 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(contents))
}

test('a build takes the place of the one before, of which nothing is left', async () => {
  const out = await tempFolder()
  await place(BEFORE, out.path)
  await place(BUILT, out.path)
  expect(await filesIn(out)).toEqual(BUILT)
  expect((await readdir(out.path)).toSorted()).toEqual(
    [BUILT_LIST, 'articles', 'assets', 'index.html', 'sw.js'].toSorted(),
  )
})

test('what lies in place as this build has it stays, and is its own', async () => {
  const out = await tempFolder()
  await place(BEFORE, out.path)
  await place(BUILT, out.path, ['articles/a.html'])
  expect(await filesIn(out)).toEqual({ ...BUILT, 'articles/a.html': 'a' })
  await place(BUILT, out.path)
  expect(await filesIn(out)).toEqual(BUILT)
})

test('what lies in place is known to be the build’s where the list was lost', async () => {
  const out = await tempFolder()
  await place(BEFORE, out.path)
  await out.remove(BUILT_LIST)
  await place(BUILT, out.path, ['articles/a.html'])
  await place(BUILT, out.path)
  expect(Object.keys(await filesIn(out))).not.toContain('articles/a.html')
})

test('the first build makes its folder', async () => {
  const folder = await tempFolder()
  await place(BUILT, join(folder.path, 'on/record'))
  expect(await folder.read('on/record/articles/b.html')).toBe('b')
})

test('what no build wrote stays, however deep it lies', async () => {
  const own = {
    CNAME: 'sandport.example',
    '.git/HEAD': 'ref',
    'articles/own.html': 'own',
    'stories/notes/own.txt': 'own',
    'photos/one.jpg': 'own',
  }
  const out = await tempFolder(own)
  await place(BEFORE, out.path)
  await out.save('assets/later.js', 'own')
  await place(BUILT, out.path)
  expect(await filesIn(out)).toEqual({ ...own, 'assets/later.js': 'own', ...BUILT })
})

test('a page that somebody changed since it was built is theirs', async () => {
  const out = await tempFolder()
  await place(BEFORE, out.path)
  await out.save('articles/a.html', 'moved to another place')
  await place(BUILT, out.path)
  expect(await filesIn(out)).toEqual({ ...BUILT, 'articles/a.html': 'moved to another place' })
  await place(BUILT, out.path)
  expect(await out.read('articles/a.html')).toBe('moved to another place')
})

test('without a list nothing is known to be built, and all of it stays', async () => {
  const out = await tempFolder(BEFORE)
  await place(BUILT, out.path)
  expect(await filesIn(out)).toEqual({ ...BEFORE, ...BUILT })
})

test('no list reaches out of its folder', async () => {
  const folder = await tempFolder()
  const out = join(folder.path, 'site')
  await place({ 'own.txt': 'own', ...BEFORE }, out)
  await folder.save('own.txt', 'own')
  const list = await folder.read(`site/${BUILT_LIST}`)
  await folder.save(`site/${BUILT_LIST}`, list.replace(' own.txt', ' ../own.txt'))
  await place(BUILT, out)
  expect(await folder.read('own.txt')).toBe('own')
  expect(await folder.read('site/own.txt')).toBe('own')
})

test('where a build was stopped while it was put in place, the next one finishes', async () => {
  const out = await tempFolder({ CNAME: 'sandport.example', '.git/HEAD': 'ref' })
  await place(BEFORE, out.path)
  // A folder in its way stops it.
  await out.save('articles/b.html/own.txt', 'own')
  await expect(place(BUILT, out.path)).rejects.toThrow('b.html')
  expect(await filesIn(out)).toMatchObject({ ...BEFORE, 'assets/b.js': 'b' })
  await out.remove('articles/b.html/own.txt')
  await place({ 'index.html': 'newest' }, out.path)
  expect(await filesIn(out)).toEqual({
    CNAME: 'sandport.example',
    '.git/HEAD': 'ref',
    'index.html': 'newest',
  })
})

test('a folder that is linked stays a link, and what it leads to is built into', async () => {
  const folder = await tempFolder({ 'www/CNAME': 'sandport.example' })
  const out = join(folder.path, 'dist')
  await symlink(join(folder.path, 'www'), out)
  await place(BUILT, out)
  expect(await realpath(out)).toBe(await realpath(join(folder.path, 'www')))
  expect(await folder.read('www/index.html')).toBe('new')
  expect(await folder.read('www/CNAME')).toBe('sandport.example')
})

test('a linked file is replaced, and not what it leads to', async () => {
  const folder = await tempFolder({ 'own.html': 'own', 'site/robots.txt': '' })
  await symlink(join(folder.path, 'own.html'), join(folder.path, 'site/index.html'))
  await place(BUILT, join(folder.path, 'site'))
  expect(await folder.read('own.html')).toBe('own')
  expect(await folder.read('site/index.html')).toBe('new')
})

test('no file is there before what it leads to, nor after that has gone', () => {
  const files = [
    'stories/2.html',
    'sw.js',
    'articles/a.html',
    'data/a.json',
    'assets/a.js',
    'a.svg',
  ]
  expect(inTurns(files).flat()).toEqual([
    'a.svg',
    'assets/a.js',
    'data/a.json',
    'articles/a.html',
    'stories/2.html',
    'sw.js',
  ])
})
