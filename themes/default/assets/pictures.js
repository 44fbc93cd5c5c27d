// Draws the line of today into pictures of dates, and shows of the timeline what is switched on. All is on the pages without it. It uses
// functions of `site.js`, which comes before it.
{
  const { years, firstDay } = document.querySelector('[data-years]').dataset;
  const months = day => day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + (day.slice(8) - 1) / 31;
  const share = (months(today) - months(firstDay)) / years / 12;
  if (share >= 0 && share < 1) {
    for (const strip of all('.strip')) {
      const line = document.createElementNS(strip.namespaceURI, 'line');
      for (const [name, value] of Object.entries({ class: 'today', x1: `${share * 100}%`, x2: `${share * 100}%`, y2: '100%' }))
        line.setAttribute(name, value);
      strip.append(line);
    }
    for (const key of all('[data-today]')) key.hidden = false;
  }

  const switches = all('[data-switch]');
  const isOn = (what, value) => switches.some(one => one.dataset.switch == what && one.value == value && one.checked);
  const update = () => {
    const launches = all('[data-kind]');
    for (const launch of launches)
      launch.classList.toggle('out', !isOn('kind', launch.dataset.kind) || !isOn('group', launch.closest('section').id));
    for (const part of all('.band, .timeline section')) part.classList.toggle('out', !part.querySelector('[data-kind]:not(.out)'));
    const shown = launches.filter(launch => !launch.matches('.out')).length;
    for (const status of all('[data-shown]'))
      status.textContent = shown < launches.length ? status.dataset.shown.replace('##', shown).replace('##', launches.length) : '';
  };
  const switched = () => {
    const address = new URL(location);
    address.search = switches.filter(one => !one.checked).map(one => 'hide=' + one.value).join('&');
    // A page from a disk may have no right to it.
    try { history.replaceState(null, '', address); } catch { }
    update();
  };
  // What is switched off is in the address, for others and for a page that is loaded again.
  const hidden = new URLSearchParams(location.search).getAll('hide');
  for (const one of switches) {
    one.checked = !hidden.includes(one.value);
    one.onchange = switched;
  }
  if (hidden.length) update();
}
