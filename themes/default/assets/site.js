// Finds milestones and says what is past. All content is on the pages without it.
const all = selector => [...document.querySelectorAll(selector)];

// The day in California; Swedes write it as ISO 8601 does.
const today = new Intl.DateTimeFormat('sv', { timeZone: 'America/Los_Angeles' }).format(new Date());

for (const mark of all('.tense')) {
  const head = mark.closest('[data-first]');
  const { first, last } = head.dataset;
  const word = mark.dataset[last < today ? 'past' : first <= today ? 'now' : ''];
  if (word) {
    mark.textContent = word;
    for (const row of head.closest('table')?.tBodies[0].rows ?? [])
      row.cells[head.cellIndex].firstElementChild.append(' · ' + word);
  }
}

for (const age of all('.age')) {
  const months = day => day.slice(0, 4) * 12 + +day.slice(5, 7);
  const old = months(today) - months(age.dataset.last);
  if (old > 3) age.textContent = ' ' + age.dataset.old.replace('##', old);
}

for (const form of all('.find form')) {
  const details = form.parentElement;
  const status = details.nextElementSibling;
  const plain = text => text.trim().toLowerCase().replaceAll('’', "'");

  // What each milestone has, by the names of the controls.
  const milestones = all('[data-kinds]').map(item => {
    const { kinds, actors, waiting } = item.dataset;
    const line = item.closest('tr, .entry');
    const box = item.closest('td, section');
    const head = line.closest('table')?.rows[0].cells[box.cellIndex] ?? box;
    const name = line.querySelector('.row-name, .entry-row').textContent;
    const row = line.dataset.row ?? line.id.slice(5);
    if (!form.querySelector(`[name=row] [value="${row}"]`)) form.row.add(new Option(name, row));
    const texts = [box.firstElementChild, item.parentElement.previousElementSibling, ...item.querySelectorAll('a, .entry-heading')]
      .map(part => part.textContent);
    return {
      item, row, waiting, kind: kinds || 'none', actor: actors ?? 'none', period: head.dataset.period,
      q: plain([name, line.dataset.names, ...texts].join(' ')),
    };
  });

  const update = () => {
    const chosen = [...new FormData(form)].filter(([, value]) => value.trim());
    const shown = milestones.filter(milestone => !milestone.item.classList.toggle('out', !chosen.every(([name, value]) =>
      name === 'q'
        ? plain(value).split(/\s+/).every(word => milestone.q.includes(word))
        : milestone[name]?.split(' ').includes(value))));
    for (const group of all('.milestones, .calendar tbody tr, .agenda'))
      group.classList.toggle('out', !!chosen[0] && !group.querySelector('[data-kinds]:not(.out)'));
    const words = chosen.map(([name, value]) => form[name].selectedOptions?.[0].text ?? `“${value}”`);
    status.textContent = words[0] ? `${form.dataset.count.replace('{shown}', shown.length)}: ${words.join(', ')}` : '';
    const address = new URL(location);
    address.search = new URLSearchParams(chosen);
    // A browser may refuse it on a disk.
    try { history.replaceState(null, '', address); } catch { }
    return address.href;
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control) {
      control.value = value;
      if (control.selectedIndex < 0) control.value = '';
      details.open = true;
    }
  }
  if (details.open) update();

  form.oninput = update;
  form.onreset = () => setTimeout(update);
  form.onsubmit = () => false;
  form.querySelector('[type=button]').onclick = async () => {
    const address = update();
    const copied = navigator.clipboard?.writeText(address).then(() => form.dataset.copied, () => address);
    status.append(` ${await copied ?? address}`);
  };
}
