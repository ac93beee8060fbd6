/** Elements with attributes and children. Text only ever becomes text, so nothing that the API says is run. */

/**
 * @param {string} name tag with classes, `span.badge.up`
 * @param {Object} attributes null and false leave one out; a function is a listener of the event
 * @param {...(Node|string|Array|null)} children
 */
export function h(name, attributes = {}, ...children) {
    const [tag, ...classes] = name.split('.');
    const element = document.createElement(tag);
    if (classes.length > 0) {
        element.className = classes.join(' ');
    }
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === 'function') {
            element.addEventListener(key, value);
        } else if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(key, value === true ? '' : value);
        }
    }
    element.append(...present(children));
    return element;
}

/** Children without what is absent; arrays are opened. */
export function present(children) {
    return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Replaces everything in an element. */
export function fill(element, ...children) {
    element.replaceChildren(...present(children));
    return element;
}

/** Text that the report prints, which is Chinese whatever the language of the page. */
export function printed(tag, text, attributes = {}) {
    return h(tag, { lang: 'zh-TW', ...attributes }, text);
}

/** Words for those who do not see the page. */
export function unseen(text) {
    return h('span.unseen', {}, text);
}
