import test from 'ava'
import { holdsPlaceForText } from '../../../lib/import/html/placeholders.ts'

const layouts = [
  '<body><div>{{ content }}</div></body>',
  '<body><div id="main">@@body@@</div><p>© 私</p></body>',
  '<body><h1>日記</h1><div><!-- 本文 --></div></body>',
  '<body><h1>日記</h1><div><?php echo $body; ?></div></body>',
  '<body><%= yield %></body>',
]

const articles = [
  '<body><p>テンプレートの {{ content }} は、記事の入る場所である。</p></body>',
  '<body><pre>{{ content }}</pre><p>と書く。</p></body>',
  '<body><div><!-- content --><h2>題</h2><p>本文。</p></div></body>',
  '<body><!-- 本文ここから --><p>本文。</p><!-- 本文ここまで --></body>',
  '<body><p>本文。</p><?php include "counter.php" ?></body>',
  '<body><p>本文。</p><p><!--#include virtual="/footer.html" --></p></body>',
]

test('a place that is still to be filled makes a layout', (t) => {
  for (const html of layouts) t.true(holdsPlaceForText(html), html)
})

test('words about templates, and comments above a text, do not', (t) => {
  for (const html of articles) t.false(holdsPlaceForText(html), html)
})
