// Says what is past, and finds milestones. All content is on the pages without it. It knows the page by `data-` attributes alone:
// themes/README.md lists them.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// What says it for an element: the mark within its nearest container that has one.
const nearest = (element, mark) => element.closest(`:has(${mark})`)?.querySelector(mark);

// The day in California; Swedes write it as ISO 8601 does.
const today = new Intl.DateTimeFormat('sv', { timeZone: 'America/Los_Angeles' }).format(new Date());

// Where all of it is past, the age of the edition says so.
const isOver = all('[data-until]').some(age => age.dataset.until < today);
for (const mark of isOver ? [] : all('[data-past]')) {
  const head = mark.closest('[data-first]');
  const { first, last, column } = head.dataset;
  const word = last < today ? mark.dataset.past : first <= today ? mark.dataset.now : '';
  mark.textContent = word;
  if (word && column)
    for (const cell of all(`[data-period="${column}"]`, head.closest('table'))) cell.append(` · ${word}`);
}

for (const age of all('[data-old]')) {
  const monthNumber = day => day.slice(0, 4) * 12 + +day.slice(5, 7);
  const months = monthNumber(today) - monthNumber(age.dataset.last);
  const { old, over, until } = age.dataset;
  if (months > 3) age.textContent = ` ${old.replace('##', months)}${until < today ? ` ${over}` : ''}`;
}

// Other scripts are loaded when a reader is about to use what they do. They lie beside this one.
const { src } = document.currentScript;
const scriptOf = name => Object.assign(document.createElement('script'), { src: src.replace(/site(?=[^/]*$)/, name) });
const search = scriptOf('search');
const loadSearch = () => document.head.append(search);
all('[role=search]')[0]?.addEventListener('focusin', loadSearch);
if (all('[data-results]').length) loadSearch();

// An address that has chosen something is shown when all is in its place: nothing may move.
const panel = document.querySelector('form[data-count]');
const filter = scriptOf('filter');
const loadFilter = () => document.head.append(filter);
for (const type of ['pointerover', 'focusin', 'input']) panel?.addEventListener(type, loadFilter);
if (panel && location.search) {
  document.body.classList.add('out');
  filter.onload = filter.onerror = () => document.body.classList.remove('out');
  loadFilter();
}
