import { openShelf } from '../../src/library/shelf/openShelf.ts'
import { keepStories } from '../../src/library/stories/keepStories.ts'

/* What `openShelfIn` runs in a page. */
Object.assign(window, { ownShelf: { shelf: openShelf({ host: window }), keepStories } })
