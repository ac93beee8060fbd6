import { change } from './address.js';
import { h, printed } from './elements.js';

/** What the report says is to come, each plan with how far it is and where it is printed. */
export function planList({ words, state, lang }, plans) {
    return h(
        'ul.plans',
        {},
        plans.map((plan) => {
            const title = plan.title[lang];
            const { page, line } = plan.source;
            const also = [...plan.milestones.map((one) => one.text), ...(plan.places ?? []).map((one) => one[lang])];
            return h(
                'li',
                {},
                lang === 'zh-TW' || !plan.titleTranslated ? printed('span', title) : h('span', {}, title),
                h('span.detail', {}, plan.statusLabel[lang]),
                also.length > 0 && printed('span', also.join('、'), { class: 'detail' }),
                h('a.place', { href: change(state, { line, number: null }) }, words.place(page, line)),
            );
        }),
    );
}

/** What a plan is found by: everything that is said of it, in both languages. Nothing is where nobody has annotated it. */
export function planTexts(plan) {
    const tags = (plan.tags ?? []).map((tag) => tag.label);
    const labels = [plan.title, plan.statusLabel, ...tags, ...(plan.places ?? []), ...(plan.partners ?? [])];
    return [plan.text, ...labels.flatMap((label) => Object.values(label))];
}
