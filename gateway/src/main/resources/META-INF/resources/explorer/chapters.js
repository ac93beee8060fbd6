import { change } from './address.js';
import { comparisonTable } from './comparisons.js';
import { sectionDownloads } from './downloads.js';
import { h, printed } from './elements.js';
import { changeFigure, pairFigures } from './figures.js';
import { furtherTable } from './further.js';
import { planList } from './plans.js';

/** The chapters of the report, each section with its table and its charts. */
export function chapters(page) {
    return page.report.chapters.map(({ heading }) => chapter(page, heading));
}

function chapter(page, heading) {
    const sections = page.report.sectionsOf(heading);
    const rows = sections.flatMap((section) => section.rows);
    return h(
        'section.chapter',
        { id: heading.path, 'aria-labelledby': `${heading.path}-title` },
        title(page, 'h2', heading, page.report.rowsBySection.get(heading.path)),
        gapHere(page, heading),
        rows.length > 0 && changeFigure(page, rows, heading.title),
        sections.map((section) => sectionOf(page, section, heading)),
        sections.length === 0 && onlyText(page, heading),
        beside(page, heading),
    );
}

/** A heading as printed, with a way to its lines. For readers of English, what its numbers are about. */
function title(page, tag, heading, rows = []) {
    const { labels, lang, words, state } = page;
    const about = lang === 'zh-TW' ? [] : Array.from(new Set(rows.map((row) => labels.dataset(row, lang))));
    return h(
        'div.heading',
        {},
        h(
            tag,
            { id: `${heading.path}-title` },
            printed('span', lastOf(heading.path), { class: 'path' }),
            ' ',
            printed('span', heading.title),
        ),
        about.length > 0 && h('p.about', {}, about.join(' · ')),
        h(
            'a.place',
            { href: change(state, { line: heading.startLine, number: null }) },
            words.place(heading.page, heading.startLine),
        ),
    );
}

/** `(九)` of `壹、一、(九)`. */
function lastOf(path) {
    return path.split('、').at(-1);
}

function sectionOf(page, { section, rows }, chapterHeading) {
    const { words, periods } = page;
    const own = section.path !== chapterHeading.path;
    return h(
        'section.section',
        own ? { 'aria-labelledby': `${section.path}-title` } : {},
        own && title(page, 'h3', section, rows),
        own && gapHere(page, section),
        comparisonTable(
            page,
            rows,
            [printed('span', section.title), ' ', words.against(periods.current, periods.base)],
            `note-${section.path}`,
        ),
        h('div.figures', {}, pairFigures(page, rows, section.title)),
        sectionDownloads(page, section, rows),
    );
}

/** What else the chapter says: numbers that are compared with none, and what is to come. */
function beside(page, heading) {
    const { words, numbers } = page;
    const { plans, further } = page.report.under(heading);
    return [
        further.length > 0 && [h('h3', {}, words.further), furtherTable(page, further, `further-${heading.path}`)],
        plans.length > 0 &&
            h(
                'details.beside',
                {},
                h('summary', {}, h('h3', {}, words.plans(numbers.count(plans.length)))),
                planList(page, plans),
            ),
    ];
}

/** Says that numbers are missing here, and whose. */
function gapHere(page, section) {
    const services = page.report.gapsUnder(section).map((gap) => gap.service);
    return services.length > 0 && h('p.gap', {}, page.words.gapHere(page.numbers.list(services)));
}

function onlyText(page, heading) {
    const headings = page.report.headingsOf(heading);
    if (page.report.gapsUnder(heading).length > 0) {
        return null;
    }
    if (headings.length === 0) {
        return h('p.hint', {}, page.words.noComparison);
    }
    return [
        h('p.hint', {}, page.words.onlyText),
        h(
            'ul.headings',
            {},
            headings.map((section) =>
                h(
                    'li',
                    {},
                    printed('a', `${lastOf(section.path)} ${section.title}`, {
                        href: change(page.state, { line: section.startLine, number: null }),
                    }),
                ),
            ),
        ),
    ];
}
