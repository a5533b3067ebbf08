import { createContext, useContext, useEffect, useState } from 'react'
import { type Parser, openParser } from '../../library/parser/openParser.ts'
import { createScriptTrust } from '../../library/parser/trustedScript.ts'

/** The parser that a page brings along; null where the page opens its own. */
export const ParserContext = createContext<Parser | null>(null)

/** Brings the parser up with the page, and its reader of pages too, so that the first paste is quick. */
export function useParser(): Parser {
  const given = useContext(ParserContext)
  const [parser] = useState(() => given ?? openOwn())
  useEffect(() => {
    if (given) return undefined
    void parser.parse({ name: 'first.html', content: FIRST })
    return () => parser.close()
  }, [given, parser])
  return parser
}

function openOwn(): Parser {
  return openParser({ trust: createScriptTrust(window, import.meta.env.BASE_URL) })
}

const FIRST = '<h1>A wall</h1><p>By Ana Ruiz</p><p>“We go on,” she said on Tuesday.</p>'
