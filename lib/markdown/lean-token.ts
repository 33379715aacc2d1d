import Parser from 'markdown-it'
import type { Token } from 'markdown-it'

type Nesting = Token['nesting']

/**
 * A token as markdown-it makes it, with plain assignments. Its own class is compiled so that every
 * field goes through a helper for `Object.defineProperty`, which takes a fifth of all the time
 * that articles take.
 */
class LeanToken implements Token {
  declare type: string
  declare tag: string
  declare attrs: Token['attrs']
  declare map: Token['map']
  declare nesting: Nesting
  declare level: number
  declare children: Token[] | null
  declare content: string
  declare markup: string
  declare info: string
  declare meta: Token['meta']
  declare block: boolean
  declare hidden: boolean
  declare attrIndex: Token['attrIndex']
  declare attrPush: Token['attrPush']
  declare attrSet: Token['attrSet']
  declare attrGet: Token['attrGet']
  declare attrJoin: Token['attrJoin']

  constructor(type: string, tag: string, nesting: Nesting) {
    this.type = type
    this.tag = tag
    this.attrs = null
    this.map = null
    this.nesting = nesting
    this.level = 0
    this.children = null
    this.content = ''
    this.markup = ''
    this.info = ''
    this.meta = null
    this.block = false
    this.hidden = false
  }
}

// The methods, and `instanceof`.
Object.setPrototypeOf(LeanToken.prototype, Parser.Token.prototype)

/** A new token; see markdown-it's `Token`. */
export function leanToken(type: string, tag: string, nesting: Nesting): Token {
  return new LeanToken(type, tag, nesting)
}
