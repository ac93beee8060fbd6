import { change } from './address.js';
import { verdict } from './badges.js';
import { h, printed } from './elements.js';
import { wordFor } from './words.js';

/** Whether the report agrees with itself: verdicts by kind of number, and every number that disagrees. */
export function verification(page) {
    const { words, report } = page;
    if (!report.verification) {
        return null;
    }
    const doubtful = report.checks.filter((check) => check.verdict === 'mismatch');
    return h(
        'section.chapter',
        { id: 'verification', 'aria-labelledby': 'verification-title' },
        h('h2', { id: 'verification-title' }, words.verification),
        h('p.hint', {}, words.verificationHint),
        verdictTable(page),
        h('h3', {}, words.doubtful),
        doubtful.length === 0 ? h('p', {}, words.noneDoubtful) : checkTable(page, doubtful, words.doubtful),
    );
}

function verdictTable(page) {
    const { words, numbers, report } = page;
    const { byKind, byVerdict, checks } = report.verification;
    const verdicts = Object.keys(byVerdict);
    const row = (name, counts, all) =>
        h(
            'tr',
            {},
            h('th', { scope: 'row' }, name),
            verdicts.map((code) => h('td.value', {}, numbers.count(counts[code] ?? 0))),
            h('td.value', {}, numbers.count(all)),
        );
    const sum = (counts) => Object.values(counts).reduce((all, count) => all + count, 0);
    return h(
        'table.counts',
        {},
        h('caption', {}, words.verification),
        h(
            'thead',
            {},
            h(
                'tr',
                {},
                h('th', { scope: 'col' }, words.checks),
                verdicts.map((code) => h('th', { scope: 'col' }, verdict(page, code))),
                h('th', { scope: 'col' }, words.whole),
            ),
        ),
        h('tbody', {}, Object.entries(byKind).map(([kind, counts]) => row(wordFor(words.kinds, kind), counts, sum(counts)))),
        h('tfoot', {}, row(words.whole, byVerdict, checks)),
    );
}

/** Checks with what is printed beside what it follows to be. */
export function checkTable(page, checks, caption) {
    const { words, lang, labels } = page;
    const cell = (heading, ...children) =>
        h('td.value', { role: 'cell', 'data-heading': heading }, h('span', {}, children));
    const headings = [words.checked, words.period, words.printedNumber, words.recomputed, words.formula, words.check, words.position];
    return h(
        'table.numbers.checks',
        { role: 'table' },
        h('caption', {}, caption),
        h(
            'thead',
            { role: 'rowgroup' },
            h('tr', { role: 'row' }, headings.map((text) => h('th', { scope: 'col', role: 'columnheader' }, text))),
        ),
        h(
            'tbody',
            { role: 'rowgroup' },
            checks.map((check) =>
                h(
                    'tr',
                    { role: 'row' },
                    h(
                        'th',
                        { scope: 'row', role: 'rowheader' },
                        h('span.label', {}, check.label[lang]),
                        h('span.detail', {}, wordFor(words.kinds, check.kind)),
                    ),
                    cell(words.period, labels.period(check.period, lang)),
                    cell(words.printedNumber, printed('span', check.published)),
                    cell(words.recomputed, recomputed(page, check)),
                    cell(words.formula, h('code', {}, check.formula)),
                    cell(words.check, verdict(page, check.verdict)),
                    cell(words.position, place(page, check.source)),
                ),
            ),
        ),
    );
}

function recomputed({ numbers, labels, words }, check) {
    const measure = labels.measure(check);
    if (check.recomputed === null) {
        return words.verdicts['not-computable'];
    }
    return measure
        ? numbers.value(check.recomputed, measure.decimals, measure.unit.code)
        : numbers.count(check.recomputed);
}

function place({ words, state }, source) {
    return h(
        'a.place',
        { href: change(state, { line: source.line, number: null }) },
        words.place(source.page, source.line),
    );
}
