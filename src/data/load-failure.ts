import type { FileFault } from '#src/domain/file-envelope.ts';

/** Why something could not be loaded, as data. */
export type LoadFault =
  | FileFault
  | { fault: 'missing' }
  | { fault: 'server'; status: number }
  | { fault: 'unreachable' }
  | { fault: 'empty-shelf' };

/** Thrown by the queries; the error page makes words of it. */
export class LoadFailure extends Error {
  readonly file: string;
  readonly fault: LoadFault;

  constructor(file: string, fault: LoadFault) {
    super(`${file}: ${fault.fault}`);
    this.name = 'LoadFailure';
    this.file = file;
    this.fault = fault;
  }

  /** Whether the same request may succeed a moment later. */
  get mayPass(): boolean {
    return this.fault.fault === 'unreachable' || this.fault.fault === 'server';
  }
}
