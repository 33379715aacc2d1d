import { parseHtml } from '../../markdown/parse-html.ts'
import { all, isBlank, isComment, isText } from './nodes.ts'

/** Where a layout's tool puts the text of an article in. */
const placeholder =
  /\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\$\{?(?:content|body|title)\}?\$?|@@?(?:content|body|title)@@?|%(?:content|body|title)%/gi
/** The same as a comment, which is how a browser reads PHP, too. */
const comment = /^\s*#?(?:content|body|本文)\s*$|^\?php\b/i

/**
 * True for a page with a place that is still to be filled: words of a template that stand alone,
 * without words of a person around them. An article about templates has such words in a sentence,
 * and many an article has `<!-- 本文 -->` above its text.
 */
export function holdsPlaceForText(html: string): boolean {
  const { body } = parseHtml(html)
  for (const element of all(body, 'pre, code, textarea, script, style')) element.remove()
  return nodesBelow(body).some((node) => {
    if (isText(node)) return !isBlank(node.data) && isBlank(node.data.replaceAll(placeholder, ''))
    if (!isComment(node) || !comment.test(node.data)) return false
    return isBlank(node.parentNode?.textContent ?? '')
  })
}

function nodesBelow(root: Node): readonly Node[] {
  return Array.from(root.childNodes).flatMap((node) => [node, ...nodesBelow(node)])
}
