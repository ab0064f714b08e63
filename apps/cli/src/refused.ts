/** Something the person at the keyboard can mend: printed as its one sentence, without a stack. */
export class Refused extends Error {
  /** 1: found something wrong, or refused. 2: asked in a way that cannot be done. */
  readonly exitCode: 1 | 2;

  constructor(sentence: string, exitCode: 1 | 2 = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}
