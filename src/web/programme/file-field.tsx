import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { unreadIn } from '../../cohort-files/problems.js';
import { noneUsable } from '../../cohort-files/read.js';
import { PadwijzerError } from '../../errors.js';
import { Notice } from '../parts/notice.js';
import { useWords } from '../words/use-words.js';
import { fileEnds, readGroupFile, type GroupFile } from './group-file.js';
import { FileFault } from './file-fault.js';

interface FileFieldProps {
  readonly file: GroupFile | null;
  readonly onFile: (file: GroupFile | null) => void;
}

interface Fault {
  readonly error: PadwijzerError;
  /** of whom none could be used */
  readonly group: GroupFile | null;
}

/** Where a file is dropped or chosen. It is read here, and sent only when somebody asks for the group. */
export function FileField({ file, onFile }: FileFieldProps): VNode {
  const { say, language } = useWords();
  const id = useId();
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const read = (chosen: File | undefined): void => {
    if (chosen === undefined) return;
    readGroupFile(chosen).then(
      (group) => {
        const nobody = group.candidates.length === 0;
        setFault(nobody ? { error: noneUsable(group, group.name), group } : null);
        onFile(nobody ? null : group);
      },
      (error: unknown) => {
        const unreadable = new PadwijzerError('file-unreadable', `${chosen.name}: cannot be read`, {
          messageNl: `${chosen.name}: niet te lezen`,
        });
        setFault({ error: error instanceof PadwijzerError ? error : unreadable, group: null });
        onFile(null);
      },
    );
  };
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        read(event.dataTransfer?.files[0]);
      }}
    >
      <label class="label" for={id}>
        {say('groupFile')}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {say('groupFileHint')}{' '}
        <a class="nl-link" href="/docs/reference/cohorts">
          {say('groupFileDocs')}
        </a>
      </p>
      <input
        id={id}
        type="file"
        accept={fileEnds.join(',')}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          read(currentTarget.files?.[0]);
          // so that the same file can be chosen again
          currentTarget.value = '';
        }}
      />
      {file !== null && (
        <Notice kind={file.broken.length > 0 ? 'warning' : 'ok'}>
          <p>{say('groupFileRead', { count: file.candidates.length, file: file.name })}</p>
          {file.broken.length > 0 && <p>{say('groupFileBroken', { count: file.broken.length })}</p>}
        </Notice>
      )}
      {fault !== null && <FileFault error={fault.error} rows={fault.group === null ? [] : unreadIn(fault.group, language)} />}
    </div>
  );
}
