/** Shares in words, in both languages: five behaviours are never "100 % match". */
export interface Wording {
  readonly nl: string;
  readonly en: string;
}
export interface KindCounts {
  readonly behaviour: number;
  readonly knowledge: number;
  readonly skill: number;
  /** of no stated kind; absent when there is none */
  readonly unknown?: number | undefined;
}

const words = {
  behaviour: { nl: ['gedragscompetentie', 'gedragscompetenties'], en: ['behaviour', 'behaviours'] },
  knowledge: { nl: ['kennisonderdeel', 'kennisonderdelen'], en: ['knowledge item', 'knowledge items'] },
  skill: { nl: ['vaardigheid', 'vaardigheden'], en: ['skill', 'skills'] },
} as const;

/** For example "5 of 5 behaviours; no knowledge, skills or work documented". */
export function overlapWording(rests: KindCounts, held: KindCounts, workProcesses: number): Wording {
  const kinds = ['behaviour', 'knowledge', 'skill'] as const;
  const say = (language: 'nl' | 'en', of: string, none: string, work: string, or: string) => {
    const documented = kinds
      .filter((kind) => rests[kind] > 0)
      .map((kind) => `${held[kind]} ${of} ${rests[kind]} ${words[kind][language][rests[kind] === 1 ? 0 : 1]}`);
    if ((rests.unknown ?? 0) > 0)
      documented.push(`${held.unknown ?? 0} ${of} ${rests.unknown} ${language === 'nl' ? 'zonder vermelde soort' : 'of no stated kind'}`);
    const absentWords = {
      nl: { behaviour: 'gedrag', knowledge: 'kennis', skill: 'vaardigheden' },
      en: { behaviour: 'behaviour', knowledge: 'knowledge', skill: 'skills' },
    };
    const absent = [
      ...kinds.filter((kind) => rests[kind] === 0).map((kind) => absentWords[language][kind]),
      ...(workProcesses === 0 ? [work] : []),
    ];
    const last = absent.at(-1);
    const listed = absent.length > 1 ? `${absent.slice(0, -1).join(', ')} ${or} ${last}` : last;
    const missing = listed === undefined ? [] : [`${none} ${listed} ${language === 'nl' ? 'gedocumenteerd' : 'documented'}`];
    return [documented.join(', '), ...missing].filter(Boolean).join('; ');
  };
  return { nl: say('nl', 'van', 'geen', 'werk', 'of'), en: say('en', 'of', 'no', 'work', 'or') };
}

export function criteriaWording(met: number, of: number): Wording {
  return {
    nl: `${met} van ${of} ${of === 1 ? 'indelingscriterium' : 'indelingscriteria'}; het profiel deelt in en belooft geen bevordering`,
    en: `${met} of ${of} ${of === 1 ? 'classification criterion' : 'classification criteria'}; the profile classifies and promises no promotion`,
  };
}
