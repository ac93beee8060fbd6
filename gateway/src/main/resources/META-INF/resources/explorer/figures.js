import { directionOf } from './badges.js';
import { BAND, changes, heightOf, pairs, stacks } from './bars.js';
import { chart } from './charts.js';
import { otherPeriod } from './comparisons.js';
import { h } from './elements.js';
import { wordFor } from './words.js';

/** What is drawn of which rows. Every figure says in words what its colours mean and what it leaves out. */

/**
 * This period beside the base period, one chart for each unit, because units do not share a scale. A rank has no length,
 * and numbers without any base have nothing to stand beside.
 */
export function pairFigures(page, rows, title) {
    const units = new Map();
    for (const row of rows.filter((row) => row.unit !== 'rank')) {
        units.set(row.unit, [...(units.get(row.unit) ?? []), row]);
    }
    const drawable = Array.from(units).filter(([, of]) => of.some((row) => row.base.value !== null));
    return drawable.map(([unit, of]) => pairFigure(page, of, `${title} (${page.labels.unit(unit, page.lang)})`, unit));
}

function pairFigure(page, rows, title, unit) {
    const { words, numbers, lang, labels, periods } = page;
    const text = (side, row) => {
        if (side.value === null) {
            return words.noBase;
        }
        const other = otherPeriod(page, row, side);
        const value = numbers.value(side.value, row.decimals, row.unit);
        return other === null ? value : `${value} (${other})`;
    };
    const drawn = rows.map((row) => ({
        name: row.label[lang],
        current: row.current.value,
        base: row.base.value,
        texts: [text(row.current, row), text(row.base, row)],
        fair: row.comparability.level !== 'not-comparable',
    }));
    return h(
        'figure.pair',
        {},
        h(
            'figcaption',
            {},
            h('span.key.current', {}, periods.current ?? words.current),
            h('span.key.base', {}, periods.base ?? words.base),
            drawn.some((pair) => !pair.fair) && h('span.key.unfair', {}, words.levels['not-comparable']),
            h('span.detail', {}, labels.unit(unit, lang)),
        ),
        chart(words.chartOf(title), heightOf(drawn.length, BAND.pair), pairs(drawn), words.chartFailed),
    );
}

/** The percent changes of a chapter. Rates are not among them: they change in points. */
export function changeFigure(page, rows, title) {
    const { words, numbers, lang } = page;
    const drawable = rows.filter((row) => row.change?.percent != null && directionOf(row) !== 'notComparable');
    if (drawable.length < 2) {
        return null;
    }
    const drawn = drawable.map((row) => ({
        name: row.label[lang],
        value: row.change.percent,
        text: numbers.percent(row.change.percent),
        direction: row.change.direction,
    }));
    const wide = matchMedia('(min-width: 60rem)').matches;
    return h(
        'figure.change',
        {},
        h('figcaption', {}, h('strong', {}, words.chartChange), key(words, 'up'), key(words, 'down'), leftOut(page, rows)),
        chart(
            words.chartOf(`${title}: ${words.chartChange}`),
            heightOf(drawn.length, wide ? BAND.beside : BAND.single),
            changes(drawn, wide),
            words.chartFailed,
        ),
    );
}

function key(words, code) {
    return h(`span.key.${code}`, {}, words.directions[code]);
}

function leftOut({ words, numbers }, rows) {
    const reasons = new Map();
    for (const row of rows) {
        const code =
            directionOf(row) === 'notComparable' ? 'NOT_COMPARABLE' : (row.changeReason ?? row.change?.percentReason);
        if (code) {
            reasons.set(code, (reasons.get(code) ?? 0) + 1);
        }
    }
    const parts = Array.from(reasons, ([code, count]) =>
        words.skipped(wordFor(words.reasons, code), numbers.count(count)),
    );
    return parts.length > 0 && h('span.detail', {}, words.chartLeftOut(numbers.list(parts)));
}

/** Up, down, unchanged and not comparable, a bar for each chapter. */
export function summaryFigure({ words, numbers }, chapters) {
    const codes = ['up', 'down', 'unchanged', 'notComparable'];
    const parts = codes.map((code) => ({ code, values: chapters.map((chapter) => chapter.counts[code]) }));
    const bars = chapters.map((chapter) => `${chapter.chapter} ${chapter.title}`);
    return h(
        'figure.summary',
        {},
        h('figcaption', {}, codes.map((code) => key(words, code)), h('span.detail', {}, words.chartShares)),
        chart(
            words.chartOf(words.summary),
            heightOf(bars.length, BAND.single),
            stacks(bars, parts, (value) => numbers.count(value)),
            words.chartFailed,
        ),
    );
}
