import * as v from 'valibot'
import { filledText, rule } from '../../data/field-rules.ts'
import { isFontPath } from '../font-path.ts'
import { isLinkAddress } from '../site-url.ts'

// Shapes of values that more than one setting has.

export const linkAddress = () => v.pipe(v.string(), rule('bad-link-address', isLinkAddress))

export const fontPaths = () => v.array(v.pipe(filledText(), rule('bad-font-path', isFontPath)))

export const flag = () => v.boolean()
