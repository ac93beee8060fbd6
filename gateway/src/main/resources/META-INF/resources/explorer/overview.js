import { badge } from './badges.js';
import { comparisonTable } from './comparisons.js';
import { h, printed } from './elements.js';
import { summaryFigure } from './figures.js';
import { table } from './tables.js';
import { wordFor } from './words.js';

const COUNTS = ['up', 'down', 'unchanged', 'notComparable'];

/** How the whole report moved: counts for each chapter, and the largest changes. */
export function overview(page) {
    const { words, report } = page;
    return h(
        'section.chapter',
        { id: 'overview', 'aria-labelledby': 'overview-title' },
        h('h2', { id: 'overview-title' }, words.overview),
        report.summary?.chapters.length > 0 && [
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
    const headings = [words.chapter, words.comparisons, ...COUNTS.map((code) => words.directions[code])];
    const shown = [words.chapter, words.comparisons, ...COUNTS.map((code) => badge(code, words.directions[code]))];
    const rows = chapters.map((chapter) => ({ header: chapterLink(page, chapter), cells: cells(page, chapter.counts) }));
    const foot = [{ header: words.whole, cells: cells(page, total) }];
    return table(words.summary, headings, rows, { name: 'counts', shown, foot });
}

function cells({ numbers }, counts) {
    return ['comparisons', ...COUNTS].map((code) => numbers.count(counts[code]));
}

/** The heading as printed; for readers of English also what its numbers are about. */
function chapterLink({ report, lang }, { chapter, title }) {
    const about = lang === 'zh-TW' ? [] : report.subjects(chapter, lang);
    return [
        printed('a', `${chapter} ${title}`, { href: `#${chapter}` }),
        about.length > 0 && h('span.detail', {}, about.join(' · ')),
    ];
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
