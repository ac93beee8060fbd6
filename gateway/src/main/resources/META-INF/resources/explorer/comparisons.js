import { change } from './address.js';
import { badge, direction, verdict, level } from './badges.js';
import { h, printed, unseen } from './elements.js';
import { Footnotes } from './footnotes.js';
import { table } from './tables.js';
import { wordFor } from './words.js';

/** A table of comparisons with its footnotes. Every number in it leads to its place in the printed text. */
export function comparisonTable(page, rows, caption, key) {
    const { words, periods, labels, lang } = page;
    const footnotes = new Footnotes(page, key);
    const headings = [
        words.item,
        words.current,
        words.base,
        words.change,
        words.percent,
        words.direction,
        words.check,
        words.comparability,
    ];
    const tableRows = rows.map((row) => ({
        id: row.id,
        kind: row.comparability.level,
        header: [h('span.label', {}, row.label[lang]), h('span.detail', {}, labels.unit(row.unit, lang))],
        cells: [
            number(page, row, row.current, words.current),
            number(page, row, row.base, words.base),
            absolute(page, row),
            percent(page, row),
            direction(page, row),
            verdicts(page, row),
            [level(page, row.comparability.level), h('span.marks', {}, footnotes.marks(row))],
        ],
    }));
    return h(
        'div.comparison',
        {},
        table(caption, headings, tableRows, { name: 'numbers', details: [null, periods.current, periods.base] }),
        footnotes.list(),
    );
}

/** A number that opens its place; the printed text stands with it where it is written differently. */
function number(page, row, side, what) {
    const { words, numbers } = page;
    if (side.value === null) {
        return h('span.absent', {}, words.noBase);
    }
    const text = numbers.value(side.value, row.decimals, row.unit);
    const other = otherPeriod(page, row, side);
    return [
        h(
            'a.number',
            {
                href: change(page.state, { number: row.id, line: null }),
                'data-open': `${row.id} ${what}`,
                title: words.openPlace(side.page, side.line),
            },
            text,
            unseen(` ${words.openPlace(side.page, side.line)}`),
        ),
        side.published && side.published !== text && printed('span', side.published, { class: 'printed-as' }),
        other && h('span.other-period', {}, other),
    ];
}

/** The name of a number's period where it is not the one that its column is for, else null. */
export function otherPeriod({ report, labels, lang }, row, side) {
    const expected = side === row.current ? report.document.period : report.document.basePeriod;
    return side.period === expected?.id ? null : labels.period(side.period, lang);
}

/** The change in the unit of the measure; for a rate in percentage points. */
export function absolute({ words, numbers, labels, lang }, row) {
    if (row.change === null) {
        return reason(words, row.changeReason);
    }
    const points = row.change.unit !== row.unit;
    return [
        h('span.amount', {}, numbers.signed(row.change.absolute, row.decimals)),
        points && h('span.detail', {}, labels.unit(row.change.unit, lang)),
    ];
}

export function percent({ words, numbers }, row) {
    if (row.change === null) {
        return reason(words, row.changeReason);
    }
    return row.change.percent === null
        ? reason(words, row.change.percentReason)
        : numbers.percent(row.change.percent);
}

function reason(words, code) {
    const text = wordFor(words.reasons, code);
    return h('span.absent', { title: text }, h('span', { 'aria-hidden': 'true' }, '—'), unseen(text));
}

/** The verdict on the printed change, and on the numbers themselves where one disagrees. */
function verdicts(page, row) {
    const { words } = page;
    const mismatches = page.report.checksOf(row).filter((check) => check.verdict === 'mismatch');
    const kinds = new Set(mismatches.map((check) => check.kind));
    return [
        verdict(page, row.verification.verdict),
        Array.from(kinds, (kind) =>
            badge('mismatch', `${wordFor(words.kinds, kind)} ${words.verdicts.mismatch}`, words.verdictHints.mismatch),
        ),
    ];
}
