import { printParseErrorCode } from 'jsonc-parser';
import { PadwijzerError } from '../errors.js';
import { deepestJson, firstFault, placeOf } from '../validation/json-faults.js';

/** What express and its body reader throw, by `type` or `status`. */
interface FrameworkError {
  readonly type?: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly limit?: number;
}

/** An error of the web framework in our own words; everything else unchanged. */
export function fromFramework(error: unknown): unknown {
  if (error instanceof PadwijzerError || typeof error !== 'object' || error === null) return error;
  const { type, status, body, limit } = error as FrameworkError;
  switch (type) {
    case 'entity.parse.failed':
      return malformed(typeof body === 'string' ? body : '');
    case 'entity.too.large':
      return new PadwijzerError('body-too-large', `the body is larger than ${limit} bytes`, {
        messageNl: `de inhoud is groter dan ${limit} bytes`,
      });
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new PadwijzerError('media-type-unsupported', 'the body has a charset or encoding that cannot be read', {
        messageNl: 'de inhoud heeft een tekenset of codering die niet kan worden gelezen',
      });
    case 'request.aborted':
      return new PadwijzerError('request-cancelled', 'the client went away while sending', {
        messageNl: 'de afzender brak het versturen af',
      });
  }
  if (error instanceof URIError) {
    const message = 'expected an address in UTF-8 with % and two hexadecimal digits; found a % that is no such code';
    const messageNl = 'verwacht: een adres in UTF-8 met % en twee hexadecimale cijfers; gevonden: een % die geen zo een code is';
    return new PadwijzerError('address-malformed', 'the address holds a broken percent-encoding', {
      messageNl: 'het adres bevat een gebroken procentcodering',
      errors: [{ pointer: 'address', message, messageNl }],
    });
  }
  // what else the body reader refuses (wrong length, broken compression) is the sender's too
  return status === 400 ? unreadable() : error;
}

function unreadable(): PadwijzerError {
  return new PadwijzerError('body-malformed', 'the body could not be read to its end', {
    messageNl: 'de inhoud kon niet tot het eind worden gelezen',
  });
}

/** Names line and column where reading stopped, and nothing of the text itself: it may hold personal data. */
function malformed(text: string): PadwijzerError {
  const fault = firstFault(text);
  if (fault === null) return unreadable();
  const { line, column } = placeOf(text, fault.offset);
  const why = fault.code === null ? null : printParseErrorCode(fault.code);
  const [en, nl] = [why ?? `nested deeper than ${deepestJson} levels`, why ?? `dieper genest dan ${deepestJson} niveaus`];
  return new PadwijzerError('body-malformed', `reading stopped at line ${line}, column ${column} (${en})`, {
    messageNl: `het lezen stopte op regel ${line}, kolom ${column} (${nl})`,
  });
}
