import { change } from './address.js';
import { h, printed, unseen } from './elements.js';
import { Footnotes } from './footnotes.js';
import { table } from './tables.js';

/** Numbers of the report that stand in no comparison, because the report gives them for other times. */
export function furtherTable(page, observations, key) {
    const { words, labels, lang } = page;
    const footnotes = new Footnotes(page, key);
    const rows = observations.map((one) => ({
        id: one.id,
        header: [h('span.label', {}, one.label[lang]), h('span.detail', {}, labels.unit(one.unit, lang))],
        cells: [
            number(page, one),
            labels.period(one.period, lang),
            h('span.marks', {}, footnotes.marks({ service: one.service, comparability: { notes: one.notes } })),
        ],
    }));
    return h(
        'div',
        {},
        table(words.further, [words.item, words.value, words.period, words.notes], rows, { name: 'numbers.further' }),
        footnotes.list(),
    );
}

function number({ words, numbers, state }, one) {
    const text = one.value === null ? '—' : numbers.value(one.value, one.decimals, one.unit);
    const { page, line } = one.source;
    return [
        h(
            'a.number',
            { href: change(state, { line, number: null }), title: words.openPlace(page, line) },
            text,
            unseen(` ${words.openPlace(page, line)}`),
        ),
        one.published && one.published !== text && printed('span', one.published, { class: 'printed-as' }),
    ];
}
