import { change } from './address.js';
import { h, printed } from './elements.js';
import { wordFor, wordsOf } from './words.js';

/** What is missing on the page, by name, and how to read it again. */
export function notices(page, again) {
    const { words, report } = page;
    if (report.gaps.length === 0 && report.missing.length === 0) {
        return null;
    }
    return h(
        'section.notice',
        { role: 'alert', 'aria-labelledby': 'notice-title' },
        h('h2', { id: 'notice-title' }, words.gapTitle),
        h(
            'ul',
            {},
            report.gaps.map((gap) => h('li', {}, gapText(page, gap), chaptersOf(page, gap.service))),
        ),
        report.missing.length > 0 && [
            h('p', {}, words.missing),
            h('ul', {}, report.missing.map((problem) => h('li', {}, h('code', {}, problem.path), ' ', problem.detail[page.lang]))),
        ],
        h('button', { type: 'button', click: again }, words.again),
    );
}

function gapText({ words, numbers }, gap) {
    return words.gap(gap.service, wordFor(words.gapReasons, gap.reason), numbers.moment(gap.since));
}

function chaptersOf({ report }, service) {
    const titles = report.chapters
        .map(({ heading }) => heading)
        .filter((heading) => heading.services.includes(service))
        .map((heading) => `${heading.path} ${heading.title}`);
    return printed('span', titles.join('、') || '—');
}

/** The page when there is no report to show. */
export function failure(state, problem, again) {
    const { lang } = state;
    const words = wordsOf(lang);
    return h(
        'section.notice',
        { role: 'alert', 'aria-labelledby': 'notice-title' },
        h('h2', { id: 'notice-title' }, words.failed),
        h('p', {}, h('strong', {}, problem.title?.[lang] ?? problem.name), ' ', problem.detail?.[lang] ?? problem.message),
        h('button', { type: 'button', click: again }, words.again),
        ' ',
        (state.report || state.release) && h('a', { href: change(state, { report: null, release: null }) }, words.latest),
    );
}
