/** What the page shows, kept in its address: every view can be linked to, reloaded and gone back from. */

export const LANGUAGES = ['zh-TW', 'en'];
export const VIEWS = ['both', 'table', 'chart'];

const NAMES = ['lang', 'report', 'release', 'view', 'q', 'number', 'line'];
const DEFAULTS = { lang: LANGUAGES[0], view: VIEWS[0] };

/** The state that a query string stands for; what it does not name is null or the default. */
export function read(query) {
    const given = new URLSearchParams(query);
    const state = Object.fromEntries(NAMES.map((name) => [name, given.get(name) || null]));
    state.lang = LANGUAGES.includes(state.lang) ? state.lang : DEFAULTS.lang;
    state.view = VIEWS.includes(state.view) ? state.view : DEFAULTS.view;
    return state;
}

/** The address of a state, without what is the default. */
export function link(state) {
    const query = new URLSearchParams();
    for (const name of NAMES) {
        if (state[name] && state[name] !== DEFAULTS[name]) {
            query.set(name, state[name]);
        }
    }
    const text = query.toString();
    return text === '' ? '/' : `/?${text}`;
}

/** The address of the same view with some things changed. */
export function change(state, changes) {
    return link({ ...state, ...changes });
}
