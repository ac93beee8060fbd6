import { h } from './elements.js';

/** Draws charts when they come into view, in the colours of the page, and takes them down again. */

const ECHARTS = '/_static/echarts/6.0.0/dist/echarts.simple.min.js';

const drawn = new Map();
const darkness = matchMedia('(prefers-color-scheme: dark)');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');
let library = null;

const arrival = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => draw(entry.target)),
    { rootMargin: '300px' },
);
const resizing = new ResizeObserver((entries) => entries.forEach((entry) => drawn.get(entry.target)?.instance?.resize()));

darkness.addEventListener('change', () => drawn.forEach(paint));

/**
 * @param {string} label what the chart shows, for those who do not see it
 * @param {number} height in pixels
 * @param {function(Object): Object} option makes an ECharts option of a palette
 */
export function chart(label, height, option, failed) {
    const canvas = h('div.chart', { role: 'img', 'aria-label': label });
    canvas.style.height = `${height}px`;
    drawn.set(canvas, { option, failed, instance: null });
    arrival.observe(canvas);
    return canvas;
}

/** Takes down every chart inside an element that is about to be emptied. */
export function clear(element) {
    for (const canvas of element.querySelectorAll('.chart')) {
        arrival.unobserve(canvas);
        resizing.unobserve(canvas);
        drawn.get(canvas)?.instance?.dispose();
        drawn.delete(canvas);
    }
}

async function draw(canvas) {
    arrival.unobserve(canvas);
    const held = drawn.get(canvas);
    try {
        library ??= import(ECHARTS);
        await library;
    } catch {
        canvas.replaceWith(h('p.absent', {}, held.failed));
        drawn.delete(canvas);
        return;
    }
    if (drawn.has(canvas) && held.instance === null) {
        held.instance = globalThis.echarts.init(canvas, null, { renderer: 'canvas' });
        resizing.observe(canvas);
        paint(held);
    }
}

function paint(held) {
    held.instance?.setOption({ animation: !stillness.matches, ...held.option(palette()) }, { notMerge: true });
}

/** The colours and the font that the style sheet gives. */
function palette() {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    return {
        ink: colour('ink'),
        quiet: colour('quiet'),
        line: colour('line'),
        paper: colour('paper'),
        current: colour('current'),
        base: colour('base'),
        up: colour('up'),
        down: colour('down'),
        unchanged: colour('unchanged'),
        notComparable: colour('not-comparable'),
        font: getComputedStyle(document.body).fontFamily,
    };
}
