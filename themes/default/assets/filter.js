// Finds milestones. `site.js`, whose functions it uses, loads it when a reader uses the panel or comes with an address that has chosen
// something.
for (const form of all('form[data-count]')) {
  const status = nearest(form, '[role=status]');
  const { textContent: unfiltered } = status;
  const { lang } = document.documentElement;
  const printed = document.querySelector('[data-address]');
  const canonical = printed?.textContent;
  const plain = text => text.trim().toLowerCase().replaceAll('’', "'");
  const isPast = head => head.dataset.last < today;
  const heads = all('[data-first]').filter(head => head.dataset.column || head.querySelector('[data-period]'));
  const periodOf = head => head.dataset.column ?? head.querySelector('[data-period]').dataset.period;
  const past = heads.filter(isPast).map(periodOf);

  // A month is found by its quarter, too.
  const namesOf = period => {
    const [year, month] = period.split('-');
    return [period, month > 0 && `${year}-Q${Math.ceil(month / 3)}`, !past.includes(period) && 'not-past'];
  };

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
      column: period.dataset.period,
      row: [row.dataset.row || row.id.replace('row--', '')],
      kind: (kinds || 'none').split(' '),
      actor: (actors ?? 'none').split(' '),
      period: namesOf(period.dataset.period),
      waiting: [waiting],
      q: plain([rowName, names, ...texts].join(' ')),
    };
  });

  const { period } = form;
  if (period && past.length && past.length < heads.length) {
    const option = new Option(form.dataset.notPast);
    option.value = 'not-past';
    option.dataset.said = form.dataset.saidNotPast;
    period.add(option, 1);
  }

  const controls = name => all('[name]', form).filter(control => control.name === name);
  const read = () => {
    const chosen = {};
    for (const [name, value] of new FormData(form)) if (value.trim()) (chosen[name] ??= []).push(value);
    return chosen;
  };
  const matches = (milestone, [name, values]) => name === 'q'
    ? plain(values[0]).split(/\s+/).every(word => milestone.q.includes(word))
    : values.some(value => milestone[name].includes(value));
  const find = chosen => milestones.filter(milestone => Object.entries(chosen).every(choice => matches(milestone, choice)));
  const link = (text, chosen) => {
    const address = new URL(location);
    address.search = new URLSearchParams(Object.entries(chosen).flatMap(([name, values]) => values.map(value => [name, value])));
    return Object.assign(document.createElement('a'), { href: address, textContent: text });
  };

  // Words for a number, in the plural form of the language, and for what is chosen of a control.
  const counted = (forms, count) => {
    const texts = new Map(forms.split('|').map(text => text.split(/:(.*)/)));
    return (texts.get(new Intl.PluralRules(lang).select(count)) ?? texts.get('other')).replace('##', count);
  };
  const said = (name, values = []) => {
    const options = controls(name).flatMap(control => [...control.options ?? [control]]);
    const choices = values.map(value => options.find(option => option.value === value));
    const names = choices.map(({ dataset, text, value }) => dataset.name ?? text ?? value);
    const single = choices.length < 2 && choices[0]?.dataset.said;
    const text = single || options[0]?.closest('div[data-said], select')?.dataset.said;
    return values.length ? text.replace('##', new Intl.ListFormat(lang, { type: 'disjunction' }).format(names)) : '';
  };
  const isOfDeadlines = ({ kind }) => kind?.length === 1 && kind[0] === form.dataset.deadline;
  const describe = (chosen, count) => form.dataset.sentence.replace(/{(\w+)}/g, (_, name) =>
    name === 'count' ? counted(isOfDeadlines(chosen) ? form.dataset.deadlines : form.dataset.count, count)
      : name === 'kind' && isOfDeadlines(chosen) ? ''
        : said(name, chosen[name]));

  // Deadlines that name nobody may be anybody's.
  const unnamed = chosen => {
    const { actor = ['none'], kind } = chosen;
    const { deadline, unnamed: more, unnamedDeadlines } = form.dataset;
    if (!deadline || actor.includes('none') || (kind && !isOfDeadlines(chosen))) return [];
    const others = { ...chosen, actor: ['none'], kind: [deadline] };
    const { length } = find(others);
    return length ? [' · ', link(counted(kind ? more : unnamedDeadlines, length), others)] : [];
  };

  // What finds something when one choice is taken back.
  const without = chosen => Object.keys(chosen).flatMap(name => {
    const { [name]: values, ...others } = chosen;
    const { length } = find(others);
    return length ? [' ', link(`${said(name, values).trim()} (${length})`, others)] : [];
  });

  const show = (element, isShown) => element.classList.toggle('out', !isShown);

  // The files of a choice. Those of a row are its initiative's, if it has one alone: the others are listed.
  const files = nearest(form, '[data-initiatives]');
  const links = files ? all('[type]', files).map(file => [file, file.href]) : [];
  const initiatives = new URLSearchParams(files?.dataset.initiatives);
  const showFiles = (chosen, isEmpty) => {
    const { kind, actor, row, ...others } = chosen;
    const ids = { kinds: kind, actors: actor, initiatives: row && [(initiatives.get(row) ?? row[0]) || 'none'] };
    const parts = Object.entries(ids).filter(([, values]) => values);
    const isMade = parts.length < 2 || (kind && parts.length < 3 && 'combined' in files.dataset);
    const isOpen = parts.some(([, values]) => values[1] || values[0] === 'none');
    show(files, isMade && !isEmpty && !isOpen && !Object.keys(others).length);
    for (const [file, href] of links) file.href = href.replace(/(milestones|changes)(?=\.\w+$)/, parts.flat(2).join('/') || '$1');
  };

  const update = () => {
    const chosen = read();
    const found = new Set(find(chosen));
    const columns = new Set([...found].map(({ column }) => column));
    const isAll = !Object.keys(chosen).length;
    for (const milestone of milestones) show(milestone.item, found.has(milestone));
    for (const group of all('[data-group]')) show(group, isAll || group.querySelector('[data-kinds]:not(.out)'));
    for (const head of all('[data-column]')) head.classList.toggle('folded', found.size && !columns.has(head.dataset.column));

    form.classList.toggle('chosen', !isAll);
    status.textContent = isAll ? unfiltered : describe(chosen, found.size);
    if (found.size) status.append(...unnamed(chosen));
    else if (!isAll) {
      const ways = without(chosen);
      status.append(...ways.length ? [`. ${form.dataset.nothing}`, ...ways] : ['']);
    }

    if (files) showFiles(chosen, !found.size);
    const { href, search } = link('', chosen);
    // On paper.
    if (printed) printed.textContent = canonical + search;
    // A browser may refuse it on a disk.
    try { history.replaceState(null, '', href); } catch { }
    return href;
  };

  for (const [name, value] of new URLSearchParams(location.search))
    for (const control of controls(name)) {
      if (control.type === 'checkbox') {
        control.checked ||= control.value === value;
        continue;
      }
      control.value = value;
      if (control.selectedIndex < 0) control.value = '';
    }
  update();

  form.oninput = update;
  form.onreset = () => setTimeout(update);
  form.onsubmit = () => false;
  form.querySelector('[data-copy]').onclick = async () => {
    const address = update();
    const copied = navigator.clipboard?.writeText(address).then(() => form.dataset.copied, () => address);
    status.append(` ${await copied ?? address}`);
  };
}
