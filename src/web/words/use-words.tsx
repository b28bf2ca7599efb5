import { createInstance } from 'i18next';
import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { hoursWord } from '../../text/hours-word.js';
import { nameOf } from '../../text/name-of.js';
import { percent } from '../../text/percent.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { languages, type Language, type Word } from './words.js';

/** How the page speaks: words, numbers and names in one language. */
export interface Speaking {
  readonly language: Language;
  readonly say: (word: Word, values?: Readonly<Record<string, string | number>>) => string;
  readonly name: (thing: { readonly name: string; readonly nameEn: string | null }) => string;
  /** 100% only when all is held, 0% only when nothing is; null is unknown. */
  readonly percent: (share: number | null) => string;
  readonly number: (value: number) => string;
  readonly hours: (hours: { readonly min: number; readonly max: number | null }) => string;
  readonly setLanguage: (language: Language) => void;
}

const words = createInstance();
void words.init({
  resources: { nl: { translation: nl }, en: { translation: en } },
  lng: 'nl',
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

const kept = 'padwijzer.language';
const first = (): Language => {
  const wanted = [localStorage.getItem(kept), ...navigator.languages.map((one) => one.slice(0, 2))];
  return wanted.map((one) => languages.find((known) => known === one)).find((one) => one !== undefined) ?? 'nl';
};
const SpeakingContext = createContext<Speaking | null>(null);

export function Speak({ children }: { readonly children: ComponentChildren }): VNode {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speaking = useMemo(
    () =>
      speakingIn(language, (next) => {
        localStorage.setItem(kept, next);
        setLanguage(next);
      }),
    [language],
  );
  return <SpeakingContext.Provider value={speaking}>{children}</SpeakingContext.Provider>;
}

export function useWords(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (speaking === null) throw new Error('useWords needs <Speak> around it');
  return speaking;
}

function speakingIn(language: Language, setLanguage: (language: Language) => void): Speaking {
  const say = words.getFixedT(language) as Speaking['say'];
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  return {
    language,
    say,
    name: (thing) => nameOf(thing, language),
    percent: (share) => (share === null ? say('unknown') : percent(share)),
    number: (value) => numbers.format(value),
    hours: (hours) => say(...hoursWord(hours, (value) => numbers.format(value))),
    setLanguage,
  };
}
