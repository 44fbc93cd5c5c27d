// Says what is past, and finds milestones. All content is on the pages without it. It knows the page by `data-` attributes alone:
// themes/README.md lists them.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// What says it for an element: the mark within its nearest container that has one.
const nearest = (element, mark) => element.closest(`:has(${mark})`)?.querySelector(mark);

// The day in California; Swedes write it as ISO 8601 does.
const today = new Intl.DateTimeFormat('sv', { timeZone: 'America/Los_Angeles' }).format(new Date());

// The search is loaded when it is used.
const { src } = document.currentScript;
const loadSearch = () =>
  document.head.append(Object.assign(document.createElement('script'), { src: src.replace(/site(?=\.js)/, 'search') }));
if (all('[data-results]').length) loadSearch();
else all('[role=search]')[0]?.addEventListener('focusin', loadSearch, { once: true });

for (const mark of all('[data-past]')) {
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

for (const form of all('form[data-count]')) {
  const details = form.closest('details');
  const status = nearest(form, '[role=status]');
  const plain = text => text.trim().toLowerCase().replaceAll('’', "'");

  // What each milestone has, by the names of the controls.
  const milestones = all('[data-kinds]').map(item => {
    const { kinds, actors, waiting } = item.dataset;
    const row = item.closest('[data-row]');
    const rowName = nearest(item, '[data-row-name]').textContent;
    const period = nearest(item, '[data-period]');
    const names = item.closest('[data-names]')?.dataset.names;
    const heading = item.closest(':has(> [data-heading])')?.querySelector('[data-heading]');
    const texts = [period, heading, ...all('a', item)].map(part => part?.textContent);
    return {
      item,
      row: row.dataset.row || row.id.replace('row--', ''),
      rowName,
      kind: kinds || 'none',
      actor: actors ?? 'none',
      period: period.dataset.period,
      waiting,
      q: plain([rowName, names, ...texts].join(' ')),
    };
  });

  const rowNames = new Map(milestones.map(({ row, rowName }) => [row, rowName]));
  for (const [row, name] of rowNames) form.row.add(new Option(name, row));

  const matches = (milestone, [name, value]) => name === 'q'
    ? plain(value).split(/\s+/).every(word => milestone.q.includes(word))
    : milestone[name]?.split(' ').includes(value);

  // The files of a choice. Those of a row are its initiative's, if it has one alone: the others are listed.
  const files = nearest(form, '[data-initiatives]');
  const links = files ? all('[type]', files).map(link => [link, link.href]) : [];
  const initiatives = new URLSearchParams(files?.dataset.initiatives);
  const showFiles = (chosen, isEmpty) => {
    const { kind, actor, row, ...others } = Object.fromEntries(chosen);
    const parts = Object.entries({ kinds: kind, actors: actor, initiatives: row && ((initiatives.get(row) ?? row) || 'none') })
      .filter(([, id]) => id);
    const isMade = parts.length < 2 || (kind && parts.length < 3 && 'combined' in files.dataset);
    files.hidden = isEmpty || !isMade || Object.keys(others).length || parts.some(([, id]) => id === 'none');
    for (const [link, href] of links) link.href = href.replace(/(milestones|changes)(?=\.\w+$)/, parts.flat().join('/') || '$1');
  };

  // Deadlines that name nobody may be anybody's.
  const showUnnamed = (chosen, address) => {
    const others = { ...Object.fromEntries(chosen), actor: 'none', kind: form.dataset.deadline };
    const isOffered = form.dataset.deadline && (form.actor?.value || 'none') != 'none' && (form.kind?.value || others.kind) == others.kind;
    const count = milestones.filter(one => isOffered && Object.entries(others).every(choice => matches(one, choice))).length;
    if (!count) return;
    address.search = new URLSearchParams(others);
    const link = document.createElement('a');
    link.href = address;
    link.textContent = form.dataset.unnamed.replace('##', count);
    status.append(' · ', link);
  };

  const show = (element, isShown) => element.classList.toggle('out', !isShown);

  const update = () => {
    const chosen = [...new FormData(form)].filter(([, value]) => value.trim());
    const found = new Set(milestones.filter(milestone => chosen.every(choice => matches(milestone, choice))));
    for (const milestone of milestones) show(milestone.item, found.has(milestone));
    for (const group of all('[data-group]')) show(group, !chosen.length || group.querySelector('[data-kinds]:not(.out)'));

    const texts = chosen.map(([name, value]) => form[name].selectedOptions?.[0].text ?? `“${value}”`);
    status.textContent = chosen.length ? `${form.dataset.count.replace('{shown}', found.size)}: ${texts.join(', ')}` : '';

    const address = new URL(location);
    address.search = new URLSearchParams(chosen);
    showUnnamed(chosen, new URL(address));
    if (files) showFiles(chosen, !found.size);
    // A browser may refuse it on a disk.
    try { history.replaceState(null, '', address); } catch { }
    return address.href;
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (!control) continue;
    control.value = value;
    if (control.selectedIndex < 0) control.value = '';
    details.open = true;
  }
  if (details.open) update();

  form.oninput = update;
  form.onreset = () => setTimeout(update);
  form.onsubmit = () => false;
  form.querySelector('[data-copy]').onclick = async () => {
    const address = update();
    const copied = navigator.clipboard?.writeText(address).then(() => form.dataset.copied, () => address);
    status.append(` ${await copied ?? address}`);
  };
}
