/** The text of one record and the line it starts at; `closed` false when a quote in it never closes. */
export interface RecordText {
  readonly line: number;
  readonly text: string;
  readonly quoted: boolean;
  readonly closed: boolean;
}

/** A record longer than this is a quote that does not close: the longest description of ESCO has 7,000 characters. */
const longestRecord = 1_000_000;

/** Cuts text that comes in pieces into records: lines, put together while a quote is open. Blank lines are no records. */
export class RecordCutter {
  #rest = '';
  #line = 1;
  #open: string[] = [];
  #openLength = 0;
  #quotesOpen = false;

  /** The records that end in this piece. */
  *take(piece: string): Generator<RecordText> {
    const text = this.#rest + (this.#line === 1 && this.#rest === '' && this.#open.length === 0 ? piece.replace(/^\ufeff/, '') : piece);
    let at = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
      yield* this.#take(text.slice(at, text.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end));
      at = end + 1;
    }
    this.#rest = text.slice(at);
  }

  /** What is left after the last piece. */
  *end(): Generator<RecordText> {
    if (this.#rest !== '') yield* this.#take(this.#rest);
    this.#rest = '';
    while (this.#open.length > 0) yield* this.#giveUp();
  }

  /** Lines of a record that turned out unreadable, its first excepted: each may be a record of its own. */
  *again({ line, text }: RecordText): Generator<RecordText> {
    const cutter = new RecordCutter();
    cutter.#line = line + 1;
    for (const one of text.split('\n').slice(1)) yield* cutter.#take(one);
    while (cutter.#open.length > 0) yield* cutter.#giveUp();
  }

  *#take(line: string): Generator<RecordText> {
    const at = this.#line;
    this.#line += 1;
    const quoted = line.includes('"');
    if (this.#open.length === 0 && !quoted) {
      if (line !== '') yield { line: at, text: line, quoted: false, closed: true };
      return;
    }
    this.#open.push(line);
    this.#openLength += line.length;
    if (quoted && line.split('"').length % 2 === 0) this.#quotesOpen = !this.#quotesOpen;
    if (!this.#quotesOpen) yield this.#close(true);
    else if (this.#openLength > longestRecord) yield* this.#giveUp();
  }

  #close(closed: boolean): RecordText {
    const text = this.#open.join('\n');
    const record = { line: this.#line - this.#open.length, text, quoted: true, closed };
    this.#open = [];
    this.#openLength = 0;
    this.#quotesOpen = false;
    return record;
  }

  /** The first line alone is unreadable; those after it are taken as if it were not there. */
  *#giveUp(): Generator<RecordText> {
    const [first = '', ...others] = this.#open;
    this.#line -= others.length;
    yield { line: this.#line - 1, text: first, quoted: true, closed: false };
    this.#open = [];
    this.#openLength = 0;
    this.#quotesOpen = false;
    for (const line of others) yield* this.#take(line);
  }
}
