import type { ComponentChildren, VNode } from 'preact';
import type { Thing, Voice } from './voice.js';

/** A name in the language of the report; one that only its source language has says so to a screen reader. */
export function Name({ of, voice }: { readonly of: Thing; readonly voice: Voice }): VNode {
  return voice.language === 'en' && of.nameEn === null ? <span lang="nl">{of.name}</span> : <>{voice.name(of)}</>;
}

/** Names one after another; those beyond `most` are counted, not dropped in silence. */
export function NameList({
  of,
  voice,
  most = Infinity,
}: {
  readonly of: readonly Thing[];
  readonly voice: Voice;
  readonly most?: number;
}): VNode {
  return (
    <>
      {of.slice(0, most).map((one, at) => (
        <>
          {at > 0 && ', '}
          <Name of={one} voice={voice} />
        </>
      ))}
      {of.length > most && ` ${voice.say('more', { n: of.length - most })}`}
    </>
  );
}

export function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A table with a caption and named columns; the first cell of each row names the row. */
export function Table({
  caption,
  heads,
  rows,
}: {
  readonly caption?: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}): VNode {
  return (
    <div class="scroll">
      <table>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
