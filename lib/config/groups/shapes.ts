import * as v from 'valibot'
import { rule } from '../../data/field-rules.ts'
import { isLinkAddress } from '../site-url.ts'

// Shapes of values that more than one setting has.

export const linkAddress = () => v.pipe(v.string(), rule('bad-link-address', isLinkAddress))

export const flag = () => v.boolean()
