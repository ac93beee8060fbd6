import { change } from './address.js';
import { comparisonTable } from './comparisons.js';
import { fill, h } from './elements.js';
import { fold, FoldedText, words as wordsIn } from './folding.js';
import { furtherTable } from './further.js';
import { planList, planTexts } from './plans.js';

/** What a search finds: numbers and plans by their labels, and places in the printed text. */

const AT_ONCE = 50;

/** The section is there at once; the places in the text follow when the lines are read. */
export function results(page, announce) {
    const { words, numbers, report, state } = page;
    const asked = wordsIn(state.q);
    const rows = asked.length > 0 ? rowsWith(page, asked) : [];
    const further = report.further.filter((one) => hasAll(asked, furtherTexts(page, one)));
    const plans = report.plans.filter((plan) => hasAll(asked, planTexts(plan)));
    const count = rows.length + further.length;
    const places = h('div.places', { 'aria-busy': 'true' }, h('p.hint', {}, words.reading));
    report.lines().then(
        (lines) => {
            const found = placesWith(lines, asked);
            fill(places, placeList(page, lines, found));
            places.removeAttribute('aria-busy');
            announce(
                count + plans.length + found.length === 0
                    ? words.nothingFound
                    : numbers.list([
                          words.numbersFound(numbers.count(count)),
                          words.plans(numbers.count(plans.length)),
                          words.linesFound(numbers.count(found.length)),
                      ]),
            );
        },
        (problem) => fill(places, h('p.gap', {}, problem.detail?.[page.lang] ?? problem.message)),
    );
    return h(
        'section.chapter.results',
        { 'aria-labelledby': 'results-title' },
        h('h2', { id: 'results-title' }, words.resultsOf(state.q)),
        h('p', {}, h('a', { id: 'clear', href: change(state, { q: null }) }, words.clear)),
        h('h3', {}, words.numbersFound(numbers.count(count))),
        rows.length > 0 && comparisonTable(page, rows, words.resultsOf(state.q), 'result'),
        further.length > 0 && furtherTable(page, further, 'further-result'),
        plans.length > 0 && [h('h3', {}, words.plans(numbers.count(plans.length))), planList(page, plans)],
        places,
    );
}

/** Rows about every word; those that say so in their own labels and numbers come before those that belong to it. */
function rowsWith({ report, labels }, asked) {
    const has = (texts) => hasAll(asked, texts);
    const own = new Set(report.rows.filter((row) => has(labels.texts(row))));
    const related = report.rows.filter((row) => !own.has(row) && has([...labels.texts(row), ...about(report, labels, row)]));
    return [...own, ...related];
}

function hasAll(asked, texts) {
    const text = fold(texts.join('\u0001'));
    return asked.length > 0 && asked.every((word) => text.includes(word));
}

function furtherTexts({ labels }, one) {
    const own = [...Object.values(one.label), one.published ?? '', one.value ?? ''];
    return [...own, labels.dataset(one, 'zh-TW'), labels.dataset(one, 'en')];
}

function about(report, labels, row) {
    const section = report.document.outline.find((one) => one.path === row.section);
    return [section?.title ?? '', labels.dataset(row, 'zh-TW'), labels.dataset(row, 'en')];
}

/** Places with the words one after the other, else lines with all of them. */
function placesWith(lines, asked) {
    const text = new FoldedText(lines.map((line) => line.text));
    if (asked.length === 0) {
        return [];
    }
    const together = text.find(asked.join(''));
    if (together.length > 0 || asked.length === 1) {
        return together;
    }
    const byLine = new Map();
    for (const word of asked) {
        for (const spans of text.find(word)) {
            const of = byLine.get(spans[0].index) ?? { words: new Set(), spans: [] };
            of.words.add(word);
            of.spans.push(...spans);
            byLine.set(spans[0].index, of);
        }
    }
    return Array.from(byLine.entries())
        .filter(([, of]) => of.words.size === asked.length)
        .sort(([one], [other]) => one - other)
        .map(([, of]) => of.spans);
}

function placeList(page, lines, found) {
    const { words, numbers } = page;
    const list = h('ol.found', {});
    const more = h('button', { type: 'button', click: () => append(true) });
    const append = (moveFocus) => {
        const next = found.slice(list.children.length, list.children.length + AT_ONCE);
        const items = next.map((spans) => placeItem(page, lines, spans));
        list.append(...items);
        const left = found.length - list.children.length;
        more.hidden = left === 0;
        more.textContent = words.more(numbers.count(Math.min(left, AT_ONCE)));
        if (moveFocus) {
            items[0]?.querySelector('a').focus();
        }
    };
    append(false);
    return [h('h3', {}, words.linesFound(numbers.count(found.length))), list, more];
}

/** A place with the words marked in the lines that it takes up. */
function placeItem({ words, state }, lines, spans) {
    const line = lines[spans[0].index];
    const indexes = Array.from(new Set(spans.map((span) => span.index)));
    return h(
        'li',
        {},
        h('a.place', { href: change(state, { line: line.line, number: null }) }, words.place(line.page, line.line)),
        ' ',
        h('span.path', { lang: 'zh-TW' }, line.section),
        h(
            'p',
            { lang: 'zh-TW' },
            indexes.map((index) =>
                marked(
                    lines[index].text,
                    spans.filter((span) => span.index === index),
                ),
            ),
        ),
    );
}

/** A text with some of it marked. Spans of several words may overlap. */
function marked(text, spans) {
    const pieces = [];
    let at = 0;
    for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
        if (end > at) {
            pieces.push(text.slice(at, Math.max(at, start)), h('mark', {}, text.slice(Math.max(at, start), end)));
            at = end;
        }
    }
    return [...pieces, text.slice(at)];
}
