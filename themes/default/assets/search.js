// Finds what the search index has. It is loaded when the field in the head is used, and on the page of results. MiniSearch looks up
// words, by their beginnings and with slips, and ranks; how words are folded, and what weighs how much, is said here.
{
  const script = document.currentScript.src;
  const form = document.querySelector('form[role=search]');
  const field = form.q;
  const page = document.querySelector('[data-results]');

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const panel = form.appendChild(element('div', { className: 'search-results', hidden: true, tabIndex: -1 }));
  const status = form.appendChild(element('p', { className: 'visually-hidden', role: 'status' }));

  // Scripts, because from a disk nothing else may be loaded.
  const load = src => new Promise(onload => {
    const script = element('script', { src, onload });
    document.head.append(script);
  });

  const fold = text => text.normalize('NFKD').replace(/[\u0300-\u036f'‘’]/g, '').toLowerCase();
  const terms = text => fold(text).match(/[\p{L}\p{N}]+/gu)?.map(term => term.length > 4 ? term.replace(/s$/, '') : term) ?? [];
  const phrase = text => ` ${terms(text).join(' ')} `;

  const start = ({ groups, abbreviations, entries, ...words }) => {
    const engine = new MiniSearch({
      fields: ['title', 'more', 'when', 'where', 'stands'],
      tokenize: terms,
      processTerm: term => term,
    });
    const known = abbreviations.map(([short, long]) => [short, long, phrase(short), phrase(long)]);
    const documents = entries.map(([group, isInWords, title, path, when, where, periods, more], id) => {
      const [kind, weight] = groups[group];
      const text = phrase([title, more, where].join(' '));
      const stands = known.flatMap(([short, long, shortPhrase, longPhrase]) =>
        text.includes(shortPhrase) ? long : text.includes(longPhrase) ? short : []);
      return {
        id, kind, weight, isInWords, title, path, shown: [when, where], when: `${when} ${periods}`, where, more,
        stands: [kind, ...stands].join(' '), exact: [phrase(title), phrase(more)],
      };
    });
    engine.addAll(documents);

    // First as it is typed, then with one slip, or two in a long word: letters that changed places are two.
    const search = query => {
      const asked = phrase(query);
      for (const slips of [0, 1, 2]) {
        const found = engine.search(query, {
          combineWith: 'AND',
          prefix: true,
          fuzzy: term => term.length > 3 * slips ? slips : 0,
          boost: { title: 6, more: 2, when: 2 },
          boostDocument: id => {
            const { exact, weight } = documents[id];
            return weight * (exact.includes(asked) ? 3 : exact[0].includes(asked) ? 2 : exact[1].includes(asked) ? 1.5 : 1);
          },
        });
        if (found.length) return found.map(({ id }) => documents[id]);
      }
      return [];
    };

    const link = found => {
      const lang = found.isInWords ? null : words.lang;
      const shown = found.shown.filter(Boolean).join(' · ');
      return element('li', {},
        element('a', { href: new URL(found.path, form.action), ...lang && { lang } }, found.title), ' ', element('span', {}, shown));
    };

    // The kinds of things in the order of their best result.
    const list = (found, heading) => [...new Set(found.map(({ kind }) => kind))].flatMap(kind => [
      element(heading, {}, kind),
      element('ul', {}, ...found.filter(one => one.kind == kind).map(link)),
    ]);

    const put = (text, value) => text.replace('##', value);
    const say = (found, query) => { status.textContent = put(found.length ? words.count : words.none, found.length || query); };

    const address = query => new URL(`?${new URLSearchParams({ q: query })}`, form.action);
    const update = () => {
      const query = field.value.trim();
      const found = search(query);
      say(found, query);
      if (page) {
        page.replaceChildren(...query ? [element('p', { className: 'lede' }, status.textContent), ...list(found, 'h2')] : []);
        // A browser may refuse it on a disk.
        try { history.replaceState(null, '', query ? address(query) : form.action); } catch { }
      } else {
        const all = element('a', { href: address(query) }, put(words.all, found.length));
        panel.replaceChildren(...found.length ? [...list(found.slice(0, 8), 'p'), all] : [element('p', {}, status.textContent)]);
        panel.hidden = !query;
      }
    };

    const links = () => [field, ...panel.querySelectorAll('a')];
    form.onkeydown = event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key == 'Escape' && !panel.hidden) {
        field.focus();
        panel.hidden = true;
      } else if (step && !panel.hidden) {
        const all = links();
        all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
      } else return;
      event.preventDefault();
    };
    form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) panel.hidden = true; });
    field.addEventListener('focus', () => { panel.hidden = page || !field.value.trim(); });
    field.oninput = update;
    form.onsubmit = event => {
      event.preventDefault();
      if (page) update();
      else location = address(field.value);
    };
    if (page) field.value = new URLSearchParams(location.search).get('q') ?? '';
    if (field.value) update();
  };

  const style = element('link', { rel: 'stylesheet', href: new URL('search.css', script) });
  document.head.append(style);
  Promise.all([load(new URL('minisearch/minisearch.js', script)), load(new URL('search-index.js', form.action))])
    .then(() => start(calaimSearch));
}
