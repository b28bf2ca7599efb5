import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePlace } from './state/use-place.js';
import type { Word } from './words/words.js';
import { useWords } from './words/use-words.js';

const links: readonly { readonly page: string; readonly word: Word }[] = [
  { page: 'plan', word: 'pagePlan' },
  { page: 'programme', word: 'pageProgramme' },
  { page: 'explore', word: 'pageExplore' },
];
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const themeWords: Readonly<Record<Theme, Word>> = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' };
const kept = 'padwijzer.theme';

/** What stands around every page: where one is, the language, light or dark. */
export function Frame({ children }: { readonly children: ComponentChildren }): VNode {
  const { say, language, setLanguage } = useWords();
  const { page } = usePlace();
  const here = page === '' ? 'plan' : page;
  useEffect(() => {
    const named = links.find((link) => link.page === here);
    document.title = named === undefined ? say('product') : `${say(named.word)} – ${say('product')}`;
  }, [here, say]);
  return (
    <>
      <a class="nl-skip-link skip" href="#content" onClick={toContent}>
        {say('skip')}
      </a>
      <header class="bar">
        <a class="brand" href="#/plan">
          <img src="/icon.svg" alt="" width="28" height="28" />
          {say('product')}
        </a>
        <nav aria-label={say('pages')}>
          <ul class="links">
            {links.map(({ page: to, word }) => (
              <li key={to}>
                <a class="nl-link" href={`#/${to}`} aria-current={to === here ? 'page' : undefined}>
                  {say(word)}
                </a>
              </li>
            ))}
            <li>
              <a class="nl-link" href="/docs">
                {say('pageDocs')}
              </a>
            </li>
          </ul>
        </nav>
        <div class="choices">
          <label>
            <span class="unseen">{say('language')}</span>
            <select
              class="utrecht-select utrecht-select--html-select small"
              value={language}
              onChange={({ currentTarget }) => setLanguage(currentTarget.value === 'en' ? 'en' : 'nl')}
            >
              <option value="nl" lang="nl">
                {say('inDutch')}
              </option>
              <option value="en" lang="en">
                {say('inEnglish')}
              </option>
            </select>
          </label>
          <ThemeChoice />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="foot">
        <p>{say('advice')}</p>
        <p>
          <a class="nl-link" href="#/accessibility">
            {say('pageAccessibility')}
          </a>
        </p>
      </footer>
    </>
  );
}

/** The fragment holds the plan: a skip link must not overwrite it. */
function toContent(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

function ThemeChoice(): VNode {
  const { say } = useWords();
  const [theme, setTheme] = useState<Theme>(() => themes.find((one) => one === localStorage.getItem(kept)) ?? 'auto');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem(kept, theme);
  }, [theme]);
  return (
    <label>
      <span class="unseen">{say('theme')}</span>
      <select
        class="utrecht-select utrecht-select--html-select small"
        value={theme}
        onChange={({ currentTarget }) => setTheme(themes.find((one) => one === currentTarget.value) ?? 'auto')}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {say(themeWords[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
