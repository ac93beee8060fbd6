import { change } from './address.js';
import { verdict } from './badges.js';
import { h, printed } from './elements.js';
import { table } from './tables.js';
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
    const codes = Object.keys(byVerdict);
    const cells = (counts, all) => [...codes.map((code) => counts[code] ?? 0), all].map((count) => numbers.count(count));
    const sum = (counts) => Object.values(counts).reduce((all, count) => all + count, 0);
    const rows = Object.entries(byKind).map(([kind, counts]) => ({
        header: wordFor(words.kinds, kind),
        cells: cells(counts, sum(counts)),
    }));
    return table(
        words.verification,
        [words.kind, ...codes.map((code) => wordFor(words.verdicts, code)), words.whole],
        rows,
        {
            name: 'counts',
            shown: [words.kind, ...codes.map((code) => verdict(page, code)), words.whole],
            foot: [{ header: words.whole, cells: cells(byVerdict, checks) }],
        },
    );
}

/** Checks with what is printed beside what it follows to be. */
export function checkTable(page, checks, caption) {
    const { words, lang, labels } = page;
    const headings = [
        words.checked,
        words.period,
        words.printedNumber,
        words.recomputed,
        words.formula,
        words.check,
        words.position,
    ];
    const rows = checks.map((check) => ({
        id: check.id,
        header: [h('span.label', {}, check.label[lang]), h('span.detail', {}, wordFor(words.kinds, check.kind))],
        cells: [
            labels.period(check.period, lang),
            printed('span', check.published),
            recomputed(page, check),
            h('code', {}, check.formula),
            verdict(page, check.verdict),
            place(page, check.source),
        ],
    }));
    return table(caption, headings, rows, { name: 'numbers.checks' });
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
