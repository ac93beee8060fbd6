/** The options of the bar charts: horizontal bars, each with its name above it, so that any width is enough. */

/** Heights of a name with its bars: with two bars, with one, and beside its bar. */
export const BAND = { pair: 62, single: 46, beside: 25 };

const NAME_COLUMN = 300;
/** The share in percent below which a part is too short for its number. */
const LABELLED = 5;

/** Stripes, so that a bar is told from its neighbour without its colour. */
const STRIPES = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 };
const DOTS = { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[4, 4]], dashArrayY: [4] };

/** The height that a chart of so many bands needs. */
export function heightOf(count, band) {
    return count * band + 8;
}

/**
 * Two bars for each name.
 * @param {Array<{name: string, current: ?number, base: ?number, texts: string[], fair: boolean}>} pairs
 */
export function pairs(pairs) {
    return (palette) => ({
        ...frame(palette, pairs.map((pair) => pair.name), 30),
        grid: { left: 0, right: roomFor(pairs.flatMap((pair) => pair.texts)), top: 4, bottom: 4 },
        series: [
            series(palette, pairs, 'current', 0, () => ({ color: palette.current })),
            series(palette, pairs, 'base', 1, (pair) => ({
                color: pair.fair ? palette.base : palette.paper,
                borderColor: palette.base,
                borderType: pair.fair ? 'solid' : 'dashed',
                borderWidth: 1,
                decal: { ...STRIPES, color: palette.paper },
            })),
        ],
    });
}

/** The width of the longest text in pixels; Chinese characters are twice as wide as digits. */
function roomFor(texts) {
    const width = (text) => Array.from(text, (one) => (one > '\u2e7f' ? 12 : 7)).reduce((sum, one) => sum + one, 0);
    return Math.max(...texts.map(width)) + 16;
}

function series(palette, pairs, side, index, style) {
    return {
        type: 'bar',
        barWidth: 11,
        barGap: '18%',
        silent: true,
        data: pairs.map((pair) => ({ value: pair[side], itemStyle: style(pair) })),
        label: label(palette, 'right', ({ dataIndex }) => pairs[dataIndex].texts[index]),
    };
}

/** One bar for each name, to the right of zero or to the left; where there is room the names stand in a column. */
export function changes(changes, wide) {
    const left = wide ? NAME_COLUMN + 76 : 76;
    return (palette) => ({
        textStyle: { fontFamily: palette.font },
        xAxis: { type: 'value', show: false },
        grid: { left, right: 76, top: 4, bottom: 4 },
        yAxis: {
            ...names(palette, changes.map((change) => change.name), wide ? 0 : 22, left),
            axisLine: { show: wide, onZero: true, lineStyle: { color: palette.line } },
        },
        series: [
            {
                type: 'bar',
                barWidth: 12,
                silent: true,
                data: changes.map((change) => ({
                    value: change.value,
                    itemStyle: {
                        color: palette[change.direction],
                        decal: change.direction === 'down' ? { ...STRIPES, color: palette.paper } : { symbol: 'none' },
                    },
                    label: { position: change.value < 0 ? 'left' : 'right' },
                })),
                label: label(palette, 'right', ({ dataIndex }) => changes[dataIndex].text),
            },
        ],
    });
}

/**
 * One bar of several parts for each name, all bars of the same length.
 * @param {Array<{code: string, values: number[]}>} parts
 */
export function stacks(namesOfBars, parts, text) {
    const whole = namesOfBars.map((_, index) => parts.reduce((sum, part) => sum + part.values[index], 0));
    const share = (value, index) => (100 * value) / whole[index];
    return (palette) => ({
        ...frame(palette, namesOfBars, 24),
        xAxis: { type: 'value', show: false, max: 100 },
        grid: { left: 0, right: 0, top: 4, bottom: 4 },
        series: parts.map(({ code, values }) => ({
            type: 'bar',
            stack: 'all',
            barWidth: 16,
            silent: true,
            data: values.map((value, index) => ({
                value: share(value, index),
                label: { show: share(value, index) >= LABELLED },
            })),
            itemStyle: {
                color: palette[code],
                borderColor: palette.paper,
                borderWidth: 1,
                decal: decalOf(code, palette),
            },
            label: {
                ...label(palette, 'inside', ({ dataIndex }) => text(values[dataIndex])),
                backgroundColor: palette.paper,
                borderRadius: 3,
                padding: [1, 3],
            },
        })),
    });
}

function decalOf(code, palette) {
    const patterns = { down: STRIPES, notComparable: DOTS };
    return patterns[code] ? { ...patterns[code], color: palette.paper } : { symbol: 'none' };
}

function frame(palette, allNames, lift) {
    return {
        textStyle: { fontFamily: palette.font },
        xAxis: { type: 'value', show: false },
        yAxis: names(palette, allNames, lift, 0),
    };
}

/** @param lift how far above its bars a name stands, 0 for beside them @param left where the bars start */
function names(palette, all, lift, left) {
    return {
        type: 'category',
        inverse: true,
        data: all,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
            inside: true,
            margin: -left,
            interval: 0,
            align: 'left',
            verticalAlign: lift > 0 ? 'bottom' : 'middle',
            padding: [0, 0, lift / 2, 0],
            color: palette.ink,
            fontSize: 13,
        },
        z: 3,
    };
}

function label(palette, position, formatter) {
    return { show: true, position, formatter, color: palette.ink, fontSize: 12, distance: 6 };
}
