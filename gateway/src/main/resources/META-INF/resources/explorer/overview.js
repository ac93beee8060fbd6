import { badge } from './badges.js';
import { comparisonTable } from './comparisons.js';
import { h, printed } from './elements.js';
import { summaryFigure } from './figures.js';
import { wordFor } from './words.js';

const COUNTS = ['up', 'down', 'unchanged', 'notComparable'];

/** How the whole report moved: counts for each chapter, and the largest changes. */
export function overview(page) {
    const { words, report } = page;
    return h(
        'section.chapter',
        { id: 'overview', 'aria-labelledby': 'overview-title' },
        h('h2', { id: 'overview-title' }, words.overview),
        report.summary && [
            h('p.hint', {}, words.summaryHint),
            summaryTable(page),
            summaryFigure(page, report.summary.chapters),
        ],
        report.movers && largest(page),
    );
}

function summaryTable(page) {
    const { words, report } = page;
    const { total, chapters } = report.summary;
    return h(
        'table.counts',
        {},
        h('caption', {}, words.summary),
        h(
            'thead',
            {},
            h(
                'tr',
                {},
                h('th', { scope: 'col' }, words.chapter),
                h('th', { scope: 'col' }, words.comparisons),
                COUNTS.map((code) => h('th', { scope: 'col' }, badge(code, words.directions[code]))),
            ),
        ),
        h(
            'tbody',
            {},
            chapters.map((chapter) =>
                countsRow(page, printed('a', `${chapter.chapter} ${chapter.title}`, { href: `#${chapter.chapter}` }), chapter.counts),
            ),
        ),
        h('tfoot', {}, countsRow(page, words.whole, total)),
    );
}

function countsRow({ numbers }, name, counts) {
    return h(
        'tr',
        {},
        h('th', { scope: 'row' }, name),
        ['comparisons', ...COUNTS].map((code) => h('td.value', {}, numbers.count(counts[code]))),
    );
}

function largest(page) {
    const { words, numbers, report } = page;
    const skipped = Object.entries(report.movers.skipped ?? {}).map(([code, count]) =>
        words.skipped(wordFor(words.reasons, code), numbers.count(count)),
    );
    return h(
        'details.movers',
        {},
        h('summary', {}, h('h3', {}, words.movers)),
        skipped.length > 0 && h('p.hint', {}, words.moversHint(numbers.list(skipped))),
        comparisonTable(page, report.movers.data, words.movers, 'mover'),
    );
}
