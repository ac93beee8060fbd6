import { change } from './address.js';
import { address } from './api.js';
import { level, verdict } from './badges.js';
import { absolute, percent } from './comparisons.js';
import { fill, h, printed } from './elements.js';
import { noteText } from './footnotes.js';
import { highlights, PrintedText } from './printedtext.js';
import { series } from './report.js';
import { table } from './tables.js';
import { checkTable } from './verification.js';

/** What is said of one number, above the place where it is printed; or a place alone. */
export async function fillPlace(dialog, page) {
    const { report, state, words } = page;
    const row = state.number && report.row(state.number);
    const text = h('div.text', { 'aria-busy': 'true' }, h('p.hint', {}, words.reading));
    fill(dialog, row ? numberHead(page, row) : lineHead(page), h('div.place-body', {}, text, row && facts(page, row)));
    try {
        const lines = await report.lines();
        const marks = row ? highlights(row, lines) : [];
        const line = row ? row.current.line : Number(state.line);
        const printedText = new PrintedText(page, lines, marks, line);
        text.replaceWith(printedText.element);
        printedText.reveal();
    } catch (problem) {
        fill(text, h('p.gap', {}, problem.detail?.[page.lang] ?? problem.message));
    }
}

function head(page, title, ...more) {
    return h(
        'div.place-head',
        {},
        h('h2', { id: 'place-title', tabindex: '-1', autofocus: true }, title),
        h(
            'div.place-tools',
            {},
            more,
            h('a.button', { href: change(page.state, { number: null, line: null }) }, page.words.close),
        ),
    );
}

function numberHead(page, row) {
    const { words, report, lang, state } = page;
    const at = report.rows.indexOf(row);
    const step = (other, word) =>
        other && h('a.button', { href: change(state, { number: other.id }), title: other.label[lang] }, word);
    return head(page, row.label[lang], step(report.rows[at - 1], words.previous), step(report.rows[at + 1], words.next));
}

function lineHead(page) {
    const section = page.report.document.outline
        .filter((one) => one.startLine <= Number(page.state.line))
        .at(-1);
    return head(page, section ? printed('span', `${section.path} ${section.title}`) : page.words.printedAs);
}

function facts(page, row) {
    const { words, labels } = page;
    const notes = labels.notes(row);
    const checks = page.report.checksOf(row);
    return h(
        'div.facts',
        {},
        h('p.path', { lang: 'zh-TW' }, row.section),
        valueTable(page, row),
        h(
            'dl',
            {},
            h('div', {}, h('dt', {}, words.change), h('dd', {}, absolute(page, row))),
            h('div', {}, h('dt', {}, words.percent), h('dd', {}, percent(page, row))),
            h(
                'div',
                {},
                h('dt', {}, words.check),
                h('dd', {}, verdict(page, row.verification.verdict), ' ', words.verdictHints[row.verification.verdict]),
            ),
            h(
                'div',
                {},
                h('dt', {}, words.comparability),
                h('dd', {}, level(page, row.comparability.level)),
            ),
        ),
        checks.length > 0 && checkTable(page, checks, words.checked),
        notes.length > 0 && [
            h('h3', {}, words.notes),
            h('ul.notes', {}, notes.map((note) => h('li', {}, noteText(page, note)))),
        ],
        sources(page, row),
    );
}

/** The printed numbers: their value, their text and their place. */
function valueTable(page, row) {
    const { words, numbers, labels, lang } = page;
    const value = (side) => (side.value === null ? words.noBase : numbers.value(side.value, row.decimals, row.unit));
    const line = (part, name, period, number, source, text) => ({
        header: [h(`span.key.${part}`, {}, name), period && h('span.detail', {}, labels.period(period, lang))],
        cells: [
            number,
            text ? printed('span', text) : '—',
            source.line === null ? '—' : words.place(source.page, source.line),
        ],
    });
    const { current, base, published } = row;
    const rows = [
        line('current', words.current, current.period, [value(current), ' ', unit(page, row)], current, current.published),
        line('base', words.base, base.period, value(base), base, base.published),
    ];
    if (published) {
        const change = published.change === null ? '—' : numbers.signed(published.change, row.decimals);
        rows.push(line('printedChange', words.printedChange, null, change, published, published.text));
    }
    const headings = [words.printedNumber, words.value, words.printedAs, words.position];
    return table(row.label[lang], headings, rows, { name: 'values' });
}

function unit({ labels, lang }, row) {
    return h('span.detail', {}, labels.unit(row.unit, lang));
}

/** The same numbers in the API. */
function sources({ report, lang, words }, row) {
    const query = { lang, release: report.release };
    const observation = (side) => address(`/${row.service}/v1/observations/${series(row.id)}:${side.period}`, query);
    const dataset = `/${row.service}/v1/datasets/${row.dataset}`;
    return h(
        'ul.downloads',
        { 'aria-label': words.data },
        h('li', {}, h('a', { href: observation(row.current) }, `JSON: ${words.current}`)),
        row.base.value !== null && h('li', {}, h('a', { href: observation(row.base) }, `JSON: ${words.base}`)),
        h('li', {}, h('a', { href: address(dataset, query) }, h('code', {}, row.dataset))),
        h('li', {}, h('a', { href: '/swagger-ui/' }, words.swagger)),
    );
}
