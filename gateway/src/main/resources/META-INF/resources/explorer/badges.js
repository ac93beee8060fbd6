import { h } from './elements.js';
import { wordFor } from './words.js';

/** Short judgements: a shape, a colour and a word, of which the word alone would do. */

const SHAPES = {
    up: '▲',
    down: '▼',
    unchanged: '＝',
    notComparable: '⊘',
    none: '·',
    match: '✓',
    rounding: '≈',
    mismatch: '✗',
    'not-published': '○',
    'not-computable': '?',
    comparable: '✓',
    caution: '!',
    'not-comparable': '⊘',
};

export function badge(code, word, hint = null) {
    return h(
        `span.badge.${code}`,
        { title: hint },
        h('span.shape', { 'aria-hidden': 'true' }, SHAPES[code] ?? '·'),
        h('span', {}, word),
    );
}

/** Where a number went, as the summary counts it: what is not comparable went nowhere. */
export function directionOf(row) {
    if (row.comparability.level === 'not-comparable') {
        return 'notComparable';
    }
    return row.change?.direction ?? 'none';
}

export function direction({ words }, row) {
    const code = directionOf(row);
    return badge(code, wordFor(words.directions, code));
}

export function verdict({ words }, code) {
    return badge(code, wordFor(words.verdicts, code), words.verdictHints[code]);
}

export function level({ words }, code) {
    return badge(code, wordFor(words.levels, code));
}
