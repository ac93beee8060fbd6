import { h } from './elements.js';

/**
 * Tables whose rows may be laid out as cards. The roles say again what the elements say, because a browser forgets it
 * when their display changes; each cell carries the heading of its column for the card.
 *
 * @param {string[]} headings plain texts, the first one of the row headers
 * @param {Array<{header: *, cells: Array, id: ?string, kind: ?string}>} rows a kind is for the style sheet
 * @param {Object} more `name` for the style sheet, `details` under the headings, `foot` rows
 */
export function table(caption, headings, rows, { name, details = [], foot = [], shown = headings } = {}) {
    const rowOf = ({ header, cells, id, kind }) =>
        h(
            'tr',
            { role: 'row', 'data-id': id, class: kind },
            h('th', { scope: 'row', role: 'rowheader' }, header),
            cells.map((cell, index) => {
                const of = index + 1;
                const heading = [headings[of], details[of]].filter(Boolean).join(' ');
                return h('td', { role: 'cell', 'data-heading': heading }, h('span', {}, cell));
            }),
        );
    const body = (tag, all) => all.length > 0 && h(tag, { role: 'rowgroup' }, all.map(rowOf));
    return h(
        `table.${name}`,
        { role: 'table' },
        h('caption', {}, caption),
        h(
            'thead',
            { role: 'rowgroup' },
            h(
                'tr',
                { role: 'row' },
                shown.map((heading, index) =>
                    h(
                        'th',
                        { scope: 'col', role: 'columnheader' },
                        heading,
                        details[index] && h('span.detail', {}, details[index]),
                    ),
                ),
            ),
        ),
        body('tbody', rows),
        body('tfoot', foot),
    );
}
