// A quick drawing must be the engine's own, letter by letter, error by error.
import test from 'ava'
import fc from 'fast-check'
import { Liquid } from 'liquidjs'
import { createLayoutEngine } from '../../lib/page/liquid-engine.ts'
import { printValue, textOf, trustHtml } from '../../lib/page/trusted-html.ts'

const filters = { shout: (value: unknown) => `${textOf(value)}!` }

const scope = {
  page: {
    title: 'a < b',
    html: trustHtml('<b>太字</b>'),
    none: undefined,
    nothing: null,
    blank: '',
    count: 3,
    yes: true,
    no: false,
    list: [{ name: '一' }, { name: '二' }],
    emptyList: [],
    group: { size: 'own', title: 'a < b' },
  },
}

const parts: Readonly<Record<string, string>> = {
  base: '<{% block main %}{{ page.title }}{% endblock %}>',
  item: '[{{ name }}{% if last %}.{% endif %}]',
  greedy: '{{ page.title }}{{ missing }}',
}

/** The same engine without anything quick. */
function plainEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    lenientIf: true,
    outputEscape: printValue,
    catchAllErrors: true,
    locale: 'en-US',
    templates: parts,
  })
  engine.registerFilter('shout', filters.shout)
  return engine
}

const plain = plainEngine()
const layoutEngine = createLayoutEngine(filters, (name) => {
  const text = parts[name]
  return text === undefined ? undefined : layoutEngine.parse(text, name)
})

/** What is drawn, or what is complained of. */
function outcome(draw: () => unknown): unknown {
  try {
    return draw()
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(/, file:[^,]*/g, '') : error
  }
}

function drawings(text: string): readonly [quick: unknown, byEngine: unknown] {
  return [
    outcome(() => layoutEngine.render(layoutEngine.parse(text, 'layouts/a.html'), scope)),
    outcome(() => plain.parseAndRenderSync(text, {}, { globals: scope })),
  ]
}

const value = fc.oneof(
  fc.constantFrom(
    ...Object.keys(scope.page).map((name) => `page.${name}`),
    'page.list.size',
    'page.list.first.name',
    'page.list[0].name',
    'page["title"]',
    'page.group.size',
    'page.group.first',
    'page.title.size',
    'page.missing',
    'page.none.deeper',
    'page.title.deeper',
    'missing',
    'forloop.index',
    'item.name',
  ),
  fc.constantFrom('"a < b"', "''", '3', 'true', 'false', 'nil', 'empty', 'blank', '(1..3)'),
)
const filter = fc.constantFrom(
  '',
  ' | shout',
  ' | default: page.title',
  ' | default: "x" | shout',
  ' | append: page.title',
  ' | append: page.missing',
  ' | size',
  ' | map: "name"',
  ' | join: "、"',
  ' | default: "x", allow_false: true',
  ' | truncate: 2',
)
const output = fc.tuple(value, filter).map((words) => `{{ ${words.join('')} }}`)
const comparison = fc
  .tuple(value, fc.constantFrom('==', '!=', '<', 'contains', 'and', 'or'), value)
  .map((words) => words.join(' '))
const condition = fc.oneof(
  value,
  comparison,
  fc.tuple(comparison, fc.constantFrom('and', 'or'), comparison).map((words) => words.join(' ')),
  value.map((name) => `not ${name}`),
  fc.tuple(value, filter).map((words) => words.join('')),
)
const { template } = fc.letrec<{ template: string }>((tie) => ({
  template: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('字', ' \n ', '<p>'),
    output,
    output,
    fc
      .tuple(condition, tie('template'), tie('template'))
      .map(
        ([holds, then, otherwise]) => `{% if ${holds} %}${then}{%- else -%}${otherwise}{% endif %}`,
      ),
    tie('template').map((body) => `{% for item in page.list %}${body}{% endfor %}`),
    tie('template').map((body) => `{% for item in page.list %}${body}{% break %}{% endfor %}`),
    tie('template').map((body) => `{% unless page.yes %}${body}{% endunless %}${body}`),
    value.map((name) => `{% assign held = ${name} %}{{ held }}`),
    value.map((name) => `{% render 'item', name: ${name}, last: page.none %}`),
    value.map((name) => `{% render 'item' with ${name} as name %}`),
    fc.constantFrom(`{% render 'greedy' %}`, `{% render 'item', name: page.title %}`),
    fc.tuple(tie('template'), tie('template')).map((both) => both.join('')),
  ),
}))

test('random templates', (t) => {
  fc.assert(
    fc.property(template, (text) => {
      const [quick, byEngine] = drawings(text)
      t.deepEqual(quick, byEngine, text)
    }),
    { seed: 20_261_124, numRuns: 1_500 },
  )
})

test('a template that extends another', (t) => {
  fc.assert(
    fc.property(template, (body) => {
      for (const text of [
        `{% layout 'base' %}{% block main %}${body}{% endblock %}`,
        `{% layout 'base' %}{% block main %}${body}{{ block.super }}{% endblock %}`,
      ]) {
        const [quick, byEngine] = drawings(text)
        t.deepEqual(quick, byEngine, text)
      }
    }),
    { seed: 20_261_124, numRuns: 300 },
  )
})
